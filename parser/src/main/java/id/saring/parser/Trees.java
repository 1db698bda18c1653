package id.saring.parser;

import java.util.List;

/**
 * Gradient-boosted regression trees: their sum is the logarithm of the odds. Read from a text file
 * of one tree a line; a node is {@code feature threshold left right} or, for a leaf, {@code value}.
 */
final class Trees {
    private final int[] feature;
    private final float[] value;
    private final int[] left;
    private final int[] right;
    private final int[] roots;

    Trees(int[] feature, float[] value, int[] left, int[] right, int[] roots) {
        this.feature = feature;
        this.value = value;
        this.left = left;
        this.right = right;
        this.roots = roots;
    }

    /**
     * Reads lines as {@code TreesFile} writes them: {@code f:threshold} for a branch, {@code
     * =value} for a leaf, in preorder.
     */
    static Trees parse(List<String> lines) {
        int nodes =
                lines.stream()
                        .mapToInt(line -> 1 + (int) line.chars().filter(c -> c == ' ').count())
                        .sum();
        int[] feature = new int[nodes];
        float[] value = new float[nodes];
        int[] left = new int[nodes];
        int[] right = new int[nodes];
        int[] roots = new int[lines.size()];
        int next = 0;
        for (int t = 0; t < roots.length; t++) {
            roots[t] = next;
            int[] open = new int[64];
            int depth = 0;
            for (String node : lines.get(t).split(" ")) {
                int colon = node.indexOf(':');
                feature[next] = colon < 0 ? -1 : Integer.parseInt(node, 0, colon, 10);
                value[next] = Float.parseFloat(node.substring(colon + 1));
                if (depth > 0) {
                    int above = open[depth - 1];
                    if (left[above] == 0) {
                        left[above] = next;
                    } else {
                        right[above] = next;
                        depth--;
                    }
                }
                if (colon >= 0) {
                    open[depth++] = next;
                }
                next++;
            }
        }
        return new Trees(feature, value, left, right, roots);
    }

    /** The sum over all trees for one row of features. */
    float sum(float[] row) {
        float sum = 0;
        for (int node : roots) {
            int at = node;
            while (feature[at] >= 0) {
                at = row[feature[at]] <= value[at] ? left[at] : right[at];
            }
            sum += value[at];
        }
        return sum;
    }

    /** The probability for one row of features. */
    float probability(float[] row) {
        return (float) (1 / (1 + Math.exp(-sum(row))));
    }
}
