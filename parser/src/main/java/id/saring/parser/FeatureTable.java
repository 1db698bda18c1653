package id.saring.parser;

/**
 * Numbers about the lines of a page, a row a line. They stand by blocks of 32 rows and in each
 * block by features, so that {@link Trees} finds those it compares side by side.
 */
final class FeatureTable {
    static final int LANES = 32;
    private static final int SHIFT = 5;

    private final int rows;
    private final int width;
    private final float[] values;

    /**
     * @param rows how many
     * @param width how many numbers each has
     */
    FeatureTable(int rows, int width) {
        this.rows = rows;
        this.width = width;
        this.values = new float[(rows + LANES - 1) / LANES * LANES * width];
    }

    static FeatureTable of(float[][] rows) {
        FeatureTable table = new FeatureTable(rows.length, rows.length == 0 ? 0 : rows[0].length);
        for (int r = 0; r < rows.length; r++) {
            int at = table.start(r);
            for (float value : rows[r]) {
                table.values[at] = value;
                at += LANES;
            }
        }
        return table;
    }

    int rows() {
        return rows;
    }

    int width() {
        return width;
    }

    /** All numbers; the next feature of a row stands {@link #LANES} further on. */
    float[] values() {
        return values;
    }

    /** Where a row's first number stands. */
    int start(int row) {
        return (row >> SHIFT) * width * LANES + (row & LANES - 1);
    }

    /** Row by row. */
    float[][] toRows() {
        float[][] result = new float[rows][width];
        for (int r = 0; r < rows; r++) {
            int at = start(r);
            for (int f = 0; f < width; f++, at += LANES) {
                result[r][f] = values[at];
            }
        }
        return result;
    }
}
