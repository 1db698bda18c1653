package id.saring.parser;

/** Sums over a page's elements that one line or one element cannot tell by itself. */
final class PageLayout {
    private static final int PROSE_LENGTH = 60;
    private static final int FAR = 20;
    private static final int SHORTEST_SCORED = 25;

    private final PageTree tree;
    private final int[] depth;
    private final int[] alike;
    private final Tally likes;
    private final int[] proseBefore;
    private final float[] score;
    private final int best;

    PageLayout(PageTree tree) {
        this.tree = tree;
        this.depth = new int[tree.size()];
        this.alike = new int[tree.size()];
        this.likes = new Tally(tree.size());
        for (int i = 0; i < depth.length; i++) {
            int parent = tree.parent(i);
            depth[i] = parent < 0 ? 0 : depth[parent] + 1;
            alike[i] = likes.add(HtmlNames.add(tree.look(i), parent));
        }
        this.proseBefore = proseSums();
        this.score = scores();
        this.best = argmax();
    }

    /** How deep an element stands; the root's is 0. */
    int depth(int element) {
        return depth[element];
    }

    /**
     * How many siblings have the same tag and class, itself included: cards in a grid, items in a
     * list.
     */
    int alike(int element) {
        return likes.count(alike[element]);
    }

    /** Whether a line reads like running text: long, and hardly linked. */
    boolean isProse(int line) {
        return proseBefore[line + 1] > proseBefore[line];
    }

    /** Code units of lines that read like running text: long, and hardly linked. */
    int prose(int element) {
        return proseBefore[tree.endBlock(element)] - proseBefore[tree.firstBlock(element)];
    }

    /** {@link #prose} of all that stands before a line. */
    int proseBefore(int block) {
        return proseBefore[block];
    }

    /** Code units outside links. */
    int plain(int element) {
        return tree.textLength(element) - tree.linkTextLength(element);
    }

    /** The element that most running text stands closely in, as Readability scores it. */
    int best() {
        return best;
    }

    float score(int element) {
        return score[element];
    }

    /**
     * Steps from {@code element} up to the nearest ancestor it shares with {@code other}, at most
     * 20.
     */
    int distance(int element, int other) {
        int steps = 0;
        int a = element;
        while (a > 0 && steps < FAR && !tree.inside(other, a)) {
            a = tree.parent(a);
            steps++;
        }
        return steps;
    }

    private int[] proseSums() {
        TextBlocks blocks = tree.blocks();
        int[] sums = new int[blocks.size() + 1];
        for (int b = 0; b < blocks.size(); b++) {
            int length = blocks.length(b);
            boolean prose = length >= PROSE_LENGTH && blocks.linkedLength(b) * 3 < length;
            sums[b + 1] = sums[b] + (prose ? length - blocks.linkedLength(b) : 0);
        }
        return sums;
    }

    /**
     * A line counts by its length and commas, in full for its parent, less for those further up.
     */
    private float[] scores() {
        TextBlocks blocks = tree.blocks();
        float[] scores = new float[tree.size()];
        for (int b = 0; b < blocks.size(); b++) {
            int length = blocks.length(b) - blocks.linkedLength(b);
            if (length >= SHORTEST_SCORED) {
                float points = 1 + Math.min(length / 100f, 3) + blocks.shapes().commas(b);
                int a = blocks.owner(b);
                for (int level = 0; level < 5 && a > 0; level++, a = tree.parent(a)) {
                    scores[a] += points / (level == 0 ? 1.5f : level == 1 ? 1 : level * 1.5f);
                }
            }
        }
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] != 0) {
                int length = tree.textLength(i);
                scores[i] *= length == 0 ? 0 : 1 - (float) tree.linkTextLength(i) / length;
            }
        }
        return scores;
    }

    private int argmax() {
        int found = 0;
        for (int i = 1; i < score.length; i++) {
            found = score[i] > score[found] ? i : found;
        }
        return found;
    }
}
