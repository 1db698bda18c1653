package id.saring.bulk.reading;

import java.io.ByteArrayOutputStream;

/** The chunked transfer coding (RFC 9112 §7.1). */
final class Chunks {
    private static final int LONGEST_SIZE_LINE = 1024;

    private final byte[] bytes;
    private final ByteArrayOutputStream out;
    private int at;

    private Chunks(byte[] bytes) {
        this.bytes = bytes;
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    /** The chunks' bytes; from where no chunk begins on, the bytes as they are. */
    static byte[] join(byte[] bytes) {
        Chunks chunks = new Chunks(bytes);
        while (chunks.takeOne()) {
            continue;
        }
        return chunks.out.toByteArray();
    }

    private boolean takeOne() {
        int start = at;
        int size = takeSize();
        if (size < 0) {
            out.write(bytes, start, bytes.length - start);
            return false;
        }
        int count = Math.min(size, bytes.length - at);
        out.write(bytes, at, count);
        at += count;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
            if (bytes[at++] == '\n') {
                break;
            }
        }
        return size > 0 && at < bytes.length;
    }

    /** Takes the line that gives the size, in hexadecimal; -1 where there is none. */
    private int takeSize() {
        int size = 0;
        int i = at;
        for (int digit; i < bytes.length && (digit = Character.digit(bytes[i], 16)) >= 0; i++) {
            if (size >= 1 << 26) {
                return -1;
            }
            size = size * 16 + digit;
        }
        if (i == at) {
            return -1;
        }
        boolean extension = false;
        for (int end = Math.min(bytes.length, i + LONGEST_SIZE_LINE); i < end; i++) {
            if (bytes[i] == '\n') {
                at = i + 1;
                return size;
            }
            extension |= bytes[i] == ';';
            if (!extension && bytes[i] != '\r' && bytes[i] != ' ' && bytes[i] != '\t') {
                return -1;
            }
        }
        return -1;
    }
}
