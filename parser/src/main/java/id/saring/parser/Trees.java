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
        int[] open = new int[64];
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

    /**
     * One probability for each row of features. Tree by tree and not row by row: neighbouring lines
     * mostly take the same path, which processors foresee.
     */
    float[] probabilities(float[][] rows) {
        float[] sums = new float[rows.length];
        int[] open = new int[rows.length];
        for (int r = 0; r < open.length; r++) {
            open[r] = r;
        }
        int count = open.length;
        for (int node : roots) {
            if (nodes[node] == STOP) {
                count = stop(node, sums, open, count);
            } else {
                for (int i = 0; i < count; i++) {
                    sums[open[i]] += leaf(node, rows[open[i]]);
                }
            }
        }
        for (int r = 0; r < sums.length; r++) {
            sums[r] = (float) (1 / (1 + Math.exp(-sums[r])));
        }
        return sums;
    }

    private float leaf(int root, float[] row) {
        int at = root;
        while (nodes[at] >= 0) {
            boolean left = row[nodes[at]] <= Float.intBitsToFloat(nodes[at + 1]);
            at = left ? at + BRANCH : nodes[at + 2];
        }
        return Float.intBitsToFloat(nodes[at + 1]);
    }

    /** Gives rows without hope their sum; answers how many rows are still open. */
    private int stop(int node, float[] sums, int[] open, int count) {
        float lowest = Float.intBitsToFloat(nodes[node + 1]);
        int left = 0;
        for (int i = 0; i < count; i++) {
            if (sums[open[i]] < lowest) {
                sums[open[i]] = Float.intBitsToFloat(nodes[node + 2]);
            } else {
                open[left++] = open[i];
            }
        }
        return left;
    }
}
