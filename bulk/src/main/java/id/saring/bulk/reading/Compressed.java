package id.saring.bulk.reading;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;

/** Takes the compression off a file, whichever it has. */
final class Compressed {
    private Compressed() {}

    /**
     * The units of the file from where {@code stored} stands. The file's start tells how it is
     * compressed: at a later offset there may be damage.
     *
     * @param opensRecord tells by its first bytes whether a unit is one of this archive
     * @throws IOException if nothing of it can be read
     */
    static Unpacked open(StoredBytes stored, Predicate<byte[]> opensRecord) throws IOException {
        long here = stored.position();
        stored.seek(0);
        byte[] first = stored.first(4);
        stored.seek(here);
        if (gzip(first)) {
            return new GzipMembers(stored, opensRecord);
        }
        return zstd(first) ? openZstd(stored, opensRecord) : stored;
    }

    private static Unpacked openZstd(StoredBytes stored, Predicate<byte[]> opensRecord)
            throws IOException {
        try {
            return new ZstdFrames(stored, opensRecord);
        } catch (NoClassDefFoundError e) {
            throw new IOException("there is no decoder for zstd; add com.github.luben:zstd-jni", e);
        }
    }

    static boolean gzip(byte[] first) {
        return first.length > 1 && first[0] == 0x1f && first[1] == (byte) 0x8b;
    }

    /** A frame's magic number (RFC 8878 §3.1.1), or one of those of frames to skip (§3.1.2). */
    static boolean zstd(byte[] first) {
        return first.length > 3
                && (Arrays.equals(
                                first,
                                0,
                                4,
                                new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd},
                                0,
                                4)
                        || (first[0] & 0xf0) == 0x50
                                && first[1] == 0x2a
                                && first[2] == 0x4d
                                && first[3] == 0x18);
    }
}
