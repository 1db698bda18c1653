package id.saring.bulk;

/**
 * A capture's place in a run.
 *
 * @param input the number of its input
 * @param offset see {@link id.saring.bulk.reading.Origin#offset}
 * @param ordinal see {@link id.saring.bulk.reading.Origin#ordinal}; -1 before the first
 */
record Place(int input, long offset, long ordinal) {
    static final Place START = new Place(0, 0, -1);
    private static final int OFFSET_BITS = 44;

    /** Input and offset in one number, or the ordinal where that tells more. */
    long packed() {
        long within = offset > 0 ? offset : ordinal;
        return (long) input << OFFSET_BITS | within & (1L << OFFSET_BITS) - 1;
    }

    static int inputOf(long packed) {
        return (int) (packed >>> OFFSET_BITS);
    }

    static long withinOf(long packed) {
        return packed & (1L << OFFSET_BITS) - 1;
    }
}
