package id.saring.parser;

/**
 * Numbers about the lines of a page, a row a line, each a bin as {@link Bins} makes them. They
 * stand by blocks of eight rows and in each block by features, so that {@link Trees} compares eight
 * at once.
 */
final class FeatureTable {
    static final int LANES = 8;
    private static final int SHIFT = 3;

    private final int rows;
    private final int width;
    private final byte[] values;

    /**
     * @param rows how many
     * @param width how many numbers each has
     */
    FeatureTable(int rows, int width) {
        this.rows = rows;
        this.width = width;
        this.values = new byte[(rows + LANES - 1) / LANES * LANES * width];
    }

    int rows() {
        return rows;
    }

    int width() {
        return width;
    }

    /** All numbers; the next feature of a row stands {@link #LANES} further on. */
    byte[] values() {
        return values;
    }

    /** Where a row's first number stands. */
    int start(int row) {
        return (row >> SHIFT) * width * LANES + (row & LANES - 1);
    }

    /** The numbers of a row. */
    byte[] row(int row) {
        byte[] result = new byte[width];
        for (int f = 0; f < width; f++) {
            result[f] = values[start(row) + f * LANES];
        }
        return result;
    }
}
