package id.saring.parser;

/**
 * The one pass over a page, in document order and without recursion: pages nest as deep as they
 * like.
 */
final class PageWalk {
    private static final long CLASS = HtmlNames.hash("class");
    private static final long STYLE = HtmlNames.hash("style");
    private static final int REMEMBERED = 256;
    private static final long HIDDEN = HtmlNames.hash("hidden");

    private final HtmlDocument page;
    private final PageTree tree;
    private final TextBlocks blocks;
    private final long[] values = new long[REMEMBERED];
    private final long[] hints = new long[REMEMBERED];
    private int current = -1;
    private int block = -1;
    private int links;
    private int bold;
    private int silent;

    /** The hash of the class attribute of the element that was looked at last. */
    private long classHash;

    /**
     * @param withoutScripts whether {@code noscript} elements are shown
     */
    PageWalk(HtmlDocument page, String address, boolean withoutScripts) {
        this.page = page;
        this.tree = new PageTree(page, address, withoutScripts);
        this.blocks = tree.blocks();
    }

    PageTree walk() {
        int node = 0;
        while (node >= 0) {
            if (page.isElement(node)) {
                enter(node);
                if (page.first(node) >= 0) {
                    node = page.first(node);
                    continue;
                }
                leave();
            } else if (silent == 0 && page.name(node) == HtmlDocument.TEXT) {
                text(node);
            }
            while (node > 0 && page.next(node) < 0) {
                node = page.parent(node);
                leave();
            }
            node = node == 0 ? -1 : page.next(node);
        }
        return tree;
    }

    private void enter(int node) {
        HtmlTag tag = page.tag(node);
        long told = hintsOf(node);
        current = tree.open(node, tag, current, told, classHash);
        links += tag == HtmlTag.A ? 1 : 0;
        bold += tag == HtmlTag.B || tag == HtmlTag.STRONG ? 1 : 0;
        silent += tree.silent(tag) ? 1 : 0;
        if (tag == HtmlTag.BR) {
            blocks.lineBreak();
        } else if (!tag.inline()) {
            blocks.close();
            block = current;
        }
        blocks.link(tag == HtmlTag.A);
    }

    private void text(int node) {
        int length = blocks.append(page, node, block);
        if (length > 0) {
            blocks.look(length, links > 0, bold > 0);
            if (links > 0) {
                tree.addLinkText(current, length);
            }
        }
    }

    private void leave() {
        int i = current;
        HtmlTag tag = tree.tag(i);
        links -= tag == HtmlTag.A ? 1 : 0;
        bold -= tag == HtmlTag.B || tag == HtmlTag.STRONG ? 1 : 0;
        silent -= tree.silent(tag) ? 1 : 0;
        current = tree.parent(i);
        if (tag != HtmlTag.BR && !tag.inline()) {
            blocks.close();
            block = enclosingBlock(current);
        }
        tree.close(i);
    }

    /**
     * Inline elements may nest without end: the innermost block element is looked for in a few
     * steps, no more.
     */
    private int enclosingBlock(int i) {
        int a = i;
        for (int steps = 0; a > 0 && steps < 64 && tree.tag(a).inline(); steps++) {
            a = tree.parent(a);
        }
        return a;
    }

    private long hintsOf(int node) {
        long bits = 0;
        classHash = 0;
        for (int a = page.from(node); a < page.to(node); a++) {
            long name = page.attributeName(a);
            if (Hint.isTold(name) && page.valueFrom(a) < page.valueTo(a)) {
                long value = HtmlNames.hash(page.source(), page.valueFrom(a), page.valueTo(a));
                classHash = name == CLASS && classHash == 0 ? value : classHash;
                bits |= hintsIn(page.valueFrom(a), page.valueTo(a), value);
            } else if (name == HIDDEN || name == STYLE && hides(a)) {
                bits |= Hint.HIDDEN.bit();
            }
        }
        return bits;
    }

    /** Items of lists and cards of a grid say the same: what was said lately is remembered. */
    private long hintsIn(int from, int to, long value) {
        int place = (int) (value ^ value >>> 32) & (REMEMBERED - 1);
        if (values[place] != value) {
            values[place] = value;
            hints[place] = Hint.of(page.source(), from, to);
        }
        return hints[place];
    }

    /** Whether a style says {@code display: none}. */
    private boolean hides(int attribute) {
        String style = HtmlText.decode(page, attribute);
        for (int at = style.indexOf("display"); at >= 0; at = style.indexOf("display", at + 1)) {
            int p = skipSpaces(style, at + "display".length());
            if (p < style.length()
                    && style.charAt(p) == ':'
                    && style.startsWith("none", skipSpaces(style, p + 1))) {
                return true;
            }
        }
        return false;
    }

    private static int skipSpaces(String style, int from) {
        int p = from;
        while (p < style.length() && style.charAt(p) <= ' ') {
            p++;
        }
        return p;
    }
}
