package id.saring.bulk.reading;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What a file is, by its first bytes, unpacked where they are gzip or zstd. */
enum FileKind {
    WEB_ARCHIVE,
    ZIP,
    TAR,
    PAGE;

    private static final int LOOKED_AT = 1 << 14;
    private static final Pattern ARC =
            Pattern.compile("(filedesc|https?|dns):\\S* .*\\d{8,28} .*", Pattern.DOTALL);

    /** Leaves the channel at its start. */
    static FileKind of(SeekableByteChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LOOKED_AT);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        channel.position(0);
        byte[] first = Arrays.copyOf(buffer.array(), buffer.position());
        if (Compressed.zstd(first)) {
            return unzstd(channel, first[0] == 0x5d);
        }
        return of(Compressed.gzip(first) ? gunzip(first) : first);
    }

    /** What begins with a dictionary is a web archive, even where no frame of it can be read. */
    private static FileKind unzstd(SeekableByteChannel channel, boolean dictionary)
            throws IOException {
        if (dictionary) {
            return WEB_ARCHIVE;
        }
        Unpacked frames = Compressed.open(new StoredBytes(channel), RecordHeader::opens);
        try {
            boolean record = frames.find(0) && frames.nextUnit();
            return record ? WEB_ARCHIVE : tar(channel) ? TAR : PAGE;
        } catch (EOFException | ZipException e) {
            return WEB_ARCHIVE; // a record begins, and is damaged further on
        } finally {
            frames.release();
            channel.position(0);
        }
    }

    private static boolean tar(SeekableByteChannel channel) throws IOException {
        Unpacked frames = Compressed.open(new StoredBytes(channel.position(0)), first -> false);
        try {
            return frames.nextUnit() && of(frames.first(LOOKED_AT)) == TAR;
        } catch (EOFException | ZipException e) {
            return false;
        } finally {
            frames.release();
        }
    }

    private static FileKind of(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\3\4")) {
            return ZIP;
        }
        if (text.length() > 262 && text.startsWith("ustar", 257)) {
            return TAR;
        }
        String line = text.stripLeading().lines().findFirst().orElse("");
        return line.startsWith("WARC/") || ARC.matcher(line).matches() ? WEB_ARCHIVE : PAGE;
    }

    /** As much as comes out of the packed bytes, which are cut off. */
    private static byte[] gunzip(byte[] packed) throws IOException {
        byte[] out = new byte[LOOKED_AT];
        int count = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int more; (more = in.read(out, count, out.length - count)) > 0; ) {
                count += more;
            }
        } catch (EOFException | ZipException e) {
            return Arrays.copyOf(out, count);
        }
        return Arrays.copyOf(out, count);
    }
}
