package id.saring.parser;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.internal.StringUtil;
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

    /**
     * An address as a page at {@code base} means it, absolute; empty when it can be read as none.
     */
    static String resolve(String base, String relative) {
        if (isPlain(relative)) {
            if (relative.startsWith("https://") || relative.startsWith("http://")) {
                return relative;
            }
            if (relative.startsWith("javascript:") || relative.startsWith("mailto:")) {
                return relative;
            }
            int host = base.indexOf("://");
            int path = host < 0 || !base.startsWith("http") ? -1 : base.indexOf('/', host + 3);
            if (path > 0 && relative.startsWith("#")) {
                int fragment = base.indexOf('#');
                return (fragment < 0 ? base : base.substring(0, fragment)) + relative;
            }
            if (path > 0 && relative.startsWith("//")) {
                return base.substring(0, host + 1) + relative;
            }
            if (path > 0 && relative.startsWith("/")) {
                return base.substring(0, path) + relative;
            }
        }
        return StringUtil.resolve(base, relative);
    }

    /** Whether an address needs no more than putting together. */
    private static boolean isPlain(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) <= ' ' || address.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return !address.contains("/.");
    }

    /** Whether a step of an address begins with one of these small letters, in either case. */
    static boolean hasStep(String address, String letters) {
        for (int i = address.indexOf('/'); i >= 0; i = address.indexOf('/', i + 1)) {
            if (i + 1 < address.length() && letters.indexOf(address.charAt(i + 1) | 0x20) >= 0) {
                return true;
            }
        }
        return false;
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
        int plain = 0;
        while (plain < address.length() && isAllowed(address.charAt(plain))) {
            plain++;
        }
        if (plain == address.length()) {
            return address;
        }
        StringBuilder result = new StringBuilder(address.length() + 16);
        address.codePoints()
                .forEach(
                        c -> {
                            if (isAllowed(c) || c > 0xa0 && Character.isLetterOrDigit(c)) {
                                result.appendCodePoint(c);
                            } else {
                                escape(result, c);
                            }
                        });
        return result.toString();
    }

    private static boolean isAllowed(int c) {
        return c > ' ' && c < 0x7f && FORBIDDEN.indexOf(c) < 0;
    }

    private static void escape(StringBuilder result, int c) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            result.append('%').append(String.format(Locale.ROOT, "%02X", b));
        }
    }
}
