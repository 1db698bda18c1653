package id.saring.parser;

import id.saring.parser.HtmlTreeBuilder.Mode;

/** Start tags and text in the body (§13.2.6.4.7). */
final class BodyMode {
    private BodyMode() {}

    static void text(HtmlTreeBuilder t, int from, int to) {
        t.formatting().reopen(t);
        t.insertText(from, to, false);
        t.framesetOk = t.framesetOk && t.isBlank(from, to);
    }

    static void start(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case DIV,
                    P,
                    UL,
                    OL,
                    SECTION,
                    ARTICLE,
                    ASIDE,
                    NAV,
                    HEADER,
                    FOOTER,
                    MAIN,
                    FIGURE,
                    FIGCAPTION,
                    DL ->
                    block(t, token);
            case ADDRESS, BLOCKQUOTE, CENTER, DETAILS, DIALOG, DIR, FIELDSET, HGROUP, MENU ->
                    block(t, token);
            case SEARCH, SUMMARY -> block(t, token);
            case A -> link(t, token);
            case B, BIG, CODE, EM, FONT, I, S, SMALL, STRIKE, STRONG, TT, U -> format(t, token);
            case LI -> item(t, token, true);
            case DD, DT -> item(t, token, false);
            case AREA, BR, EMBED, IMG, KEYGEN, WBR -> {
                flow(t, token);
                t.open().pop();
                t.framesetOk = false;
            }
            case BASE, BASEFONT, BGSOUND, LINK, META, NOFRAMES, SCRIPT, STYLE, TEMPLATE, TITLE ->
                    HeadModes.inHead(t, token);
            case H1, H2, H3, H4, H5, H6 -> heading(t, token);
            case CAPTION, COL, COLGROUP, FRAME, HEAD, TBODY, TD, TFOOT, TH, THEAD, TR -> {}
            default -> rarer(t, token);
        }
    }

    private static void rarer(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case HTML -> html(t, token);
            case BODY -> body(t, token);
            case FRAMESET -> frameset(t, token);
            case PRE, LISTING -> {
                block(t, token);
                t.skipLineFeed();
                t.framesetOk = false;
            }
            case FORM -> form(t, token);
            case BUTTON -> button(t, token);
            case NOBR -> nobr(t, token);
            case APPLET, MARQUEE, OBJECT -> {
                flow(t, token);
                t.formatting().mark();
                t.framesetOk = false;
            }
            case TABLE -> table(t, token);
            case INPUT -> input(t, token);
            case PARAM, SOURCE, TRACK -> t.insertVoid(token);
            case HR -> rule(t, token);
            case IMAGE -> {
                int from = token.from;
                int to = token.to;
                token.become(HtmlTag.IMG);
                token.from = from;
                token.to = to;
                start(t, token);
            }
            case TEXTAREA, XMP, IFRAME, NOEMBED, PLAINTEXT -> raw(t, token);
            case SELECT -> select(t, token);
            case OPTION, OPTGROUP -> option(t, token);
            case RB, RTC, RP, RT -> ruby(t, token);
            case MATH -> foreign(t, token, HtmlNames.MATH);
            case SVG -> foreign(t, token, HtmlNames.SVG);
            default -> flow(t, token);
        }
    }

    private static void block(HtmlTreeBuilder t, HtmlToken token) {
        t.closeParagraph();
        t.insert(token);
    }

    private static void flow(HtmlTreeBuilder t, HtmlToken token) {
        t.formatting().reopen(t);
        t.insert(token);
    }

    private static void format(HtmlTreeBuilder t, HtmlToken token) {
        t.formatting().reopen(t);
        t.formatting().push(t.insert(token));
    }

    private static void link(HtmlTreeBuilder t, HtmlToken token) {
        int open = t.formatting().lastIndexOf(HtmlTag.A.ordinal());
        if (open >= 0) {
            int node = t.formatting().get(open);
            AdoptionAgency.close(t, token.name);
            t.formatting().remove(node);
            t.open().remove(node);
        }
        format(t, token);
    }

    private static void nobr(HtmlTreeBuilder t, HtmlToken token) {
        t.formatting().reopen(t);
        if (t.open().inScope(HtmlTag.NOBR)) {
            AdoptionAgency.close(t, token.name);
            t.formatting().reopen(t);
        }
        t.formatting().push(t.insert(token));
    }

    private static void html(HtmlTreeBuilder t, HtmlToken token) {
        if (!t.open().contains(HtmlTag.TEMPLATE)) {
            t.merge(t.open().get(0), token);
        }
    }

    private static void body(HtmlTreeBuilder t, HtmlToken token) {
        if (bodyIsOpen(t) && !t.open().contains(HtmlTag.TEMPLATE)) {
            t.framesetOk = false;
            t.merge(t.open().get(1), token);
        }
    }

    private static boolean bodyIsOpen(HtmlTreeBuilder t) {
        return t.open().size() > 1 && t.open().name(1) == HtmlTag.BODY.ordinal();
    }

    private static void frameset(HtmlTreeBuilder t, HtmlToken token) {
        if (bodyIsOpen(t) && t.framesetOk) {
            t.page().detach(t.open().get(1));
            t.open().popTo(1);
            t.insert(token);
            t.become(Mode.IN_FRAMESET);
        }
    }

    private static void heading(HtmlTreeBuilder t, HtmlToken token) {
        t.closeParagraph();
        if (OpenElements.isHeading(t.open().currentName())) {
            t.open().pop();
        }
        t.insert(token);
    }

    private static void form(HtmlTreeBuilder t, HtmlToken token) {
        boolean inTemplate = t.open().contains(HtmlTag.TEMPLATE);
        if (t.form < 0 || inTemplate) {
            t.closeParagraph();
            int node = t.insert(token);
            t.form = inTemplate ? t.form : node;
        }
    }

    /** An item of a list closes the one before it. */
    private static void item(HtmlTreeBuilder t, HtmlToken token, boolean list) {
        t.framesetOk = false;
        OpenElements open = t.open();
        for (int i = open.size() - 1; i >= 0; i--) {
            HtmlTag tag = HtmlNames.tag(open.name(i));
            boolean same = list ? tag == HtmlTag.LI : tag == HtmlTag.DD || tag == HtmlTag.DT;
            if (same && HtmlNames.namespace(open.name(i)) == 0) {
                open.closeImplied(open.name(i));
                open.popTo(i);
                break;
            }
            boolean border = (ElementTraits.of(open.name(i)) & ElementTraits.SPECIAL) != 0;
            if (border && tag != HtmlTag.ADDRESS && tag != HtmlTag.DIV && tag != HtmlTag.P) {
                break;
            }
        }
        block(t, token);
    }

    private static void button(HtmlTreeBuilder t, HtmlToken token) {
        if (t.open().inScope(HtmlTag.BUTTON)) {
            t.open().closeImplied(-1);
            t.open().popThrough(HtmlTag.BUTTON);
        }
        flow(t, token);
        t.framesetOk = false;
    }

    private static void table(HtmlTreeBuilder t, HtmlToken token) {
        if (!t.quirks) {
            t.closeParagraph();
        }
        t.insert(token);
        t.framesetOk = false;
        t.become(Mode.IN_TABLE);
    }

    private static void input(HtmlTreeBuilder t, HtmlToken token) {
        if (t.open().inScope(HtmlTag.SELECT)) {
            t.open().popThrough(HtmlTag.SELECT);
        }
        flow(t, token);
        t.open().pop();
        t.framesetOk &= TableModes.isHidden(t, token);
    }

    private static void rule(HtmlTreeBuilder t, HtmlToken token) {
        t.closeParagraph();
        if (t.open().inScope(HtmlTag.SELECT)) {
            t.open().closeImplied(-1);
        }
        t.insertVoid(token);
        t.framesetOk = false;
    }

    private static void raw(HtmlTreeBuilder t, HtmlToken token) {
        if (token.tag == HtmlTag.XMP || token.tag == HtmlTag.PLAINTEXT) {
            t.closeParagraph();
        }
        if (token.tag == HtmlTag.XMP) {
            t.formatting().reopen(t);
        }
        t.framesetOk &= token.tag == HtmlTag.NOEMBED || token.tag == HtmlTag.PLAINTEXT;
        t.insertRaw(token);
    }

    /** A select in another ends it. */
    private static void select(HtmlTreeBuilder t, HtmlToken token) {
        if (t.open().inScope(HtmlTag.SELECT)) {
            t.open().popThrough(HtmlTag.SELECT);
            return;
        }
        flow(t, token);
        t.framesetOk = false;
    }

    private static void option(HtmlTreeBuilder t, HtmlToken token) {
        if (t.open().inScope(HtmlTag.SELECT)) {
            t.open().closeImplied(token.tag == HtmlTag.OPTION ? HtmlTag.OPTGROUP.ordinal() : -1);
        } else if (t.open().currentIs(HtmlTag.OPTION)) {
            t.open().pop();
        }
        flow(t, token);
    }

    private static void ruby(HtmlTreeBuilder t, HtmlToken token) {
        if (t.open().inScope(HtmlTag.RUBY)) {
            boolean inner = token.tag == HtmlTag.RP || token.tag == HtmlTag.RT;
            t.open().closeImplied(inner ? HtmlTag.RTC.ordinal() : -1);
        }
        t.insert(token);
    }

    private static void foreign(HtmlTreeBuilder t, HtmlToken token, int namespace) {
        t.formatting().reopen(t);
        token.name |= namespace;
        t.insert(token);
        if (token.selfClosing) {
            t.open().pop();
        }
    }
}
