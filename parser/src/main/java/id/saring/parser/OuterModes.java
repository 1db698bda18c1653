package id.saring.parser;

import id.saring.parser.HtmlTreeBuilder.Mode;

/** Templates, framesets and what comes after the body (§13.2.6.4.18 to §13.2.6.4.23). */
final class OuterModes {
    private OuterModes() {}

    static void start(HtmlTreeBuilder t, HtmlToken token) {
        switch (t.mode()) {
            case IN_TEMPLATE -> inTemplate(t, token);
            case AFTER_BODY, AFTER_AFTER_BODY -> {
                if (token.tag != HtmlTag.HTML) {
                    t.become(Mode.IN_BODY);
                }
                BodyMode.start(t, token);
            }
            default -> inFrameset(t, token);
        }
    }

    private static void inTemplate(HtmlTreeBuilder t, HtmlToken token) {
        if (HeadModes.belongs(token.tag)) {
            HeadModes.inHead(t, token);
            return;
        }
        Mode mode =
                switch (token.tag) {
                    case CAPTION, COLGROUP, TBODY, TFOOT, THEAD -> Mode.IN_TABLE;
                    case COL -> Mode.IN_COLUMN_GROUP;
                    case TR -> Mode.IN_TABLE_BODY;
                    case TD, TH -> Mode.IN_ROW;
                    default -> Mode.IN_BODY;
                };
        t.templates().replace(mode);
        t.become(mode);
        t.process(token);
    }

    private static void inFrameset(HtmlTreeBuilder t, HtmlToken token) {
        boolean inside = t.mode() == Mode.IN_FRAMESET;
        switch (token.tag) {
            case HTML -> BodyMode.start(t, token);
            case NOFRAMES -> HeadModes.inHead(t, token);
            case FRAMESET -> {
                if (inside) {
                    t.insert(token);
                }
            }
            case FRAME -> {
                if (inside) {
                    t.insertVoid(token);
                }
            }
            default -> {}
        }
    }

    static void end(HtmlTreeBuilder t, HtmlToken token) {
        switch (t.mode()) {
            case IN_TEMPLATE -> {
                if (token.tag == HtmlTag.TEMPLATE) {
                    HeadModes.closeTemplate(t);
                }
            }
            case AFTER_BODY -> {
                if (token.tag == HtmlTag.HTML) {
                    t.become(Mode.AFTER_AFTER_BODY);
                } else {
                    backToBody(t, token);
                }
            }
            case AFTER_AFTER_BODY -> backToBody(t, token);
            case IN_FRAMESET -> endFrameset(t, token);
            case AFTER_FRAMESET -> {
                if (token.tag == HtmlTag.HTML) {
                    t.become(Mode.AFTER_AFTER_FRAMESET);
                }
            }
            default -> {}
        }
    }

    private static void backToBody(HtmlTreeBuilder t, HtmlToken token) {
        t.become(Mode.IN_BODY);
        t.processEnd(token);
    }

    private static void endFrameset(HtmlTreeBuilder t, HtmlToken token) {
        if (token.tag == HtmlTag.FRAMESET && t.open().size() > 1) {
            t.open().pop();
            if (!t.open().currentIs(HtmlTag.FRAMESET)) {
                t.become(Mode.AFTER_FRAMESET);
            }
        }
    }

    static void text(HtmlTreeBuilder t, int from, int to) {
        if (t.mode() == Mode.AFTER_BODY || t.mode() == Mode.AFTER_AFTER_BODY) {
            if (!t.isBlank(from, to)) {
                t.become(Mode.IN_BODY);
            }
            BodyMode.text(t, from, to);
        }
    }
}
