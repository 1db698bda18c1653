package id.saring.parser;

/**
 * What the second model is told of each line beyond {@link BlockFeatures}: how likely the first
 * model finds the line, its neighbours and its containers, so that a body comes out in one piece.
 */
final class ScoreFeatures {
    private static final int[] OFFSETS = {-4, -3, -2, -1, 0, 1, 2, 3, 4};
    private static final int LEVELS = 5;
    private static final int FAR = 300;
    static final int ADDED = OFFSETS.length + LEVELS * 2 + 9;

    private final PageTree tree;
    private final float[] scores;

    /** Code units so far, and code units weighted by score so far. */
    private final double[] lengths;

    private final double[] masses;
    private final int[] lastSure;
    private final int[] nextSure;
    private final int densest;
    private final int densestShare;
    private final int mass;

    /** The mean and share of an element are made once; 0 is not yet. */
    private final byte[] means;

    private final byte[] shares;
    private final byte[] bins;
    private byte[] values = {};
    private int at;

    ScoreFeatures(PageTree tree, float[] scores) {
        this.tree = tree;
        this.scores = scores;
        int size = scores.length;
        lengths = new double[size + 1];
        masses = new double[size + 1];
        lastSure = new int[size];
        means = new byte[tree.size()];
        shares = new byte[tree.size()];
        bins = new byte[size];
        nextSure = new int[size];
        for (int b = 0; b < size; b++) {
            int length = tree.blocks().length(b);
            lengths[b + 1] = lengths[b] + length;
            masses[b + 1] = masses[b] + length * scores[b];
            bins[b] = (byte) Bins.share(scores[b]);
            lastSure[b] = sure(b) ? b : b == 0 ? -1 : lastSure[b - 1];
        }
        for (int b = size - 1; b >= 0; b--) {
            nextSure[b] = sure(b) ? b : b == size - 1 ? -1 : nextSure[b + 1];
        }
        densest = densest();
        densestShare = Bins.share(share(tree.firstBlock(densest), tree.endBlock(densest)));
        mass = Bins.count((int) masses[size]);
    }

    /** Puts this class's numbers at the end of rows that have room for them. */
    void fill(FeatureTable table) {
        values = table.values();
        for (int b = 0; b < scores.length; b++) {
            at = table.start(b) + (table.width() - ADDED) * FeatureTable.LANES;
            fill(b);
        }
    }

    private void fill(int b) {
        int lines = scores.length;
        for (int offset : OFFSETS) {
            int other = b + offset;
            put(other >= 0 && other < lines ? bins[other] : Bins.NONE);
        }
        int owner = tree.blocks().owner(b);
        containers(owner);
        put(Bins.share(mean(Math.max(0, b - 10), Math.min(lines, b + 11))));
        put(Bins.share(share(0, b)));
        put(mass);
        int last = b == 0 ? -1 : lastSure[b - 1];
        int next = b + 1 >= lines ? -1 : nextSure[b + 1];
        put(last < 0 ? Bins.LAST : Bins.count(Math.min(FAR, b - last)));
        put(next < 0 ? Bins.LAST : Bins.count(Math.min(FAR, next - b)));
        put(last < 0 ? Bins.LAST : distance(b, last));
        put(next < 0 ? Bins.LAST : distance(b, next));
        put(steps(owner, densest));
        put(densestShare);
    }

    private void containers(int owner) {
        int a = owner;
        for (int level = 0; level < LEVELS; level++) {
            if (means[a] == 0) {
                means[a] = (byte) Bins.share(mean(tree.firstBlock(a), tree.endBlock(a)));
                shares[a] = (byte) Bins.share(share(tree.firstBlock(a), tree.endBlock(a)));
            }
            put(means[a]);
            put(shares[a]);
            a = a > 0 ? tree.parent(a) : a;
        }
    }

    private void put(int bin) {
        values[at] = (byte) bin;
        at += FeatureTable.LANES;
    }

    private boolean sure(int b) {
        return scores[b] > 0.7f && tree.blocks().length(b) >= 40;
    }

    private float mean(int first, int end) {
        double length = lengths[end] - lengths[first];
        return length == 0 ? 0 : (float) ((masses[end] - masses[first]) / length);
    }

    private float share(int first, int end) {
        double all = masses[scores.length];
        return all == 0 ? 0 : (float) ((masses[end] - masses[first]) / all);
    }

    private int distance(int b, int other) {
        return steps(tree.blocks().owner(b), tree.blocks().owner(other));
    }

    private int steps(int element, int other) {
        int steps = 0;
        for (int a = element; a > 0 && steps < 20 && !tree.inside(other, a); a = tree.parent(a)) {
            steps++;
        }
        return steps;
    }

    /** The smallest element that holds most of the likely text. */
    private int densest() {
        int found = 0;
        for (int i = 1; i < tree.size(); i++) {
            if (tree.parent(i) == found && share(tree.firstBlock(i), tree.endBlock(i)) > 0.6f) {
                found = i;
            }
        }
        return found;
    }
}
