package id.saring.parser;

import java.util.Arrays;

/** Where a page's main text stands: which of its lines belong to it. */
final class Body {
    private final boolean[] kept;
    private final float[] scores;
    private final int[] keptBefore;
    private final int[] lengthBefore;
    private final int root;
    private final int first;
    private final int last;

    /**
     * @param kept which of the page's lines belong to the text
     * @param scores how likely each line belongs to it, 0 to 1
     */
    Body(PageTree tree, boolean[] kept, float[] scores) {
        this.kept = kept;
        this.scores = scores;
        this.keptBefore = new int[kept.length + 1];
        this.lengthBefore = new int[kept.length + 1];
        int from = -1;
        int to = -1;
        int around = -1;
        for (int b = 0; b < kept.length; b++) {
            keptBefore[b + 1] = keptBefore[b] + (kept[b] ? 1 : 0);
            lengthBefore[b + 1] = lengthBefore[b] + (kept[b] ? tree.blocks().length(b) : 0);
            if (kept[b]) {
                int owner = tree.blocks().owner(b);
                around = around < 0 ? owner : around;
                while (!tree.inside(owner, around)) {
                    around = tree.parent(around);
                }
                from = from < 0 ? b : from;
                to = b;
            }
        }
        this.root = Math.max(around, 0);
        this.first = from;
        this.last = to;
    }

    /** All lines of a page that is nothing but text, from below its headline on. */
    static Body whole(PageTree tree, Headline headline) {
        boolean[] kept = new boolean[tree.blocks().size()];
        float[] scores = new float[kept.length];
        Arrays.fill(kept, headline.block() + 1, kept.length, true);
        Arrays.fill(scores, 1);
        return new Body(tree, kept, scores);
    }

    /** The same scores with other lines kept. */
    Body with(PageTree tree, boolean[] lines) {
        return new Body(tree, lines, scores);
    }

    boolean kept(int line) {
        return kept[line];
    }

    /** How likely a line belongs to the text, 0 to 1. */
    float score(int line) {
        return scores[line];
    }

    /** How many lines from {@code from} up to but not including {@code end} are kept. */
    int count(int from, int end) {
        return keptBefore[end] - keptBefore[from];
    }

    /**
     * UTF-16 code units of the kept lines from {@code from} up to but not including {@code end}.
     */
    int length(int from, int end) {
        return lengthBefore[end] - lengthBefore[from];
    }

    /** The smallest element that holds most of the kept text: a line outside it stands apart. */
    int core(PageTree tree) {
        int all = lengthBefore[kept.length];
        int core = root;
        int child = core + 1;
        while (child < tree.end(core)) {
            if (length(tree.firstBlock(child), tree.endBlock(child)) * 5L >= all * 4L) {
                core = child;
                child++;
            } else {
                child = tree.end(child);
            }
        }
        return core;
    }

    /** The smallest element around all kept lines, 0 when there are none. */
    int root() {
        return root;
    }

    /** The first kept line, or -1. */
    int first() {
        return first;
    }

    /** The last kept line, or -1. */
    int last() {
        return last;
    }

    /** UTF-16 code units of the kept lines. */
    int length() {
        return lengthBefore[kept.length];
    }
}
