package id.saring.parser;

import static id.saring.parser.HtmlTag.*;

import id.saring.parser.HtmlTreeBuilder.Mode;
import java.util.Locale;

/** Start tags and text in tables (§13.2.6.4.9 to §13.2.6.4.15). */
final class TableModes {
    private static final long TYPE = HtmlNames.hash("type");

    private TableModes() {}

    static void start(HtmlTreeBuilder t, HtmlToken token) {
        switch (t.mode()) {
            case IN_TABLE -> inTable(t, token);
            case IN_CAPTION -> inCaption(t, token);
            case IN_COLUMN_GROUP -> inColumnGroup(t, token);
            case IN_TABLE_BODY -> inTableBody(t, token);
            case IN_ROW -> inRow(t, token);
            default -> inCell(t, token);
        }
    }

    static void text(HtmlTreeBuilder t, int from, int to) {
        if (t.mode() == Mode.IN_COLUMN_GROUP) {
            int words = t.blankEnd(from, to);
            if (words > from) {
                t.insertText(from, words, false);
            }
            if (words < to && TableEndTags.closeColumnGroup(t)) {
                t.processText(words, to);
            }
        } else if (t.isBlank(from, to)
                && (ElementTraits.of(t.open().currentName()) & ElementTraits.FOSTERS) != 0) {
            t.insertText(from, to, false);
        } else {
            t.foster(() -> BodyMode.text(t, from, to));
        }
    }

    private static void inTable(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case CAPTION -> {
                t.open().clearTo(TABLE);
                t.formatting().mark();
                insert(t, token, Mode.IN_CAPTION);
            }
            case COLGROUP -> {
                t.open().clearTo(TABLE);
                insert(t, token, Mode.IN_COLUMN_GROUP);
            }
            case COL -> imply(t, token, COLGROUP, Mode.IN_COLUMN_GROUP);
            case TBODY, TFOOT, THEAD -> {
                t.open().clearTo(TABLE);
                insert(t, token, Mode.IN_TABLE_BODY);
            }
            case TD, TH, TR -> imply(t, token, TBODY, Mode.IN_TABLE_BODY);
            case TABLE -> {
                if (TableEndTags.closeTable(t)) {
                    t.process(token);
                }
            }
            case STYLE, SCRIPT, TEMPLATE -> HeadModes.inHead(t, token);
            case INPUT -> {
                if (isHidden(t, token)) {
                    t.insertVoid(token);
                } else {
                    t.foster(() -> BodyMode.start(t, token));
                }
            }
            case FORM -> form(t, token);
            default -> t.foster(() -> BodyMode.start(t, token));
        }
    }

    private static void insert(HtmlTreeBuilder t, HtmlToken token, Mode mode) {
        t.insert(token);
        t.become(mode);
    }

    /** Opens what the page's author left out around the tag. */
    private static void imply(HtmlTreeBuilder t, HtmlToken token, HtmlTag around, Mode mode) {
        t.open().clearTo(TABLE);
        t.insert(around);
        t.become(mode);
        t.process(token);
    }

    private static void form(HtmlTreeBuilder t, HtmlToken token) {
        if (t.form < 0 && !t.open().contains(TEMPLATE)) {
            t.form = t.insert(token);
            t.open().pop();
        }
    }

    /** Whether an input is one that nobody sees. */
    static boolean isHidden(HtmlTreeBuilder t, HtmlToken token) {
        HtmlDocument page = t.page();
        for (int a = token.from; a < token.to; a++) {
            if (page.attributeName(a) == TYPE) {
                return HtmlText.decode(page, a).toLowerCase(Locale.ROOT).equals("hidden");
            }
        }
        return false;
    }

    private static void inCaption(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case CAPTION, COL, COLGROUP, TBODY, TD, TFOOT, TH, THEAD, TR -> {
                if (TableEndTags.closeCaption(t)) {
                    t.process(token);
                }
            }
            default -> BodyMode.start(t, token);
        }
    }

    private static void inColumnGroup(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case HTML -> BodyMode.start(t, token);
            case COL -> t.insertVoid(token);
            case TEMPLATE -> HeadModes.inHead(t, token);
            default -> {
                if (TableEndTags.closeColumnGroup(t)) {
                    t.process(token);
                }
            }
        }
    }

    private static void inTableBody(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case TR -> {
                t.open().clearTo(TBODY, TFOOT, THEAD);
                insert(t, token, Mode.IN_ROW);
            }
            case TH, TD -> {
                t.open().clearTo(TBODY, TFOOT, THEAD);
                t.insert(TR);
                t.become(Mode.IN_ROW);
                t.process(token);
            }
            case CAPTION, COL, COLGROUP, TBODY, TFOOT, THEAD -> {
                if (TableEndTags.closeTableBody(t)) {
                    t.process(token);
                }
            }
            default -> inTable(t, token);
        }
    }

    private static void inRow(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case TH, TD -> {
                t.open().clearTo(TR);
                insert(t, token, Mode.IN_CELL);
                t.formatting().mark();
            }
            case CAPTION, COL, COLGROUP, TBODY, TFOOT, THEAD, TR -> {
                if (TableEndTags.closeRow(t)) {
                    t.process(token);
                }
            }
            default -> inTable(t, token);
        }
    }

    private static void inCell(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case CAPTION, COL, COLGROUP, TBODY, TD, TFOOT, TH, THEAD, TR -> {
                if (t.open().inTableScope(TD) || t.open().inTableScope(TH)) {
                    TableEndTags.closeCell(t);
                    t.process(token);
                }
            }
            default -> BodyMode.start(t, token);
        }
    }
}
