package id.saring.bulk.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether bytes are a page of HTML, by their header and their first bytes. */
public final class Kind {
    private static final Pattern HTML_TYPE =
            Pattern.compile("(?i)\\s*(text/html|application/xhtml\\+xml)\\b.*");
    private static final Pattern VAGUE_TYPE =
            Pattern.compile(
                    "(?i)\\s*(|text/plain\\b.*|application/octet-stream\\b.*|unk(nown)?\\b.*|no-type|[^/]*|text/xml\\b.*|application/xml\\b.*)");
    private static final Pattern XML_TAG = Pattern.compile("<(!doctype html|html)\\b");
    private static final Pattern TAG =
            Pattern.compile(
                    "<(!doctype html|html|head|body|title|meta|article|main|div|p|h1|script)\\b");
    private static final int LOOKED_AT = 2048;

    private Kind() {}

    /**
     * Whether to read {@code bytes} as HTML. A header that says so is believed unless the bytes are
     * plainly something else; a header that says nothing definite leaves it to the bytes.
     */
    public static boolean isHtml(@Nullable String contentType, byte[] bytes) {
        String type = contentType == null ? "" : contentType;
        if (HTML_TYPE.matcher(type).matches()) {
            return !binary(bytes);
        }
        return VAGUE_TYPE.matcher(type).matches()
                && !binary(bytes)
                && hasTag(type.contains("xml") ? XML_TAG : TAG, bytes);
    }

    private static boolean hasTag(Pattern tag, byte[] bytes) {
        String first =
                new String(
                        bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return tag.matcher(first.replace("\0", "").toLowerCase(Locale.ROOT)).find();
    }

    /**
     * Pictures, PDF, archives: control characters that no text has, in bytes that are no UTF-16.
     */
    private static boolean binary(byte[] bytes) {
        int zeros = 0;
        int controls = 0;
        int length = Math.min(bytes.length, 512);
        for (int i = 0; i < length; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
            controls += bytes[i] > 0 && bytes[i] < 9 ? 1 : 0;
        }
        boolean utf16 = zeros * 3 > length;
        boolean pdf =
                length > 4 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
        return pdf || controls > 4 || zeros > 0 && !utf16;
    }
}
