package id.saring.parser;

import java.util.Locale;

/** SVG and MathML inside HTML (§13.2.6.5). */
final class ForeignContent {
    private static final long ENCODING = HtmlNames.hash("encoding");
    private static final long COLOR = HtmlNames.hash("color");
    private static final long FACE = HtmlNames.hash("face");
    private static final long SIZE = HtmlNames.hash("size");

    private ForeignContent() {}

    /** Whether a start tag in foreign content is treated as if it stood in HTML. */
    static boolean isHtml(HtmlTreeBuilder t, HtmlToken token) {
        int name = t.open().currentName();
        if (isAnnotation(name)) {
            return token.tag == HtmlTag.SVG || isHtmlAnnotation(t);
        }
        boolean glyph = token.tag == HtmlTag.MGLYPH || token.tag == HtmlTag.MALIGNMARK;
        return ElementTraits.isHtmlPoint(name) || ElementTraits.isTextPoint(name) && !glyph;
    }

    /** Whether text in the innermost element is treated as if it stood in HTML. */
    static boolean holdsText(HtmlTreeBuilder t) {
        int name = t.open().currentName();
        return isAnnotation(name)
                ? isHtmlAnnotation(t)
                : ElementTraits.isHtmlPoint(name) || ElementTraits.isTextPoint(name);
    }

    private static boolean isAnnotation(int name) {
        return name == (HtmlNames.MATH | HtmlTag.ANNOTATION_XML.ordinal());
    }

    private static boolean isHtmlAnnotation(HtmlTreeBuilder t) {
        HtmlDocument page = t.page();
        int a = page.attribute(t.open().current(), ENCODING);
        String encoding = a < 0 ? "" : HtmlText.decode(page, a).toLowerCase(Locale.ROOT);
        return encoding.equals("text/html") || encoding.equals("application/xhtml+xml");
    }

    static void start(HtmlTreeBuilder t, HtmlToken token) {
        if (breaksOut(token.tag) || token.tag == HtmlTag.FONT && isOldFont(t, token)) {
            leave(t);
            t.process(token);
            return;
        }
        token.name = HtmlNames.bare(token.name) | HtmlNames.namespace(t.open().currentName());
        t.insert(token);
        if (token.selfClosing) {
            t.open().pop();
        }
    }

    private static boolean breaksOut(HtmlTag tag) {
        return switch (tag) {
            case B, BIG, BLOCKQUOTE, BODY, BR, CENTER, CODE, DD, DIV, DL, DT, EM, EMBED -> true;
            case H1, H2, H3, H4, H5, H6, HEAD, HR, I, IMG, LI, LISTING, MENU, META, NOBR -> true;
            case OL, P, PRE, RUBY, S, SMALL, SPAN, STRONG, STRIKE, SUB, SUP, TABLE, TT -> true;
            case U, UL, VAR -> true;
            default -> false;
        };
    }

    private static boolean isOldFont(HtmlTreeBuilder t, HtmlToken token) {
        for (int a = token.from; a < token.to; a++) {
            long name = t.page().attributeName(a);
            if (name == COLOR || name == FACE || name == SIZE) {
                return true;
            }
        }
        return false;
    }

    private static void leave(HtmlTreeBuilder t) {
        while (t.inForeign() && !holdsText(t)) {
            t.open().pop();
        }
    }

    static void end(HtmlTreeBuilder t, HtmlToken token) {
        if (token.tag == HtmlTag.BR || token.tag == HtmlTag.P) {
            leave(t);
            t.processEnd(token);
            return;
        }
        OpenElements open = t.open();
        for (int i = open.size() - 1; i > 0; i--) {
            if (HtmlNames.namespace(open.name(i)) == 0) {
                t.processEnd(token);
                return;
            }
            if (HtmlNames.bare(open.name(i)) == token.name) {
                open.popTo(i);
                return;
            }
        }
    }
}
