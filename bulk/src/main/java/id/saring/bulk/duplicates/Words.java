package id.saring.bulk.duplicates;

import java.util.function.LongConsumer;

/** A text as a row of words, each as a 64-bit number. */
final class Words {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Words() {}

    /** Hands on a number for each run of letters and digits, the same whatever their case. */
    static void each(String text, LongConsumer taker) {
        long hash = BASIS;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
                inWord = true;
            } else if (inWord) {
                taker.accept(mix(hash));
                hash = BASIS;
                inWord = false;
            }
        }
        if (inWord) {
            taker.accept(mix(hash));
        }
    }

    /** All that is no white space, in two numbers. */
    static int[] hash(String text) {
        long hash = BASIS;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                gap = hash != BASIS;
            } else {
                hash = mix((hash ^ (gap ? c | 1 << 16 : c)) * PRIME);
                gap = false;
            }
        }
        return new int[] {(int) (hash >>> 32), (int) hash};
    }

    /** Spreads every bit over all (the finalizer of MurmurHash3). */
    static long mix(long hash) {
        long h = hash;
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }
}
