package id.saring.parser;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gradient-boosted trees whose every level asks one question, so that the answers make the number
 * of the leaf: their sum is the logarithm of the odds. Eight rows are asked at once, a byte of a
 * {@code long} each, without a branch that the processor would have to foretell.
 */
final class Trees {
    /** How many questions a tree asks. */
    static final int DEPTH = 6;

    /** Leaves are in parts of one. */
    static final float SCALE = 10_000;

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x80 * EACH;
    private static final int LEAVES = 1 << DEPTH;
    private static final int UNUSED = Byte.SIZE - DEPTH;
    private static final int LANES = FeatureTable.LANES;

    private final int size;

    /** Question by question, the place of its feature in a block of a {@link FeatureTable}. */
    private final int[] features;

    /** What lifts a bin above the question's over 127. */
    private final long[] lifts;

    private final short[] leaves;

    private final List<Stop> stops;

    private Trees(int size, List<Stop> stops) {
        this.size = size;
        this.features = new int[size * DEPTH];
        this.lifts = new long[size * DEPTH];
        this.leaves = new short[size * LEAVES];
        this.stops = List.copyOf(stops);
    }

    /**
     * Where rows without hope need no further trees.
     *
     * @param tree before which to look
     * @param lowest the sum that a row needs for the next trees to matter
     * @param value the sum that rows below it have in the end, about
     */
    private record Stop(int tree, int lowest, int value) {
        boolean isAbove(int[] sums) {
            int most = Integer.MIN_VALUE;
            for (int sum : sums) {
                most = Math.max(most, sum);
            }
            return most < lowest;
        }
    }

    /**
     * Reads trees, one a line: the questions as {@code feature>bin}, then the leaves in parts of
     * {@link #SCALE}, of which the last question's answer parts the halves. {@code <lowest value}
     * between trees says that a sum lower than that so far is as good as {@code value} in the end.
     */
    static Trees parse(List<String> lines) {
        List<String[]> trees = new ArrayList<>();
        List<Stop> stops = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            if (parts[0].startsWith("<")) {
                int lowest = Integer.parseInt(parts[0].substring(1));
                stops.add(new Stop(trees.size(), lowest, Integer.parseInt(parts[1])));
            } else {
                trees.add(parts);
            }
        }
        Trees result = new Trees(trees.size(), stops);
        for (int tree = 0; tree < trees.size(); tree++) {
            result.put(tree, trees.get(tree));
        }
        return result;
    }

    private void put(int tree, String[] parts) {
        for (int d = 0; d < DEPTH; d++) {
            int sign = parts[d].indexOf('>');
            features[tree * DEPTH + d] = LANES * Integer.parseInt(parts[d], 0, sign, 10);
            int bin = Integer.parseInt(parts[d].substring(sign + 1));
            lifts[tree * DEPTH + d] = (Bins.LAST - bin) * EACH;
        }
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            leaves[tree * LEAVES + leaf] = Short.parseShort(parts[DEPTH + leaf]);
        }
    }

    /** One probability for each row of features. */
    float[] probabilities(FeatureTable table) {
        float[] result = new float[table.rows()];
        int[] sums = new int[LANES];
        for (int row = 0; row < result.length; row += LANES) {
            sum(table.values(), table.start(row), sums);
            for (int lane = 0; lane < LANES && row + lane < result.length; lane++) {
                result[row + lane] = (float) (1 / (1 + Math.exp(-sums[lane] / SCALE)));
            }
        }
        return result;
    }

    /** The sums of the eight rows of which the first begins at {@code start}. */
    private void sum(byte[] values, int start, int[] sums) {
        Arrays.fill(sums, 0);
        int tree = 0;
        for (Stop stop : stops) {
            add(values, start, sums, tree, stop.tree);
            tree = stop.tree;
            if (stop.isAbove(sums)) {
                Arrays.fill(sums, stop.value);
                return;
            }
        }
        add(values, start, sums, tree, size);
    }

    /** Adds what the trees from {@code from} up to but not including {@code to} say. */
    private void add(byte[] values, int start, int[] sums, int from, int to) {
        for (int tree = from; tree < to; tree++) {
            long eight = 0;
            for (int q = tree * DEPTH; q < (tree + 1) * DEPTH; q++) {
                long bins = (long) EIGHT.get(values, start + features[q]);
                eight = eight >>> 1 | bins + lifts[q] & HIGH;
            }
            eight >>>= UNUSED;
            int base = tree * LEAVES;
            for (int lane = 0; lane < LANES; lane++) {
                sums[lane] += leaves[base + (int) (eight >>> lane * Byte.SIZE & LEAVES - 1)];
            }
        }
    }
}
