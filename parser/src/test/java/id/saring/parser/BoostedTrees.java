package id.saring.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Trains gradient-boosted trees for log loss over histograms of 64 bins; the same input gives the
 * same trees.
 */
final class BoostedTrees {
    private static final int BINS = 64;

    /** After how many per cent of the trees it is asked whether to go on. */
    private static final Set<Integer> STOPS = Set.of(33, 42, 50, 62, 80);

    /** The logarithm of the odds of one in seventy. */
    private static final double UNLIKELY = -4.2;

    /**
     * How to train.
     *
     * @param trees how many
     * @param leaves of each tree, at most
     * @param rate how far each tree moves the sum
     * @param lightest weight of rows that a leaf needs
     */
    record Settings(int trees, int leaves, float rate, double lightest) {}

    private final Settings settings;
    private final float[][] edges;
    private final byte[][] columns;
    private final float[] labels;
    private final float[] weights;
    private final Random random = new Random(20261124);
    private final double[] gradients;
    private final double[] curvatures;

    private BoostedTrees(List<float[]> rows, float[] labels, float[] weights, Settings settings) {
        this.settings = settings;
        this.labels = labels;
        this.weights = weights;
        int features = rows.get(0).length;
        edges = new float[features][];
        columns = new byte[features][rows.size()];
        for (int f = 0; f < features; f++) {
            edges[f] = edges(rows, f);
            for (int r = 0; r < rows.size(); r++) {
                columns[f][r] = (byte) bin(edges[f], rows.get(r)[f]);
            }
        }
        gradients = new double[rows.size()];
        curvatures = new double[rows.size()];
    }

    /** Trees in the text form that {@link Trees#parse} reads. */
    static List<String> train(
            List<float[]> rows, float[] labels, float[] weights, Settings settings) {
        return new BoostedTrees(rows, labels, weights, settings).run();
    }

    private List<String> run() {
        double[] sums = new double[labels.length];
        List<String> result = new ArrayList<>();
        Map<Integer, double[]> halfway = new TreeMap<>();
        for (int t = 0; t < settings.trees; t++) {
            int done = t + 1;
            for (int r = 0; r < sums.length; r++) {
                double p = 1 / (1 + Math.exp(-sums[r]));
                gradients[r] = weights[r] * (p - labels[r]);
                curvatures[r] = Math.max(1e-9, weights[r] * p * (1 - p));
            }
            Node root = grow(sample());
            for (int r = 0; r < sums.length; r++) {
                sums[r] += leafValue(root, r);
            }
            StringBuilder text = new StringBuilder();
            write(root, text);
            result.add(text.toString().strip());
            if (STOPS.stream().anyMatch(part -> done == settings.trees * part / 100)) {
                halfway.put(done, sums.clone());
            }
        }
        return withStops(result, halfway, sums);
    }

    /**
     * Puts between the trees below which sum so far there is no need to go on: no row that ends as
     * likely text was ever lower. Such rows get the sum that they have in the end on average.
     */
    private static List<String> withStops(
            List<String> trees, Map<Integer, double[]> halfway, double[] ends) {
        List<String> result = new ArrayList<>();
        for (int t = 0; t < trees.size(); t++) {
            double[] so = halfway.get(t);
            if (so != null) {
                double lowest =
                        IntStream.range(0, ends.length)
                                .filter(r -> ends[r] > UNLIKELY)
                                .mapToDouble(r -> so[r])
                                .min()
                                .orElse(-99);
                double value =
                        IntStream.range(0, ends.length)
                                .filter(r -> so[r] < lowest)
                                .mapToDouble(r -> ends[r])
                                .average()
                                .orElse(-99);
                result.add("<" + (float) lowest + " " + (float) value);
            }
            result.add(trees.get(t));
        }
        return result;
    }

    /** Six in ten rows, drawn anew for each tree. */
    private int[] sample() {
        int[] rows = new int[labels.length];
        int n = 0;
        for (int r = 0; r < rows.length; r++) {
            if (random.nextInt(10) < 6) {
                rows[n++] = r;
            }
        }
        return Arrays.copyOf(rows, n);
    }

    private static final class Node {
        private final int[] rows;
        private double gradient;
        private double curvature;
        private int feature = -1;
        private int bin;
        private double gain;
        private Node left;
        private Node right;

        Node(int[] rows) {
            this.rows = rows;
        }
    }

    private Node grow(int[] rows) {
        boolean[] drawn = new boolean[columns.length];
        for (int f = 0; f < drawn.length; f++) {
            drawn[f] = random.nextInt(20) < 7;
        }
        Node root = measured(rows, drawn);
        List<Node> leaves = new ArrayList<>(List.of(root));
        while (leaves.size() < settings.leaves) {
            Node best = leaves.stream().max((a, b) -> Double.compare(a.gain, b.gain)).orElseThrow();
            if (best.gain <= 1e-6) {
                break;
            }
            split(best, drawn);
            leaves.remove(best);
            leaves.add(best.left);
            leaves.add(best.right);
        }
        return root;
    }

    private void split(Node node, boolean[] drawn) {
        byte[] column = columns[node.feature];
        int[] left = Arrays.stream(node.rows).filter(r -> column[r] <= node.bin).toArray();
        int[] right = Arrays.stream(node.rows).filter(r -> column[r] > node.bin).toArray();
        node.left = measured(left, drawn);
        node.right = measured(right, drawn);
    }

    private Node measured(int[] rows, boolean[] drawn) {
        Node node = new Node(rows);
        for (int r : rows) {
            node.gradient += gradients[r];
            node.curvature += curvatures[r];
        }
        double[] g = new double[BINS];
        double[] h = new double[BINS];
        for (int f = 0; f < columns.length; f++) {
            if (drawn[f] && edges[f].length > 0) {
                Arrays.fill(g, 0);
                Arrays.fill(h, 0);
                byte[] column = columns[f];
                for (int r : rows) {
                    g[column[r]] += gradients[r];
                    h[column[r]] += curvatures[r];
                }
                bestCut(node, f, g, h);
            }
        }
        return node;
    }

    private void bestCut(Node node, int feature, double[] g, double[] h) {
        double leftG = 0;
        double leftH = 0;
        double whole = worth(node.gradient, node.curvature);
        for (int bin = 0; bin < edges[feature].length; bin++) {
            leftG += g[bin];
            leftH += h[bin];
            double rightH = node.curvature - leftH;
            if (leftH >= settings.lightest && rightH >= settings.lightest) {
                double gain = worth(leftG, leftH) + worth(node.gradient - leftG, rightH) - whole;
                if (gain > node.gain) {
                    node.gain = gain;
                    node.feature = feature;
                    node.bin = bin;
                }
            }
        }
    }

    private double worth(double gradient, double curvature) {
        return gradient * gradient / (curvature + 0.5);
    }

    private double value(Node node) {
        double value = -node.gradient / (node.curvature + 0.5) * settings.rate;
        return Math.max(-1, Math.min(1, value));
    }

    private double leafValue(Node root, int row) {
        Node node = root;
        while (node.left != null) {
            node = columns[node.feature][row] <= node.bin ? node.left : node.right;
        }
        return value(node);
    }

    private void write(Node node, StringBuilder text) {
        if (node.left == null) {
            text.append((float) (Math.round(value(node) * 1e4) / 1e4)).append(' ');
        } else {
            text.append(node.feature).append(':').append(edges[node.feature][node.bin]).append(' ');
            write(node.left, text);
            write(node.right, text);
        }
    }

    /**
     * Values that part the column into bins of about equal size, rounded to be short in the file.
     */
    private static float[] edges(List<float[]> rows, int f) {
        float[] sorted = new float[rows.size()];
        for (int r = 0; r < sorted.length; r++) {
            sorted[r] = rows.get(r)[f];
        }
        Arrays.sort(sorted);
        List<Float> edges = new ArrayList<>();
        for (int k = 1; k < BINS; k++) {
            int i = (int) ((long) k * sorted.length / BINS);
            float low = sorted[Math.max(0, i - 1)];
            float edge = Math.round(low * 1000) / 1000f;
            if (low < sorted[sorted.length - 1]
                    && (edges.isEmpty() || edge > edges.get(edges.size() - 1))) {
                edges.add(edge);
            }
        }
        addRareValues(sorted, edges);
        float[] result = new float[edges.size()];
        for (int k = 0; k < result.length; k++) {
            result[k] = edges.get(k);
        }
        return result;
    }

    /** Columns of few distinct values get an edge between each two, however rare. */
    private static void addRareValues(float[] sorted, List<Float> edges) {
        List<Float> distinct = new ArrayList<>();
        for (float v : sorted) {
            if (distinct.isEmpty() || v > distinct.get(distinct.size() - 1)) {
                distinct.add(v);
                if (distinct.size() > 40) {
                    return;
                }
            }
        }
        edges.clear();
        for (int k = 0; k + 1 < distinct.size(); k++) {
            edges.add(Math.round((distinct.get(k) + distinct.get(k + 1)) * 500) / 1000f);
        }
    }

    private static int bin(float[] edges, float value) {
        int low = 0;
        int high = edges.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (value <= edges[mid]) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
    }
}
