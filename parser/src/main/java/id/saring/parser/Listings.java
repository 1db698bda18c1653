package id.saring.parser;

import java.util.HashMap;
import java.util.Map;

/** Tells front and index pages, which point to many stories, from pages that tell one. */
final class Listings {
    private static final int LONG_LINE = 80;
    private static final double LEAST_LIKELY = 0.8;
    private static final double LEAST_TOGETHER = 0.35;

    private Listings() {}

    /**
     * A story's lines are likely text and stand together in one container. Teasers are neither:
     * each stands in a card of its own.
     */
    static boolean is(PageTree tree, Body body) {
        return body.first() >= 0
                && likelihood(tree, body) < LEAST_LIKELY
                && together(tree, body) < LEAST_TOGETHER;
    }

    /**
     * How likely the kept text is a story's, 0 to 1: the mean over its lines, weighed by length.
     */
    static double likelihood(PageTree tree, Body body) {
        double sum = 0;
        for (int b = 0; b < tree.blocks().size(); b++) {
            sum += body.kept(b) ? (double) body.score(b) * tree.blocks().length(b) : 0;
        }
        return sum / Math.max(1, body.length());
    }

    /** The share of the kept text that stands as long lines in one and the same container. */
    private static double together(PageTree tree, Body body) {
        Map<Integer, Integer> lengths = new HashMap<>();
        int most = 0;
        for (int b = 0; b < tree.blocks().size(); b++) {
            if (body.kept(b) && tree.blocks().length(b) >= LONG_LINE) {
                int owner = tree.blocks().owner(b);
                int container = tree.tag(owner) == HtmlTag.P ? tree.parent(owner) : owner;
                most =
                        Math.max(
                                most,
                                lengths.merge(container, tree.blocks().length(b), Integer::sum));
            }
        }
        return (double) most / Math.max(1, body.length());
    }
}
