package id.saring.parser;

import id.saring.i18n.date.PrintedDates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines around a story that tell facts about it: from the headline down to the body, then those
 * just above the headline, then those after the body.
 */
final class Surroundings {
    /** A day and the last two digits of a year. */
    private static final int FEWEST_DIGITS = 3;

    private static final int ABOVE = 12;
    private static final int BETWEEN = 40;
    private static final int AFTER = 40;

    /** A standfirst may stand between headline and byline. */
    private static final int INTO_BODY = 8;

    private final TextBlocks blocks;
    private final List<Integer> below;
    private final List<Integer> above;
    private final List<Integer> after;
    private final List<Integer> all;
    private final Map<Integer, List<PrintedDates.Found>> dates = new HashMap<>();

    private Surroundings(
            TextBlocks blocks, List<Integer> below, List<Integer> above, List<Integer> after) {
        this.blocks = blocks;
        this.below = below;
        this.above = above;
        this.after = after;
        this.all = new ArrayList<>(below);
        all.addAll(above);
        all.addAll(after);
    }

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
        return new Surroundings(tree.blocks(), below, above, after);
    }

    /** Lines between headline and body, from the headline on. */
    List<Integer> below() {
        return below;
    }

    /** Lines above the headline, nearest first. */
    List<Integer> above() {
        return above;
    }

    /** Lines after the body, from its end on. */
    List<Integer> after() {
        return after;
    }

    /** All lines, the likeliest places first. */
    List<Integer> all() {
        return all;
    }

    /** The dates on a line; whoever asks, they are read once. */
    List<PrintedDates.Found> dates(int line) {
        if (blocks.shapes().digits(line) < FEWEST_DIGITS) {
            return List.of();
        }
        List<PrintedDates.Found> known = dates.get(line);
        if (known == null) {
            known = PrintedDates.findAll(blocks.text(line), null);
            dates.put(line, known);
        }
        return known;
    }
}
