package id.saring.bulk.reading;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The members of a gzip file (RFC 1952), each checked against its checksum. Java's own stream reads
 * past a member's end, so that it can neither tell offsets nor go on after damage.
 */
final class GzipMembers extends Units {
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();

    GzipMembers(StoredBytes stored, Predicate<byte[]> opensRecord) {
        super(stored, opensRecord);
    }

    @Override
    void open() throws IOException {
        ended = false;
        inflater.reset();
        checksum.reset();
        if (need() != 0x1f || need() != 0x8b || need() != 8) {
            throw new ZipException("there is no gzip member here");
        }
        int flags = need();
        if ((flags & RESERVED) != 0) {
            throw new ZipException("the gzip header has flags that do not exist");
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(need() | need() << 8);
        }
        for (int text : new int[] {NAME, COMMENT}) {
            while ((flags & text) != 0 && need() != 0) {
                continue;
            }
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            skip(2);
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            need();
        }
    }

    private int need() throws IOException {
        int next = stored.read();
        if (next < 0) {
            throw new EOFException("the gzip data is cut off");
        }
        return next;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (ended) {
            return -1;
        }
        try {
            while (true) {
                if (inflater.needsInput()) {
                    feed();
                }
                ByteBuffer bytes = stored.buffer();
                int before = inflater.getRemaining();
                int count = inflater.inflate(target, from, length);
                bytes.position(bytes.position() + before - inflater.getRemaining());
                checksum.update(target, from, count);
                if (inflater.finished()) {
                    close(count);
                }
                if (count > 0) {
                    return count;
                }
                if (ended) {
                    return -1;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("the gzip data asks for a dictionary");
                }
            }
        } catch (DataFormatException e) {
            throw new ZipException("the gzip data is damaged: " + e.getMessage());
        }
    }

    private void feed() throws IOException {
        ByteBuffer bytes = stored.buffer();
        if (!bytes.hasRemaining()) {
            throw new EOFException("the gzip data is cut off");
        }
        inflater.setInput(bytes.array(), bytes.position(), bytes.remaining());
    }

    /** Checks the member's trailer. */
    private void close(int last) throws IOException {
        ended = true;
        long expected = number();
        long size = number();
        if (expected != checksum.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("the gzip checksum is wrong");
        }
    }

    private long number() throws IOException {
        return need() | need() << 8 | need() << 16 | (long) need() << 24;
    }

    /** Goes to the next {@code 1f 8b 08}. */
    @Override
    boolean seekMagic() throws IOException {
        int last = 0;
        for (int next; (next = stored.read()) >= 0; ) {
            last = last << 8 & 0xffffff | next;
            if (last == 0x1f8b08) {
                stored.seek(stored.position() - 3);
                return true;
            }
        }
        return false;
    }

    @Override
    public void release() {
        inflater.end();
    }
}
