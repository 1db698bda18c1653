package id.saring.parser;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/** Reads addresses as browsers do: what a strict URI forbids is percent-encoded, not refused. */
final class Urls {
    private static final int LONGEST = 4096;
    private static final String FORBIDDEN = " \"<>\\^`{|}";

    /** What Java itself can read an address of; it takes long to say so of any other. */
    private static final Set<String> SCHEMES =
            Set.of("http", "https", "file", "ftp", "jar", "jmod", "jrt", "mailto");

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
        if (hasOtherScheme(relative) && relative.chars().allMatch(c -> c >= ' ')) {
            return relative;
        }
        if (isPlain(relative)) {
            if (relative.startsWith("https://") || relative.startsWith("http://")) {
                return relative;
            }
            if (relative.startsWith("mailto:")) {
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

    /** Whether an address begins with a scheme such as {@code whatsapp:} or {@code javascript:}. */
    private static boolean hasOtherScheme(String address) {
        int end = 0;
        while (end < address.length() && isOfScheme(address.charAt(end), end)) {
            end++;
        }
        return end > 0
                && end < address.length()
                && address.charAt(end) == ':'
                && !SCHEMES.contains(address.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** RFC 3986 §3.1. */
    private static boolean isOfScheme(char c, int at) {
        return c < 0x80 && Letters.isLetter(c)
                || at > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
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

    /**
     * Whether a step of an address is one of these words, in either case, and ends with one of
     * these signs: {@code /Tag/} for "tag" and "/".
     */
    static boolean hasStep(String address, String[] words, String ends) {
        for (int i = address.indexOf('/') + 1; i > 0; i = address.indexOf('/', i) + 1) {
            for (String word : words) {
                int end = i + word.length();
                if (end < address.length()
                        && (address.charAt(i) | 0x20) == word.charAt(0)
                        && ends.indexOf(address.charAt(end)) >= 0
                        && address.regionMatches(true, i, word, 0, word.length())) {
                    return true;
                }
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
