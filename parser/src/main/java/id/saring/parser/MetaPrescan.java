package id.saring.parser;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding that a page names near its start, before it can be decoded (WHATWG HTML
 * §13.2.3.2, "prescan a byte stream to determine its encoding").
 */
final class MetaPrescan {
    /** How far the standard looks. */
    static final int FIRST_BYTES = 1024;

    private final String start;
    private int at;

    private MetaPrescan(String start) {
        this.start = start;
    }

    /** The label in the first {@code most} bytes, or null. */
    static @Nullable String label(byte[] bytes, int most) {
        int length = Math.min(bytes.length, most);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        String inMeta = new MetaPrescan(start).scan();
        return inMeta == null ? ofXml(start) : inMeta;
    }

    /** The value of {@code charset=} in a header or a {@code content} attribute, or null. */
    static @Nullable String charsetIn(String content) {
        String lower = content.toLowerCase(Locale.ROOT);
        for (int i = lower.indexOf("charset"); i >= 0; i = lower.indexOf("charset", i)) {
            i = skipSpace(lower, i + "charset".length());
            if (i < lower.length() && lower.charAt(i) == '=') {
                return value(lower, skipSpace(lower, i + 1));
            }
        }
        return null;
    }

    private static @Nullable String value(String text, int from) {
        if (from >= text.length()) {
            return null;
        }
        char quote = text.charAt(from);
        if (quote == '"' || quote == '\'') {
            int end = text.indexOf(quote, from + 1);
            return end < 0 ? null : text.substring(from + 1, end);
        }
        int end = from;
        while (end < text.length() && text.charAt(end) != ';' && !isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** The encoding of an XML declaration. */
    private static @Nullable String ofXml(String start) {
        int end = start.startsWith("<?xml") ? start.indexOf('>') : -1;
        int at = end < 0 ? -1 : start.indexOf("encoding", 5);
        if (at < 0 || at > end) {
            return null;
        }
        int equals = skipSpace(start, at + "encoding".length());
        return start.charAt(equals) == '=' ? value(start, skipSpace(start, equals + 1)) : null;
    }

    private @Nullable String scan() {
        for (at = start.indexOf('<'); at >= 0; at = start.indexOf('<', at)) {
            if (start.startsWith("<!--", at)) {
                int end = start.indexOf("-->", at + 2);
                at = end < 0 ? start.length() : end + 3;
            } else if (isMeta()) {
                String label = meta();
                if (label != null && Charsets.named(label) != null) {
                    return label;
                }
            } else if (opensTag()) {
                skipTag();
            } else if (at + 1 < start.length() && "!/?".indexOf(start.charAt(at + 1)) >= 0) {
                int end = start.indexOf('>', at);
                at = end < 0 ? start.length() : end + 1;
            } else {
                at++;
            }
        }
        return null;
    }

    private boolean isMeta() {
        return start.regionMatches(true, at, "<meta", 0, 5)
                && at + 5 < start.length()
                && (isSpace(start.charAt(at + 5)) || start.charAt(at + 5) == '/');
    }

    private boolean opensTag() {
        int name = at + 1 < start.length() && start.charAt(at + 1) == '/' ? at + 2 : at + 1;
        return name < start.length() && isLetter(start.charAt(name));
    }

    private void skipTag() {
        while (at < start.length() && !isSpace(start.charAt(at)) && start.charAt(at) != '>') {
            at++;
        }
        while (attribute() != null) {
            // an attribute's value may hold what looks like a tag
        }
    }

    /** What the attributes of a {@code meta} say, or null. */
    private @Nullable String meta() {
        at += "<meta".length();
        boolean pragma = false;
        String inContent = null;
        String charset = null;
        for (Attribute found = attribute(); found != null; found = attribute()) {
            switch (found.name) {
                case "http-equiv" -> pragma = found.value.equals("content-type");
                case "content" ->
                        inContent = inContent == null ? charsetIn(found.value) : inContent;
                case "charset" -> charset = charset == null ? found.value : charset;
                default -> {
                    // says nothing of the encoding
                }
            }
        }
        return charset != null ? charset : pragma ? inContent : null;
    }

    private record Attribute(String name, String value) {}

    /**
     * The next attribute of the tag, in lower case, or null at its end (§13.2.3.2, "get an
     * attribute").
     */
    private @Nullable Attribute attribute() {
        while (at < start.length() && (isSpace(start.charAt(at)) || start.charAt(at) == '/')) {
            at++;
        }
        if (at >= start.length() || start.charAt(at) == '>') {
            return null;
        }
        int from = at++;
        while (at < start.length() && "=/> \t\n\f\r".indexOf(start.charAt(at)) < 0) {
            at++;
        }
        String name = start.substring(from, at).toLowerCase(Locale.ROOT);
        int equals = skipSpace(start, at);
        if (equals >= start.length() || start.charAt(equals) != '=') {
            return new Attribute(name, "");
        }
        at = skipSpace(start, equals + 1);
        return new Attribute(name, attributeValue().toLowerCase(Locale.ROOT));
    }

    private String attributeValue() {
        if (at >= start.length()) {
            return "";
        }
        char quote = start.charAt(at);
        int from = at;
        if (quote == '"' || quote == '\'') {
            int end = start.indexOf(quote, from + 1);
            at = end < 0 ? start.length() : end + 1;
            return start.substring(from + 1, end < 0 ? start.length() : end);
        }
        while (at < start.length() && !isSpace(start.charAt(at)) && start.charAt(at) != '>') {
            at++;
        }
        return start.substring(from, at);
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
}
