package id.saring.bulk.reading;

import java.io.IOException;
import java.util.Arrays;

/** The bytes of one unit, of which some can be seen before they are taken. */
final class Lookahead {
    private final Unpacked source;
    private byte[] bytes = new byte[1 << 16];
    private int from;
    private int to;
    private long taken;
    private boolean ended;

    Lookahead(Unpacked source) {
        this.source = source;
    }

    /** Forgets what it has; the source is at the start of a unit. */
    void restart() {
        from = 0;
        to = 0;
        taken = 0;
        ended = false;
    }

    /** Bytes taken since the unit's start. */
    long taken() {
        return taken;
    }

    /** The byte {@code ahead} of the next, or -1 where the unit ends before. */
    int peek(int ahead) throws IOException {
        return ensure(ahead + 1) ? bytes[from + ahead] & 0xff : -1;
    }

    /** Whether {@code count} more bytes are there; they are then in memory. */
    boolean ensure(int count) throws IOException {
        while (to - from < count && !ended) {
            if (from > 0 && (from == to || count > bytes.length - from)) {
                System.arraycopy(bytes, from, bytes, 0, to - from);
                to -= from;
                from = 0;
            }
            if (to == bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            int more = source.read(bytes, to, bytes.length - to);
            if (more < 0) {
                ended = true;
            } else {
                to += more;
            }
        }
        return to - from >= count;
    }

    /** Whether the bytes {@code ahead} of the next are {@code word}, in ASCII. */
    boolean startsWith(String word, int ahead) throws IOException {
        if (!ensure(ahead + word.length())) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[from + ahead + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Length of the next line with its line feed; -1 when it has none within {@code most} bytes.
     */
    int lineLength(int start, int most) throws IOException {
        for (int i = start; i < most; i++) {
            if (peek(i) < 0) {
                return -1;
            }
            if (bytes[from + i] == '\n') {
                return i - start + 1;
            }
        }
        return -1;
    }

    void pass(int count) {
        from += count;
        taken += count;
    }

    /** The next {@code count} bytes, which are there. */
    byte[] see(int count) {
        return Arrays.copyOfRange(bytes, from, from + count);
    }

    /** Takes {@code count} bytes, which are there. */
    byte[] take(int count) {
        byte[] part = see(count);
        pass(count);
        return part;
    }

    /** Moves up to {@code count} bytes into {@code block}; fewer where the unit ends before. */
    void move(long count, Block block) throws IOException {
        for (long left = count; left > 0 && ensure(1); ) {
            int now = (int) Math.min(left, to - from);
            block.add(bytes, from, now);
            pass(now);
            left -= now;
        }
    }

    /** Puts bytes back that were just taken. */
    void untake(byte[] back, int start) {
        int count = back.length - start;
        byte[] joined = new byte[Math.max(bytes.length, count + to - from)];
        System.arraycopy(back, start, joined, 0, count);
        System.arraycopy(bytes, from, joined, count, to - from);
        to = count + to - from;
        from = 0;
        bytes = joined;
        taken -= count;
    }
}
