package id.saring.parser;

import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import org.jspecify.annotations.Nullable;

/** Finds the summary that a page prints between its headline and the text. */
final class Standfirsts {
    private static final int SHORTEST = 30;
    private static final int LONGEST = 700;
    private static final int LEVELS = 3;

    private Standfirsts() {}

    /** A summary and where it came from. */
    record Choice(String text, Provenance provenance) {}

    /**
     * @param description the summary that the page declares, or null
     */
    static @Nullable Choice choose(
            PageTree tree, Body body, Surroundings lines, @Nullable String description) {
        int core = body.first() < 0 ? 0 : body.core(tree);
        for (int line : lines.below()) {
            boolean text = body.kept(line) && tree.inside(tree.blocks().owner(line), core);
            if (line != lines.below().get(0) && !text && is(tree, line, description)) {
                String summary = tree.blocks().text(line);
                return new Choice(
                        summary,
                        new Provenance(Source.VISIBLE, summary, body.kept(line) ? 0.6 : 0.8));
            }
        }
        return null;
    }

    /** Whether a line between headline and text is a summary by its markup or by what it says. */
    static boolean is(PageTree tree, int line, @Nullable String description) {
        int length = tree.blocks().length(line);
        if (length < SHORTEST
                || length > LONGEST
                || tree.blocks().linkedLength(line) * 2 > length
                || tree.nearest(tree.blocks().owner(line), Hint.INSERT) >= 0) {
            return false;
        }
        int a = tree.blocks().owner(line);
        for (int level = 0; level < LEVELS && a > 0; level++, a = tree.parent(a)) {
            if (tree.has(a, Hint.CAPTION)
                    || tree.tag(a) == HtmlTag.FIGCAPTION
                    || tree.tag(a) == HtmlTag.BLOCKQUOTE) {
                return false;
            }
            if (tree.has(a, Hint.STANDFIRST) && tree.endBlock(a) - tree.firstBlock(a) <= 3) {
                return true;
            }
        }
        return description != null
                && CreditList.letters(description)
                        .equals(CreditList.letters(tree.blocks().text(line)));
    }
}
