package id.saring.core;

/**
 * Text made safe for HTML and XML.
 *
 * <pre>{@code
 * Xml.escape("a < \"b\" & c")   // a &lt; &quot;b&quot; &amp; c
 * }</pre>
 */
public final class Xml {
    private Xml() {}

    /**
     * The text with its markup escaped, for content and for attributes in double quotes; what XML
     * 1.0 §2.2 forbids is U+FFFD.
     */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '"' -> out.append("&quot;");
                                default -> out.appendCodePoint(isAllowed(c) ? c : 0xfffd);
                            }
                        });
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c < 0x7f
                || c > 0x9f && c < 0xd800
                || c >= 0xe000 && c < 0xfffe
                || c >= 0x10000;
    }
}
