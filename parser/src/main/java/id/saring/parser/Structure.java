package id.saring.parser;

import id.saring.core.Block;
import org.jspecify.annotations.Nullable;

/** Tells which elements of the body are structures of the text, and which only lay it out. */
final class Structure {
    /** How deep structures may nest; what is deeper is read as plain text. */
    static final int DEEPEST = 24;

    private static final int LONG_CELL = 400;

    private final PageTree tree;
    private final Body body;

    Structure(PageTree tree, Body body) {
        this.tree = tree;
        this.body = body;
    }

    /** The structure that {@code element} opens inside one of kind {@code outer}, or null. */
    BlockFrame.@Nullable Kind kind(int element, BlockFrame.Kind outer) {
        switch (tree.tag(element)) {
            case BLOCKQUOTE:
                return isQuote(element) ? BlockFrame.Kind.QUOTE : null;
            case UL, MENU:
                return isList(element) ? BlockFrame.Kind.UNORDERED_LIST : null;
            case OL:
                return isList(element) ? BlockFrame.Kind.ORDERED_LIST : null;
            case LI:
                boolean inList =
                        outer == BlockFrame.Kind.ORDERED_LIST
                                || outer == BlockFrame.Kind.UNORDERED_LIST;
                return inList ? BlockFrame.Kind.ITEM : null;
            case TABLE:
                return isData(element) ? BlockFrame.Kind.TABLE : null;
            case TR:
                return outer == BlockFrame.Kind.TABLE ? BlockFrame.Kind.ROW : null;
            case TD, TH:
                return outer == BlockFrame.Kind.ROW ? BlockFrame.Kind.CELL : null;
            default:
                return null;
        }
    }

    /** The level of the heading that {@code element} is or stands closely in, or 0. */
    int headingLevel(int element) {
        int a = element;
        for (int steps = 0; a > body.root() && steps < 4; steps++, a = tree.parent(a)) {
            if (tree.tag(a).headingLevel() > 0) {
                return tree.tag(a).headingLevel();
            }
        }
        return 0;
    }

    /** Whether a kept line stands in {@code element}. */
    boolean keeps(int element) {
        return kept(element) > 0;
    }

    Block preformatted(int pre) {
        String language = null;
        int code = pre + 1;
        while (code < tree.end(pre) && tree.tag(code) != HtmlTag.CODE) {
            code++;
        }
        String inner = code < tree.end(pre) ? tree.attribute(code, "class") : "";
        for (String name : (tree.attribute(pre, "class") + " " + inner).split("\\s+")) {
            language =
                    name.startsWith("language-") || name.startsWith("lang-")
                            ? name.substring(name.indexOf('-') + 1)
                            : language;
        }
        return new Block.Preformatted(tree.wholeText(pre).stripTrailing(), language);
    }

    private int kept(int element) {
        return body.count(tree.firstBlock(element), tree.endBlock(element));
    }

    /** Some pages set the whole story in a blockquote: that is layout. */
    private boolean isQuote(int element) {
        int all = tree.textLength(body.root());
        return tree.textLength(element) * 2 < all
                || tree.textLength(element) < 600 && kept(element) * 3 < kept(body.root());
    }

    /**
     * A list whose items hold several lines each, headings and pictures among them, is a column of
     * cards.
     */
    private boolean isList(int element) {
        int items = 0;
        int child = element + 1;
        while (child < tree.end(element)) {
            items += tree.tag(child) == HtmlTag.LI ? 1 : 0;
            child = tree.end(child);
        }
        return items > 0 && kept(element) <= items * 3;
    }

    /** A table of data has several rows and columns of short cells, and no table inside. */
    private boolean isData(int table) {
        int rows = 0;
        int cells = 0;
        for (int i = table + 1; i < tree.end(table); i++) {
            HtmlTag tag = tree.tag(i);
            if (tag == HtmlTag.TABLE) {
                return false;
            }
            rows += tag == HtmlTag.TR ? 1 : 0;
            cells += tag == HtmlTag.TD || tag == HtmlTag.TH ? 1 : 0;
        }
        return rows >= 1
                && cells >= 2
                && cells > rows
                && tree.textLength(table) < (long) LONG_CELL * cells;
    }
}
