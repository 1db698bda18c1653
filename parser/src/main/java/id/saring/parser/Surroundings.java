package id.saring.parser;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines around a story that tell facts about it: from the headline down to the body, then those
 * just above the headline, then those after the body.
 *
 * @param below lines between headline and body, from the headline on
 * @param above lines above the headline, nearest first
 * @param after lines after the body, from its end on
 */
record Surroundings(List<Integer> below, List<Integer> above, List<Integer> after) {
    private static final int ABOVE = 12;
    private static final int BETWEEN = 40;
    private static final int AFTER = 40;

    /** A standfirst may stand between headline and byline. */
    private static final int INTO_BODY = 8;

    static Surroundings of(PageTree tree, Headline headline, Body body) {
        int size = tree.blocks().size();
        int first = body.first() < 0 ? size : body.first();
        int title = headline.block() < 0 ? Math.max(0, first - ABOVE) : headline.block();
        int bodyStart = Math.max(title, first);
        List<Integer> below = new ArrayList<>();
        for (int b = title; b < Math.min(size, bodyStart + INTO_BODY); b++) {
            boolean near = b <= title + BETWEEN || b >= bodyStart - INTO_BODY;
            if (near && (b <= bodyStart || !body.kept(b))) {
                below.add(b);
            }
        }
        List<Integer> above = new ArrayList<>();
        for (int b = title - 1; b >= Math.max(0, title - ABOVE); b--) {
            above.add(b);
        }
        List<Integer> after = new ArrayList<>();
        for (int b = Math.max(title, body.last() + 1);
                b < Math.min(size, body.last() + 1 + AFTER);
                b++) {
            after.add(b);
        }
        return new Surroundings(below, above, after);
    }

    /** All lines, the likeliest places first. */
    List<Integer> all() {
        List<Integer> all = new ArrayList<>(below);
        all.addAll(above);
        all.addAll(after);
        return all;
    }
}
