package id.saring.bulk.reading;

import java.util.Arrays;

/** The bytes of a record as they come, of which only the first are kept. */
final class Block {
    private static final byte[] HEADER = {'\n', 'W', 'A', 'R', 'C', '/', '1', '.'};

    private final int most;
    private byte[] kept;
    private long length;

    /**
     * @param expected how many bytes are likely to come
     * @param most how many are kept
     */
    Block(long expected, int most) {
        this.most = most;
        this.kept = new byte[(int) Math.min(expected, Math.min(most, 1 << 20))];
    }

    void add(byte[] bytes, int from, int count) {
        int wanted = (int) Math.min(count, Math.max(0, most - length));
        int end = (int) Math.min(length, most) + wanted;
        if (end > kept.length) {
            kept = Arrays.copyOf(kept, (int) Math.min(most, Math.max(end, kept.length * 2L)));
        }
        System.arraycopy(bytes, from, kept, end - wanted, wanted);
        length += count;
    }

    /** How many bytes came. */
    long length() {
        return length;
    }

    /** The bytes kept. */
    byte[] bytes() {
        int count = (int) Math.min(length, most);
        return kept.length == count ? kept : Arrays.copyOf(kept, count);
    }

    /** Where in the bytes the header of a WARC record begins a line, or -1. */
    int innerHeader() {
        int count = (int) Math.min(length, most) - HEADER.length;
        for (int i = 0; i <= count; i++) {
            if (kept[i] == '\n'
                    && Arrays.equals(kept, i, i + HEADER.length, HEADER, 0, HEADER.length)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Cuts the end off and answers it. */
    byte[] cut(int at) {
        byte[] end = Arrays.copyOfRange(kept, at, (int) length);
        length = at;
        return end;
    }
}
