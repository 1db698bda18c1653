package id.saring.i18n.script;

import java.util.BitSet;

/**
 * A set of code points, as fast to ask as an array. What is outside a text, before its first and
 * after its last character, is a member of every set written with {@code ^}, as in ICU.
 */
final class CodeSet {
    private final BitSet listed;
    private final boolean negated;
    private final long[][] pages;
    private final long below64;
    private final long below128;

    /**
     * @param listed the members, or with {@code negated} all that are none
     */
    CodeSet(BitSet listed, boolean negated) {
        this.listed = listed;
        this.negated = negated;
        this.pages = new long[(listed.length() >> 8) + 1][];
        for (int c = listed.nextSetBit(0); c >= 0; c = listed.nextSetBit(c + 1)) {
            long[] page = pages[c >> 8];
            if (page == null) {
                page = pages[c >> 8] = new long[4];
            }
            page[(c & 0xFF) >> 6] |= 1L << (c & 0x3F);
        }
        long[] first = pages[0] == null ? new long[4] : pages[0];
        below64 = negated ? ~first[0] : first[0];
        below128 = negated ? ~first[1] : first[1];
    }

    boolean contains(int codePoint) {
        if (codePoint < 128) {
            return ((codePoint < 64 ? below64 : below128) & 1L << (codePoint & 0x3F)) != 0;
        }
        int page = codePoint >> 8;
        if (page >= pages.length || pages[page] == null) {
            return negated;
        }
        return (pages[page][(codePoint & 0xFF) >> 6] & 1L << (codePoint & 0x3F)) != 0 != negated;
    }

    boolean isNegated() {
        return negated;
    }

    BitSet listed() {
        return listed;
    }
}
