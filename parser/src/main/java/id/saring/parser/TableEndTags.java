package id.saring.parser;

import static id.saring.parser.HtmlTag.*;

import id.saring.parser.HtmlTreeBuilder.Mode;

/** End tags in tables (§13.2.6.4.9 to §13.2.6.4.15), and what closes their parts without one. */
final class TableEndTags {
    private TableEndTags() {}

    static void end(HtmlTreeBuilder t, HtmlToken token) {
        switch (t.mode()) {
            case IN_TABLE -> inTable(t, token);
            case IN_CAPTION -> inCaption(t, token);
            case IN_COLUMN_GROUP -> inColumnGroup(t, token);
            case IN_TABLE_BODY -> inTableBody(t, token);
            case IN_ROW -> inRow(t, token);
            default -> inCell(t, token);
        }
    }

    private static void inTable(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case TABLE -> closeTable(t);
            case BODY, CAPTION, COL, COLGROUP, HTML, TBODY, TD, TFOOT, TH, THEAD, TR -> {}
            case TEMPLATE -> HeadModes.closeTemplate(t);
            default -> t.foster(() -> BodyEndTags.end(t, token));
        }
    }

    private static void inCaption(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case CAPTION -> closeCaption(t);
            case TABLE -> {
                if (closeCaption(t)) {
                    t.processEnd(token);
                }
            }
            case BODY, COL, COLGROUP, HTML, TBODY, TD, TFOOT, TH, THEAD, TR -> {}
            default -> BodyEndTags.end(t, token);
        }
    }

    private static void inColumnGroup(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case COLGROUP -> closeColumnGroup(t);
            case COL -> {}
            case TEMPLATE -> HeadModes.closeTemplate(t);
            default -> {
                if (closeColumnGroup(t)) {
                    t.processEnd(token);
                }
            }
        }
    }

    private static void inTableBody(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case TBODY, TFOOT, THEAD -> {
                if (t.open().inTableScope(token.tag)) {
                    t.open().clearTo(TBODY, TFOOT, THEAD);
                    t.open().pop();
                    t.become(Mode.IN_TABLE);
                }
            }
            case TABLE -> {
                if (closeTableBody(t)) {
                    t.processEnd(token);
                }
            }
            case BODY, CAPTION, COL, COLGROUP, HTML, TD, TH, TR -> {}
            default -> inTable(t, token);
        }
    }

    private static void inRow(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case TR -> closeRow(t);
            case TABLE -> {
                if (closeRow(t)) {
                    t.processEnd(token);
                }
            }
            case TBODY, TFOOT, THEAD -> {
                if (t.open().inTableScope(token.tag) && closeRow(t)) {
                    t.processEnd(token);
                }
            }
            case BODY, CAPTION, COL, COLGROUP, HTML, TD, TH -> {}
            default -> inTable(t, token);
        }
    }

    private static void inCell(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case TD, TH -> {
                if (t.open().inTableScope(token.tag)) {
                    t.open().closeImplied(-1);
                    t.open().popThrough(token.tag);
                    t.formatting().clearToMarker();
                    t.become(Mode.IN_ROW);
                }
            }
            case BODY, CAPTION, COL, COLGROUP, HTML -> {}
            case TABLE, TBODY, TFOOT, THEAD, TR -> {
                if (t.open().inTableScope(token.tag)) {
                    closeCell(t);
                    t.processEnd(token);
                }
            }
            default -> BodyEndTags.end(t, token);
        }
    }

    static boolean closeTable(HtmlTreeBuilder t) {
        if (!t.open().inTableScope(TABLE)) {
            return false;
        }
        t.open().popThrough(TABLE);
        t.resetMode();
        return true;
    }

    static boolean closeCaption(HtmlTreeBuilder t) {
        if (!t.open().inTableScope(CAPTION)) {
            return false;
        }
        t.open().closeImplied(-1);
        t.open().popThrough(CAPTION);
        t.formatting().clearToMarker();
        t.become(Mode.IN_TABLE);
        return true;
    }

    static boolean closeColumnGroup(HtmlTreeBuilder t) {
        if (!t.open().currentIs(COLGROUP)) {
            return false;
        }
        t.open().pop();
        t.become(Mode.IN_TABLE);
        return true;
    }

    static boolean closeTableBody(HtmlTreeBuilder t) {
        OpenElements open = t.open();
        if (!open.inTableScope(TBODY) && !open.inTableScope(THEAD) && !open.inTableScope(TFOOT)) {
            return false;
        }
        open.clearTo(TBODY, TFOOT, THEAD);
        open.pop();
        t.become(Mode.IN_TABLE);
        return true;
    }

    static boolean closeRow(HtmlTreeBuilder t) {
        if (!t.open().inTableScope(TR)) {
            return false;
        }
        t.open().clearTo(TR);
        t.open().pop();
        t.become(Mode.IN_TABLE_BODY);
        return true;
    }

    static void closeCell(HtmlTreeBuilder t) {
        OpenElements open = t.open();
        open.closeImplied(-1);
        while (!open.currentIs(TD) && !open.currentIs(TH)) {
            open.pop();
        }
        open.pop();
        t.formatting().clearToMarker();
        t.become(Mode.IN_ROW);
    }
}
