package id.saring.parser;

import org.jsoup.nodes.Entities;

/** Character references such as {@code &amp;} and {@code &#8211;} (§13.2.5.72 to §13.2.5.80). */
final class CharacterReferences {
    private static final int LONGEST = 34;

    /** What the numbers 128 to 159 mean: the letters of windows-1252. */
    private static final String WINDOWS_1252 =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d"
                    + "\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122"
                    + "\u0161\u203a\u0153\u009d\u017e\u0178";

    private CharacterReferences() {}

    /**
     * Text with all references resolved.
     *
     * @param attribute whether it is an attribute's value, where {@code &copy=1} stands for itself
     */
    static String resolve(String text, boolean attribute) {
        StringBuilder result = new StringBuilder(text.length());
        int done = 0;
        int at = text.indexOf('&');
        while (at >= 0) {
            int end = end(text, at);
            boolean numeric = at + 1 < text.length() && text.charAt(at + 1) == '#';
            result.append(text, done, at);
            done = numeric ? number(text, at, result) : named(text, at, end, attribute, result);
            at = text.indexOf('&', Math.max(done, at + 1));
        }
        return result.append(text, done, text.length()).toString();
    }

    /** Where the letters and digits of a name end. */
    private static int end(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST && isAlphanumeric(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Appends what the reference at {@code at} stands for; answers where it ends, or {@code at}.
     */
    private static int named(
            String text, int at, int end, boolean attribute, StringBuilder result) {
        if (end == at + 1) {
            return at;
        }
        String name = text.substring(at + 1, end);
        if (end < text.length() && text.charAt(end) == ';' && append(name, result)) {
            return end + 1;
        }
        String old = Entities.isBaseNamedEntity(name) ? name : Entities.findPrefix(name);
        if (old.isEmpty()) {
            return at;
        }
        int after = at + 1 + old.length();
        boolean goesOn =
                after < text.length()
                        && (text.charAt(after) == '=' || isAlphanumeric(text.charAt(after)));
        return attribute && goesOn || !append(old, result) ? at : after;
    }

    private static boolean append(String name, StringBuilder result) {
        int[] codes = new int[2];
        int count = Entities.codepointsForName(name, codes);
        for (int i = 0; i < count; i++) {
            result.appendCodePoint(codes[i]);
        }
        return count > 0;
    }

    private static int number(String text, int at, StringBuilder result) {
        int p = at + 2;
        boolean hexadecimal = p < text.length() && (text.charAt(p) | 0x20) == 'x';
        int base = hexadecimal ? 16 : 10;
        p += hexadecimal ? 1 : 0;
        int first = p;
        int code = 0;
        while (p < text.length() && digit(text.charAt(p), base) >= 0) {
            code = Math.min(0x110000, code * base + digit(text.charAt(p++), base));
        }
        if (p == first) {
            return at;
        }
        result.appendCodePoint(letter(code));
        return p < text.length() && text.charAt(p) == ';' ? p + 1 : p;
    }

    private static int digit(char c, int base) {
        return c < 128 ? Character.digit(c, base) : -1;
    }

    private static int letter(int code) {
        if (code == 0 || code > 0x10FFFF || code >= 0xD800 && code <= 0xDFFF) {
            return 0xFFFD;
        }
        return code >= 0x80 && code <= 0x9F ? WINDOWS_1252.charAt(code - 0x80) : code;
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
