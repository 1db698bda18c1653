package id.saring.parser;

/**
 * Numbers as bins from 0 to 127, which is all that the body model is told of them: small numbers
 * are exact, larger ones the coarser the larger, shares finest near nothing and near all.
 */
final class Bins {
    /** What there is no number for. */
    static final int NONE = 0;

    static final int LAST = 127;

    private static final int EXACT = 16;

    /** The bins of numbers below 2048: exact to 31, then 16, 8 and 4 for each doubling. */
    private static final byte[] COUNTS = counts();

    /** What larger numbers' bins begin with, at four for each doubling. */
    private static final int LARGE = 101;

    private static final int LARGE_EXPONENT = 11;
    private static final int MIDDLE = 64;
    private static final float SHARES = 1000;
    private static final float ROUNDED_UP = 0.999f;

    private Bins() {}

    /** A number from 0 on; one below is {@link #NONE}. */
    static int count(int number) {
        if (number >= COUNTS.length) {
            int exponent = exponent(number);
            int steps = exponent - LARGE_EXPONENT << 2 | number >>> exponent - 2 & 3;
            return Math.min(LAST, LARGE + steps);
        }
        return number < 0 ? NONE : COUNTS[number];
    }

    /** A number that may be negative, told apart up to some thousands. */
    static int signed(int number) {
        return number < 0
                ? Math.max(1, MIDDLE - eighths(-number))
                : Math.min(LAST, MIDDLE + eighths(number));
    }

    /** A part of a whole. */
    static int share(int part, int whole) {
        return whole <= 0 ? 1 : share((float) part / whole);
    }

    /** A number from 0 to 1. */
    static int share(float number) {
        return number <= 0.5f
                ? 1 + eighths((int) (Math.max(0, number) * SHARES + ROUNDED_UP))
                : LAST - eighths((int) (Math.max(0, 1 - number) * SHARES + ROUNDED_UP));
    }

    /** Where a number stands from 0 to 1: {@link #NONE} before it, {@link #LAST} behind it. */
    static int place(int number, int end) {
        if (number < 0 || end <= 0) {
            return NONE;
        }
        return number >= end ? LAST : 1 + (int) (number * 125L / end);
    }

    /** Exact below {@link #EXACT}; then eight steps for each doubling. */
    private static int eighths(int number) {
        if (number < EXACT) {
            return number;
        }
        int exponent = exponent(number);
        return EXACT + (exponent - 4 << 3 | number >>> exponent - 3 & 7);
    }

    private static int exponent(int number) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number);
    }

    private static byte[] counts() {
        byte[] bins = new byte[1 << LARGE_EXPONENT];
        int bin = NONE;
        int next = 0;
        for (int n = 0; n < bins.length; n++) {
            if (n == next) {
                bin++;
                next += n < 32 ? 1 : n < 256 ? Integer.highestOneBit(n) / 16 : step(n);
            }
            bins[n] = (byte) bin;
        }
        return bins;
    }

    private static int step(int number) {
        return Integer.highestOneBit(number) / (number < 1024 ? 8 : 4);
    }
}
