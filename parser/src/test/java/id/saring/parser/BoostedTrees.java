package id.saring.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Trains gradient-boosted trees for log loss, each level of a tree one question; the same input
 * gives the same trees.
 */
final class BoostedTrees {
    private static final int BINS = Bins.LAST + 1;

    /** What is kept of each bin of each leaf: a gradient and a curvature. */
    private static final int PAIR = 2;

    private static final int LEAVES = 1 << Trees.DEPTH;

    /** Regularises what a leaf of little weight says. */
    private static final double LAMBDA = 0.5;

    /** The share of rows and of features that a tree is made by. */
    private static final double ROWS = 0.6;

    private static final double FEATURES = 0.4;

    /** After how many per cent of the trees it is asked whether to go on. */
    private static final Set<Integer> STOPS = Set.of(15, 25, 35, 50, 70);

    /** The logarithm of the odds of one in seventy. */
    private static final double UNLIKELY = -4.2;

    /**
     * How to train.
     *
     * @param trees how many
     * @param rate how far each tree moves the sum
     * @param lightest weight of rows that a leaf needs
     */
    record Settings(int trees, float rate, double lightest) {}

    private final Settings settings;
    private final byte[][] columns;
    private final int[] cuts;
    private final float[] labels;
    private final float[] weights;
    private final Random random = new Random(20261124);
    private final float[] gradients;
    private final float[] curvatures;

    private BoostedTrees(List<byte[]> rows, float[] labels, float[] weights, Settings settings) {
        this.settings = settings;
        this.labels = labels;
        this.weights = weights;
        int features = rows.get(0).length;
        columns = new byte[features][rows.size()];
        cuts = new int[features];
        for (int f = 0; f < features; f++) {
            for (int r = 0; r < rows.size(); r++) {
                columns[f][r] = rows.get(r)[f];
                cuts[f] = Math.max(cuts[f], columns[f][r]);
            }
        }
        gradients = new float[rows.size()];
        curvatures = new float[rows.size()];
    }

    /** Trees in the text form that {@link Trees#parse} reads. */
    static List<String> train(
            List<byte[]> rows, float[] labels, float[] weights, Settings settings) {
        return new BoostedTrees(rows, labels, weights, settings).run();
    }

    private List<String> run() {
        int[] sums = new int[labels.length];
        List<String> result = new ArrayList<>();
        TreeMap<Integer, int[]> halfway = new TreeMap<>();
        for (int t = 0; t < settings.trees; t++) {
            int done = t;
            if (STOPS.stream().anyMatch(part -> done == settings.trees * part / 100)) {
                halfway.put(done, sums.clone());
            }
            slopes(sums);
            Tree tree = new Tree(sample(), drawn());
            tree.grow();
            tree.addTo(sums);
            result.add(tree.toString());
        }
        return withStops(result, halfway, sums);
    }

    /** Where the loss of each row goes from its sum so far, and how fast that changes. */
    private void slopes(int[] sums) {
        for (int r = 0; r < sums.length; r++) {
            double p = 1 / (1 + Math.exp(-sums[r] / Trees.SCALE));
            gradients[r] = (float) (weights[r] * (p - labels[r]));
            curvatures[r] = (float) Math.max(1e-9, weights[r] * p * (1 - p));
        }
    }

    /**
     * Puts between the trees below which sum so far there is no need to go on: no row that ends as
     * likely text was ever lower. Such rows get the sum that they have in the end on average.
     */
    private static List<String> withStops(
            List<String> trees, TreeMap<Integer, int[]> halfway, int[] ends) {
        List<String> result = new ArrayList<>();
        for (int t = 0; t < trees.size(); t++) {
            int[] so = halfway.get(t);
            if (so != null) {
                int lowest =
                        IntStream.range(0, ends.length)
                                .filter(r -> ends[r] > UNLIKELY * Trees.SCALE)
                                .map(r -> so[r])
                                .min()
                                .orElse(Integer.MIN_VALUE);
                double value =
                        IntStream.range(0, ends.length)
                                .filter(r -> so[r] < lowest)
                                .mapToDouble(r -> ends[r])
                                .average()
                                .orElse(0);
                result.add("<" + lowest + " " + Math.round(value));
            }
            result.add(trees.get(t));
        }
        return result;
    }

    /** Rows drawn anew for each tree. */
    private int[] sample() {
        return IntStream.range(0, labels.length).filter(r -> random.nextDouble() < ROWS).toArray();
    }

    /** Features drawn anew for each tree. */
    private int[] drawn() {
        return IntStream.range(0, columns.length)
                .filter(f -> random.nextDouble() < FEATURES && cuts[f] > 0)
                .toArray();
    }

    private static double worth(double gradient, double curvature) {
        return gradient * gradient / (curvature + LAMBDA);
    }

    /** One tree; its leaves are numbered by the answers, the first question's the lowest bit. */
    private final class Tree {
        private final int[] rows;
        private final int[] drawn;
        private final int[] leaf;
        private final int[] features = new int[Trees.DEPTH];
        private final int[] bins = new int[Trees.DEPTH];
        private final double[] gradient = new double[LEAVES];
        private final double[] curvature = new double[LEAVES];
        private final double[] histogram = new double[LEAVES * BINS * PAIR];
        private double best;

        Tree(int[] rows, int[] drawn) {
            this.rows = rows;
            this.drawn = drawn;
            this.leaf = new int[rows.length];
            Arrays.fill(bins, Bins.LAST); // a question that parts nothing
        }

        void grow() {
            measure();
            for (int level = 0; level < Trees.DEPTH; level++) {
                best = 1e-6;
                for (int feature : drawn) {
                    fill(feature, 1 << level);
                    cut(feature, level);
                }
                if (bins[level] == Bins.LAST) {
                    return;
                }
                byte[] column = columns[features[level]];
                for (int k = 0; k < rows.length; k++) {
                    leaf[k] |= column[rows[k]] > bins[level] ? 1 << level : 0;
                }
                measure();
            }
        }

        private void measure() {
            Arrays.fill(gradient, 0);
            Arrays.fill(curvature, 0);
            for (int k = 0; k < rows.length; k++) {
                gradient[leaf[k]] += gradients[rows[k]];
                curvature[leaf[k]] += curvatures[rows[k]];
            }
        }

        private void fill(int feature, int leaves) {
            Arrays.fill(histogram, 0, leaves * BINS * PAIR, 0);
            byte[] column = columns[feature];
            for (int k = 0; k < rows.length; k++) {
                int row = rows[k];
                int at = (leaf[k] * BINS + column[row]) * PAIR;
                histogram[at] += gradients[row];
                histogram[at + 1] += curvatures[row];
            }
        }

        /** Looks for the bin that parts all leaves best. */
        private void cut(int feature, int level) {
            double[] gains = new double[cuts[feature]];
            for (int l = 0; l < 1 << level; l++) {
                double leftG = 0;
                double leftH = 0;
                double whole = worth(gradient[l], curvature[l]);
                for (int bin = 0, at = l * BINS * PAIR; bin < gains.length; bin++, at += PAIR) {
                    leftG += histogram[at];
                    leftH += histogram[at + 1];
                    double rightH = curvature[l] - leftH;
                    if (leftH >= settings.lightest && rightH >= settings.lightest) {
                        gains[bin] +=
                                worth(leftG, leftH) + worth(gradient[l] - leftG, rightH) - whole;
                    }
                }
            }
            for (int bin = 0; bin < gains.length; bin++) {
                if (gains[bin] > best) {
                    best = gains[bin];
                    features[level] = feature;
                    bins[level] = bin;
                }
            }
        }

        private int value(int l) {
            double value = -gradient[l] / (curvature[l] + LAMBDA) * settings.rate;
            return (int) Math.round(Math.max(-1, Math.min(1, value)) * Trees.SCALE);
        }

        void addTo(int[] sums) {
            int[] values = IntStream.range(0, LEAVES).map(this::value).toArray();
            for (int r = 0; r < sums.length; r++) {
                int l = 0;
                for (int d = 0; d < Trees.DEPTH; d++) {
                    l |= columns[features[d]][r] > bins[d] ? 1 << d : 0;
                }
                sums[r] += values[l];
            }
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (int d = 0; d < Trees.DEPTH; d++) {
                text.append(features[d]).append('>').append(bins[d]).append(' ');
            }
            for (int l = 0; l < LEAVES; l++) {
                text.append(value(l)).append(l + 1 < LEAVES ? " " : "");
            }
            return text.toString();
        }
    }
}
