package id.saring.parser;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads addresses as browsers do: what a strict URI forbids is percent-encoded, not refused. */
final class Urls {
    private static final int LONGEST = 4096;
    private static final String FORBIDDEN = " \"<>\\^`{|}";

    private Urls() {}

    /** The absolute http, https or mailto address in an element's {@code attribute}, or null. */
    static @Nullable URI of(PageTree tree, int element, String attribute) {
        String value = tree.attribute(element, attribute);
        if (value.isEmpty() || value.length() > LONGEST || value.charAt(0) == '#') {
            return null;
        }
        String address = tree.resolve(value);
        return absolute(address.isEmpty() ? value.strip() : address);
    }

    /** {@code address} if it is absolute and of the web, or null. */
    static @Nullable URI absolute(String address) {
        String lower = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST
                || !(lower.startsWith("http://")
                        || lower.startsWith("https://")
                        || lower.startsWith("mailto:"))) {
            return null;
        }
        try {
            return new URI(encode(address));
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String encode(String address) {
        StringBuilder result = new StringBuilder(address.length() + 16);
        address.codePoints()
                .forEach(
                        c -> {
                            if (c > ' ' && c < 0x7f && FORBIDDEN.indexOf(c) < 0
                                    || c > 0xa0 && Character.isLetterOrDigit(c)) {
                                result.appendCodePoint(c);
                            } else {
                                escape(result, c);
                            }
                        });
        return result.toString();
    }

    private static void escape(StringBuilder result, int c) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            result.append('%').append(String.format(Locale.ROOT, "%02X", b));
        }
    }
}
