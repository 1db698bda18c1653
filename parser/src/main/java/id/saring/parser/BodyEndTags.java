package id.saring.parser;

import id.saring.parser.HtmlTreeBuilder.Mode;

/** End tags in the body (§13.2.6.4.7). */
final class BodyEndTags {
    private BodyEndTags() {}

    static void end(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case DIV, UL, OL, SECTION, ARTICLE, ASIDE, NAV, HEADER, FOOTER, MAIN, FIGURE, DL ->
                    block(t, token.tag);
            case ADDRESS, BLOCKQUOTE, BUTTON, CENTER, DETAILS, DIALOG, DIR, FIELDSET, FIGCAPTION ->
                    block(t, token.tag);
            case HGROUP, LISTING, MENU, PRE, SEARCH, SELECT, SUMMARY -> block(t, token.tag);
            case P -> paragraph(t);
            case LI -> {
                if (t.open().inListScope(HtmlTag.LI)) {
                    close(t, token.tag, token.name);
                }
            }
            case DD, DT -> {
                if (t.open().inScope(token.tag)) {
                    close(t, token.tag, token.name);
                }
            }
            case A, B, BIG, CODE, EM, FONT, I, NOBR, S, SMALL, STRIKE, STRONG, TT, U ->
                    AdoptionAgency.close(t, token.name);
            case H1, H2, H3, H4, H5, H6 -> heading(t);
            case TEMPLATE -> HeadModes.closeTemplate(t);
            case BODY, HTML -> body(t, token);
            case FORM -> form(t);
            case APPLET, MARQUEE, OBJECT -> {
                if (t.open().inScope(token.tag)) {
                    close(t, token.tag, -1);
                    t.formatting().clearToMarker();
                }
            }
            case BR -> {
                token.become(HtmlTag.BR);
                BodyMode.start(t, token);
            }
            default -> other(t, token.name);
        }
    }

    private static void block(HtmlTreeBuilder t, HtmlTag tag) {
        if (t.open().inScope(tag)) {
            close(t, tag, -1);
        }
    }

    private static void close(HtmlTreeBuilder t, HtmlTag tag, int except) {
        t.open().closeImplied(except);
        t.open().popThrough(tag);
    }

    private static void paragraph(HtmlTreeBuilder t) {
        if (!t.open().paragraphInButtonScope()) {
            t.insert(HtmlTag.P);
        }
        t.closeParagraph();
    }

    private static void heading(HtmlTreeBuilder t) {
        OpenElements open = t.open();
        if (open.headingInScope()) {
            open.closeImplied(-1);
            while (!OpenElements.isHeading(open.currentName())) {
                open.pop();
            }
            open.pop();
        }
    }

    private static void body(HtmlTreeBuilder t, HtmlToken token) {
        if (t.open().inScope(HtmlTag.BODY)) {
            t.become(Mode.AFTER_BODY);
            if (token.tag == HtmlTag.HTML) {
                t.processEnd(token);
            }
        }
    }

    private static void form(HtmlTreeBuilder t) {
        if (t.open().contains(HtmlTag.TEMPLATE)) {
            block(t, HtmlTag.FORM);
            return;
        }
        int node = t.form;
        t.form = HtmlDocument.NONE;
        if (node >= 0 && t.open().nodeInScope(node)) {
            t.open().closeImplied(-1);
            t.open().remove(node);
        }
    }

    /** Closes the innermost element of that name, unless a special one stands in between. */
    static void other(HtmlTreeBuilder t, int name) {
        OpenElements open = t.open();
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.name(i) == name) {
                open.closeImplied(name);
                open.popTo(i);
                return;
            }
            if ((ElementTraits.of(open.name(i)) & ElementTraits.SPECIAL) != 0) {
                return;
            }
        }
    }
}
