package id.saring.i18n.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text with its expressions of time marked where they stand.
 *
 * <pre>{@code
 * List<TemporalExpression> found = tagger.tag(text, anchor);
 * TemporalMarkup.plain(text, found);              // kata dia, [Senin (4/9)|2023-09-04]
 * TemporalMarkup.timeMl(text, found, anchor);     // <TIMEX3 tid="t1" type="DATE" value="2023-09-04">
 * }</pre>
 */
public final class TemporalMarkup {
    private TemporalMarkup() {}

    /** Each expression in square brackets with its value. */
    public static String plain(CharSequence text, List<TemporalExpression> expressions) {
        StringBuilder out = new StringBuilder(text.length() + 16 * expressions.size());
        int done = 0;
        for (TemporalExpression expression : expressions) {
            out.append(text, done, expression.start()).append('[');
            out.append(text, expression.start(), expression.end());
            out.append('|').append(expression.value()).append(']');
            done = expression.end();
        }
        return out.append(text, done, text.length()).toString();
    }

    /**
     * A TimeML document (TimeML 1.2.1, in the form of TempEval-3): the anchor as time of creation,
     * the text with {@code TIMEX3} elements. Characters that XML cannot hold become U+FFFD.
     *
     * @param anchor as given to the tagger, or null
     */
    public static String timeMl(
            CharSequence text, List<TemporalExpression> expressions, @Nullable Anchor anchor) {
        StringBuilder out =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n");
        if (anchor != null) {
            String type = anchor.time() == null ? "DATE" : "TIME";
            out.append("<DCT><TIMEX3 tid=\"t0\" type=\"").append(type);
            out.append("\" value=\"").append(anchor);
            out.append("\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">");
            out.append(anchor).append("</TIMEX3></DCT>\n");
        }
        out.append("<TEXT>");
        int number = 0;
        int done = 0;
        for (TemporalExpression expression : expressions) {
            escape(out, text, done, expression.start());
            out.append("<TIMEX3 tid=\"t").append(++number);
            out.append("\" type=\"").append(expression.type());
            out.append("\" value=\"").append(expression.value());
            out.append(expression.mod() == null ? "\">" : "\" mod=\"" + expression.mod() + "\">");
            escape(out, text, expression.start(), expression.end());
            out.append("</TIMEX3>");
            done = expression.end();
        }
        escape(out, text, done, text.length());
        return out.append("</TEXT>\n</TimeML>\n").toString();
    }

    /**
     * The text as HTML, a paragraph a line; expressions are {@code time} elements, with {@code
     * datetime} where HTML's forms of dates can hold the value.
     */
    public static String html(CharSequence text, List<TemporalExpression> expressions) {
        StringBuilder out = new StringBuilder(text.length() + 64 * expressions.size());
        int done = 0;
        for (TemporalExpression expression : expressions) {
            escape(out, text, done, expression.start());
            String machine = machine(expression);
            out.append("<time");
            out.append(machine == null ? "" : " datetime=\"" + machine + "\"");
            out.append(" title=\"").append(expression.value()).append("\">");
            escape(out, text, expression.start(), expression.end());
            out.append("</time>");
            done = expression.end();
        }
        escape(out, text, done, text.length());
        return "<p>" + out.toString().strip().replaceAll("\\R+", "</p>\n<p>") + "</p>\n";
    }

    /** The value where it is a valid date, month, year, week, time or duration of WHATWG HTML. */
    private static @Nullable String machine(TemporalExpression expression) {
        String value = expression.value();
        boolean valid =
                value.matches("\\d{4}(-\\d\\d(-\\d\\d)?|-W\\d\\d)?")
                        || value.matches(
                                "(\\d{4}-\\d\\d-\\d\\d)?T\\d\\d:\\d\\d(:\\d\\d)?([+-]\\d\\d:\\d\\d)?")
                        || value.matches("P(\\d+D|T(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)");
        return valid ? value.replaceFirst("^T", "") : null;
    }

    private static void escape(StringBuilder out, CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    boolean pair =
                            Character.isHighSurrogate(c)
                                    && i + 1 < to
                                    && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        out.append(isXml(c) ? c : '\uFFFD');
                    }
                }
            }
        }
    }

    private static boolean isXml(char c) {
        return c >= ' ' && !Character.isSurrogate(c) && c < 0xFFFE
                || c == '\n'
                || c == '\t'
                || c == '\r';
    }
}
