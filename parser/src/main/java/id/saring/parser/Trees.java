package id.saring.parser;

import java.util.Arrays;
import java.util.List;

/**
 * Gradient-boosted regression trees: their sum is the logarithm of the odds. Read from a text file
 * of one tree a line; a node is {@code feature threshold left right} or, for a leaf, {@code value}.
 */
final class Trees {
    /** A branch is its feature, its threshold's bits and its right child; its left one follows. */
    private static final int BRANCH = 3;

    /** A stop is this, the sum below which to stop, and the sum to answer then. */
    private static final int STOP = -2;

    private static final int LEAF = -1;

    /** No branch is further from its root. */
    private static final int DEEPEST = 64;

    private final int[] nodes;

    /** Where each tree begins, and the stops between them. */
    private final int[] roots;

    private Trees(int[] nodes, int[] roots) {
        this.nodes = nodes;
        this.roots = roots;
    }

    /**
     * Reads trees, one a line: {@code feature:threshold} for a branch, {@code value} for a leaf, in
     * preorder. {@code <lowest value} between them says that a sum lower than that so far is as
     * good as {@code value} in the end.
     */
    static Trees parse(List<String> lines) {
        int most = lines.stream().mapToInt(line -> (line.length() / 2 + 2) * BRANCH).sum();
        int[] nodes = new int[most];
        int[] roots = new int[lines.size()];
        int next = 0;
        for (int t = 0; t < roots.length; t++) {
            roots[t] = next;
            String line = lines.get(t);
            next = line.startsWith("<") ? stop(line, nodes, next) : tree(line, nodes, next);
        }
        return new Trees(Arrays.copyOf(nodes, next), roots);
    }

    /** Lays a tree's nodes out from {@code start} on; answers where they end. */
    private static int tree(String line, int[] nodes, int start) {
        int[] open = new int[DEEPEST];
        int depth = 0;
        int next = start;
        for (String node : line.split(" ")) {
            if (next > start && nodes[next - BRANCH] < 0) {
                nodes[open[--depth] + 2] = next; // after a leaf comes a right child
            }
            int colon = node.indexOf(':');
            nodes[next] = colon < 0 ? LEAF : Integer.parseInt(node, 0, colon, 10);
            nodes[next + 1] = bits(node.substring(colon + 1));
            if (colon >= 0) {
                open[depth++] = next;
            }
            next += BRANCH;
        }
        return next;
    }

    private static int stop(String line, int[] nodes, int start) {
        int space = line.indexOf(' ');
        nodes[start] = STOP;
        nodes[start + 1] = bits(line.substring(1, space));
        nodes[start + 2] = bits(line.substring(space + 1));
        return start + BRANCH;
    }

    private static int bits(String number) {
        return Float.floatToRawIntBits(Float.parseFloat(number));
    }

    /** One probability for each row of features. */
    float[] probabilities(float[][] rows) {
        return probabilities(FeatureTable.of(rows));
    }

    /**
     * One probability for each row of features. Thirty-two rows at a time go down a tree together:
     * neighbouring lines mostly take the same path.
     */
    float[] probabilities(FeatureTable table) {
        float[] sums = new float[table.rows()];
        Walk walk = new Walk(table, sums);
        for (int row = 0; row < sums.length; row += FeatureTable.LANES) {
            walk.block(row);
        }
        for (int r = 0; r < sums.length; r++) {
            sums[r] = (float) (1 / (1 + Math.exp(-sums[r])));
        }
        return sums;
    }

    /** Takes rows down all trees, one block of the table after the other. */
    private final class Walk {
        private final FeatureTable table;
        private final float[] values;
        private final float[] sums;
        private final float[] least;
        private final float[] most;
        private final int[] waitingNodes = new int[DEEPEST];
        private final int[] waitingRows = new int[DEEPEST];

        Walk(FeatureTable table, float[] sums) {
            this.table = table;
            this.values = table.values();
            this.sums = sums;
            this.least = new float[table.width()];
            this.most = new float[table.width()];
        }

        void block(int row) {
            int lanes = Math.min(FeatureTable.LANES, sums.length - row);
            int start = table.start(row);
            bounds(start, lanes);
            int open = lanes == FeatureTable.LANES ? -1 : (1 << lanes) - 1;
            for (int root : roots) {
                if (nodes[root] == STOP) {
                    open = stop(root, row, open);
                    if (open == 0) {
                        return;
                    }
                } else {
                    descend(root, row, start, open);
                }
            }
        }

        private void bounds(int start, int lanes) {
            for (int f = 0; f < least.length; f++) {
                int from = start + f * FeatureTable.LANES;
                float low = values[from];
                float high = low;
                for (int i = from + 1; i < from + lanes; i++) {
                    low = Math.min(low, values[i]);
                    high = Math.max(high, values[i]);
                }
                least[f] = low;
                most[f] = high;
            }
        }

        private void descend(int root, int row, int start, int open) {
            int waiting = 0;
            int node = root;
            int rows = open;
            while (true) {
                int feature = nodes[node];
                if (feature < 0) {
                    add(row, rows, Float.intBitsToFloat(nodes[node + 1]));
                    if (waiting == 0) {
                        return;
                    }
                    node = waitingNodes[--waiting];
                    rows = waitingRows[waiting];
                    continue;
                }
                float threshold = Float.intBitsToFloat(nodes[node + 1]);
                if (most[feature] <= threshold) {
                    node += BRANCH;
                } else if (least[feature] > threshold) {
                    node = nodes[node + 2];
                } else {
                    int left = left(start + feature * FeatureTable.LANES, rows, threshold);
                    if (left == rows) {
                        node += BRANCH;
                    } else if (left == 0) {
                        node = nodes[node + 2];
                    } else {
                        waitingNodes[waiting] = nodes[node + 2];
                        waitingRows[waiting++] = rows & ~left;
                        node += BRANCH;
                        rows = left;
                    }
                }
            }
        }

        /** Which of the rows have a number of at most {@code threshold}. */
        private int left(int from, int rows, float threshold) {
            int left = 0;
            for (int rest = rows; rest != 0; rest &= rest - 1) {
                int lane = Integer.numberOfTrailingZeros(rest);
                left |= (values[from + lane] <= threshold ? 1 : 0) << lane;
            }
            return left;
        }

        private void add(int row, int rows, float value) {
            for (int rest = rows; rest != 0; rest &= rest - 1) {
                sums[row + Integer.numberOfTrailingZeros(rest)] += value;
            }
        }

        /** Gives rows without hope their sum; answers which rows are still open. */
        private int stop(int node, int row, int open) {
            float lowest = Float.intBitsToFloat(nodes[node + 1]);
            int left = open;
            for (int rest = open; rest != 0; rest &= rest - 1) {
                int lane = Integer.numberOfTrailingZeros(rest);
                if (sums[row + lane] < lowest) {
                    sums[row + lane] = Float.intBitsToFloat(nodes[node + 2]);
                    left &= ~(1 << lane);
                }
            }
            return left;
        }
    }
}
