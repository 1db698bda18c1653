package id.saring.cli;

import id.saring.i18n.date.Anchor;
import id.saring.i18n.date.TemporalExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Expressions of time as rows: parted by tabs, or JSON Lines. */
final class DateRows {
    private static final JsonMapper JSON = new JsonMapper();

    private DateRows() {}

    /** Start, end, type, value, words: a line an expression. */
    static String tabbed(String text, List<TemporalExpression> found) {
        StringBuilder out = new StringBuilder();
        for (TemporalExpression expression : found) {
            out.append(expression.start()).append('\t');
            out.append(expression.end()).append('\t');
            out.append(expression.type()).append('\t');
            out.append(expression.value()).append('\t');
            out.append(words(text, expression).replaceAll("\\s+", " ")).append('\n');
        }
        return out.toString();
    }

    /** A row an expression. */
    static String each(String input, String text, List<TemporalExpression> found) {
        StringBuilder out = new StringBuilder();
        for (TemporalExpression expression : found) {
            ObjectNode row = JSON.createObjectNode().put("input", input);
            out.append(fill(row, text, expression)).append('\n');
        }
        return out.toString();
    }

    /** One row for the whole text, with its expressions. */
    static String whole(
            String input, String text, @Nullable Anchor anchor, List<TemporalExpression> found) {
        ObjectNode row = JSON.createObjectNode().put("input", input).put("text", text);
        row.put("anchor", anchor == null ? null : anchor.toString());
        var list = row.putArray("expressions");
        found.forEach(expression -> fill(list.addObject(), text, expression));
        return row + "\n";
    }

    private static ObjectNode fill(ObjectNode row, String text, TemporalExpression expression) {
        row.put("start", expression.start()).put("end", expression.end());
        row.put("surface", words(text, expression));
        row.put("type", expression.type().name()).put("value", expression.value());
        put(row, "edtf", expression.edtf());
        put(row, "mod", expression.mod());
        TemporalExpression.Interval interval = expression.interval();
        put(row, "from", interval == null ? null : interval.from().toString());
        put(row, "to", interval == null ? null : interval.to().toString());
        row.put("calendar", expression.calendar()).put("confidence", expression.confidence());
        if (!expression.conflicts().isEmpty()) {
            expression.conflicts().forEach(row.putArray("conflicts")::add);
        }
        return row;
    }

    private static void put(ObjectNode row, String name, @Nullable String value) {
        if (value != null) {
            row.put(name, value);
        }
    }

    private static String words(String text, TemporalExpression expression) {
        return text.substring(expression.start(), expression.end());
    }
}
