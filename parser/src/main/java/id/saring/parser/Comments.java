package id.saring.parser;

import id.saring.i18n.date.PrintedDates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what readers wrote below a story. */
final class Comments {
    private static final int SHORTEST = 8;
    private static final int MOST = 5000;
    private static final int SHORT_LINE = 60;

    private Comments() {}

    /** The comments in page order, each with its lines parted by {@code \n}. */
    static List<String> read(PageTree tree, Body body) {
        Map<Integer, String> comments = new LinkedHashMap<>();
        TextBlocks blocks = tree.blocks();
        for (int line = body.last() + 1; line < blocks.size() && comments.size() < MOST; line++) {
            int owner = blocks.owner(line);
            if (tree.nearest(owner, Hint.COMMENTS) >= 0 && isWritten(blocks, line)) {
                comments.merge(
                        item(tree, owner), blocks.text(line), (one, two) -> one + "\n" + two);
            }
        }
        return comments.values().stream().filter(text -> text.length() >= SHORTEST).toList();
    }

    /** A line that a reader wrote: no name or button that is a link, and no moment of posting. */
    private static boolean isWritten(TextBlocks blocks, int line) {
        boolean linked = blocks.linkedLength(line) * 2 > blocks.length(line);
        return !linked
                && blocks.length(line) > 1
                && Phrases.opening(blocks.text(line)) == null
                && (blocks.length(line) > SHORT_LINE
                        || PrintedDates.find(blocks.text(line), null).isEmpty());
    }

    /**
     * The element around one comment: a list item, an article, or the smallest called a comment.
     */
    private static int item(PageTree tree, int owner) {
        for (int i = owner; i >= 0; i = tree.parent(i)) {
            if (tree.tag(i) == HtmlTag.LI
                    || tree.tag(i) == HtmlTag.ARTICLE
                    || tree.has(i, Hint.COMMENTS)) {
                return i;
            }
        }
        return owner;
    }
}
