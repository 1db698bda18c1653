package id.saring.bulk.reading;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The frames of a zstd file (RFC 8878), each checked against its checksum where it has one. As
 * <i>Zstandard-compressed WARC</i> (IIPC, {@code warc-zstd}) has it, a record is a frame, and a
 * skippable frame at the file's start holds the dictionary that all others need.
 */
final class ZstdFrames extends Units {
    private static final int FRAME = 0xfd2fb528;
    private static final int SKIPPABLE = 0x184d2a50;
    private static final int DICTIONARY = 0x184d2a5d;
    private static final int MOST_DICTIONARY = 1 << 26;

    private final ZstdDecompressCtx context = new ZstdDecompressCtx();
    private final @Nullable ZstdDictDecompress dictionary;

    /** Reads from where {@code stored} stands, after a look at the file's start. */
    ZstdFrames(StoredBytes stored, Predicate<byte[]> opensRecord) throws IOException {
        super(stored, opensRecord);
        long here = stored.position();
        stored.seek(0);
        try {
            byte[] content = dictionary();
            dictionary = content == null ? null : new ZstdDictDecompress(content);
        } catch (IOException | ZstdException e) {
            context.close();
            throw new IOException("the zstd dictionary cannot be read: " + e.getMessage(), e);
        }
        stored.seek(here);
    }

    private static boolean skippable(int magic) {
        return (magic & 0xfffffff0) == SKIPPABLE;
    }

    private byte @Nullable [] dictionary() throws IOException {
        if (number() != DICTIONARY) {
            return null;
        }
        int length = number();
        checkLength(length < 0 ? Integer.MAX_VALUE : length);
        byte[] bytes = new byte[length];
        for (int count = 0, more; count < length; count += more) {
            more = stored.read(bytes, count, length - count);
            if (more < 0) {
                throw new EOFException("the zstd data is cut off");
            }
        }
        return Compressed.zstd(bytes) ? unpack(bytes) : bytes;
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (InputStream in = new ZstdInputStream(new ByteArrayInputStream(packed))) {
            byte[] content = in.readNBytes(MOST_DICTIONARY + 1);
            checkLength(content.length);
            return content;
        }
    }

    private static void checkLength(int length) throws IOException {
        if (length > MOST_DICTIONARY) {
            throw new ZipException("the zstd dictionary is too long");
        }
    }

    private int number() throws IOException {
        int number = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int next = stored.read();
            if (next < 0) {
                throw new EOFException("the zstd data is cut off");
            }
            number |= next << shift;
        }
        return number;
    }

    /** Passes over a frame to skip. */
    @Override
    boolean passEmpty(long here) throws IOException {
        if (!skippable(number())) {
            stored.seek(here);
            return false;
        }
        long end = (number() & 0xffffffffL) + here + 8;
        if (end > stored.size()) {
            throw new EOFException("the zstd data is cut off");
        }
        stored.seek(end);
        return true;
    }

    @Override
    void open() throws IOException {
        long here = stored.position();
        if (number() != FRAME) {
            throw new ZipException("there is no zstd frame here");
        }
        stored.seek(here);
        context.reset();
        if (dictionary != null) {
            context.loadDict(dictionary); // a reset forgets it
        }
        ended = false;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        ByteBuffer out = ByteBuffer.wrap(target, from, length);
        while (!ended) {
            ByteBuffer bytes = stored.buffer();
            boolean atEnd = !bytes.hasRemaining();
            try {
                ended = context.decompressByteBufferStream(out, bytes);
            } catch (ZstdException e) {
                throw new ZipException("the zstd data is damaged: " + e.getMessage());
            }
            if (out.position() > from) {
                return out.position() - from;
            }
            if (atEnd && !ended) {
                throw new EOFException("the zstd data is cut off");
            }
        }
        return -1;
    }

    @Override
    boolean seekMagic() throws IOException {
        int last = 0;
        for (int next; (next = stored.read()) >= 0; ) {
            last = last >>> 8 | next << 24;
            if (last == FRAME) {
                stored.seek(stored.position() - 4);
                return true;
            }
        }
        return false;
    }

    @Override
    public void release() {
        context.close();
        if (dictionary != null) {
            dictionary.close();
        }
    }
}
