package id.saring.parser;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Names of elements as numbers: those of {@link HtmlTag} by their ordinal, others as a page brings
 * them up. Elements of SVG and MathML have a bit more.
 */
final class HtmlNames {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E3779B97F4A7C15L;
    static final int SVG = 1 << 28;
    static final int MATH = 1 << 29;
    private static final int NAMESPACES = SVG | MATH;
    private static final int KNOWN = HtmlTag.OTHER.ordinal();
    private static final HtmlTag[] TAGS = HtmlTag.values();
    private static final int SLOTS = 1024;
    private static final long[] KEYS = new long[SLOTS];
    private static final int[] VALUES = new int[SLOTS];

    static {
        Arrays.fill(VALUES, -1);
        for (HtmlTag tag : TAGS) {
            if (tag != HtmlTag.OTHER) {
                long hash = hash(tag.htmlName());
                int slot = slot(hash, SLOTS);
                while (VALUES[slot] >= 0) {
                    slot = (slot + 1) & (SLOTS - 1);
                }
                KEYS[slot] = hash;
                VALUES[slot] = tag.ordinal();
            }
        }
    }

    private long[] keys = new long[64];
    private int[] values = new int[64];
    private int count;

    /** The hash of a lower-case name: 64-bit FNV-1a over its bytes. */
    static long hash(String name) {
        long hash = start();
        for (int i = 0; i < name.length(); i++) {
            hash = add(hash, name.charAt(i));
        }
        return hash;
    }

    static long start() {
        return 0xcbf29ce484222325L;
    }

    static long add(long hash, int unit) {
        return (hash ^ unit) * 0x100000001b3L;
    }

    /**
     * A number that equal stretches of a source share, eight bytes at a step; not that of {@link
     * #hash(String)}.
     */
    static long hash(byte[] source, int from, int to) {
        long hash = start() ^ to - from;
        int p = from;
        for (; p + Long.BYTES <= to; p += Long.BYTES) {
            hash = (hash ^ (long) EIGHT.get(source, p)) * MIX;
            hash ^= hash >>> 29;
        }
        for (; p < to; p++) {
            hash = add(hash, source[p]);
        }
        return hash;
    }

    /** The same of a stretch of text, four code units at a step. */
    static long hash(char[] text, int from, int to) {
        long hash = start() ^ to - from;
        int p = from;
        for (; p + 4 <= to; p += 4) {
            long four =
                    text[p]
                            | (long) text[p + 1] << 16
                            | (long) text[p + 2] << 32
                            | (long) text[p + 3] << 48;
            hash = (hash ^ four) * MIX;
            hash ^= hash >>> 29;
        }
        for (; p < to; p++) {
            hash = add(hash, text[p]);
        }
        return hash;
    }

    static HtmlTag tag(int name) {
        int bare = name & ~NAMESPACES;
        return bare >= KNOWN ? HtmlTag.OTHER : TAGS[bare];
    }

    /** The name without its namespace. */
    static int bare(int name) {
        return name & ~NAMESPACES;
    }

    /** {@link #SVG}, {@link #MATH}, or 0 for HTML. */
    static int namespace(int name) {
        return name & NAMESPACES;
    }

    /** The number of the element name of this hash. */
    int of(long hash) {
        int slot = slot(hash, SLOTS);
        while (VALUES[slot] >= 0) {
            if (KEYS[slot] == hash) {
                return VALUES[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return other(hash);
    }

    private int other(long hash) {
        int slot = slot(hash, keys.length);
        while (values[slot] > 0) {
            if (keys[slot] == hash) {
                return values[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = hash;
        values[slot] = KNOWN + ++count;
        int number = values[slot];
        if (count * 2 > keys.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] > 0) {
                int slot = slot(oldKeys[i], keys.length);
                while (values[slot] > 0) {
                    slot = (slot + 1) & (keys.length - 1);
                }
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static int slot(long hash, int slots) {
        return (int) (hash ^ hash >>> 32) & (slots - 1);
    }
}
