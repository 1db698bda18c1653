package id.saring.bulk.duplicates;

import java.util.Arrays;

/** Minima of the hashes of a text's runs of three words, by one permutation: one hash a run. */
final class MinHash {
    private static final int EMPTY = -1;

    private final int[] minima;
    private long before;
    private long last;
    private int words;

    private MinHash(int size) {
        minima = new int[size];
        Arrays.fill(minima, EMPTY);
    }

    static int[] of(String text, int size) {
        MinHash hash = new MinHash(size);
        Words.each(text, hash::add);
        if (hash.words < 3) {
            hash.put(hash.before * 31 + hash.last);
        }
        return hash.filled();
    }

    private void add(long word) {
        if (++words >= 3) {
            put((before * 0x9e3779b97f4a7c15L + last) * 0x9e3779b97f4a7c15L + word);
        }
        before = last;
        last = word;
    }

    /** Each hash falls into one bin, which keeps the least. */
    private void put(long run) {
        long hash = Words.mix(run);
        int bin = (int) ((hash >>> 32) * minima.length >>> 32);
        int value = (int) hash == EMPTY ? EMPTY - 1 : (int) hash;
        if (Integer.compareUnsigned(value, minima[bin]) < 0) {
            minima[bin] = value;
        }
    }

    /** Empty bins borrow from others, chosen by their own number alone. */
    private int[] filled() {
        int[] all = minima.clone();
        for (int bin = 0; bin < all.length; bin++) {
            for (int attempt = 1; all[bin] == EMPTY; attempt++) {
                long choice = Words.mix((long) bin << 32 | attempt) >>> 32;
                all[bin] = minima[(int) (choice * all.length >>> 32)];
            }
        }
        return all;
    }
}
