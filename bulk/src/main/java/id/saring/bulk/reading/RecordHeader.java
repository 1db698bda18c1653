package id.saring.bulk.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcParser;

/**
 * What stands before a record's block, in WARC (ISO 28500:2017 §4) or in ARC (versions 1 and 2).
 *
 * @param type as in {@code WARC-Type}; {@code response} for ARC, {@code warcinfo} for its first
 *     record
 * @param url as written, or null
 * @param id without angle brackets, or null
 * @param fetched ISO 8601, or null
 * @param contentType of the block, or null
 * @param length bytes of the block; negative when the header does not say it
 */
record RecordHeader(
        String type,
        @Nullable String url,
        @Nullable String id,
        @Nullable String fetched,
        @Nullable String contentType,
        long length) {
    private static final int MOST = 1 << 20;
    private static final String WARC = "WARC/";

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
    private static final Pattern ARC_URL = Pattern.compile("[a-z][a-z0-9+.-]*:.*");
    private static final Pattern ARC_DATE = Pattern.compile("\\d{8,28}");

    /** Whether a record begins with these bytes. */
    static boolean opens(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1).stripLeading();
        return text.startsWith(WARC) || ARC_URL.matcher(text).lookingAt();
    }

    /** Whether a record's header seems to begin at {@code in}. */
    static boolean at(Lookahead in) throws IOException {
        if (in.startsWith(WARC, 0)) {
            return true;
        }
        int first = in.peek(0);
        if (first < 'a' || first > 'z') {
            return false;
        }
        int length = in.lineLength(0, 4096);
        return length > 0 && arc(in, length) != null;
    }

    /**
     * Takes the header that begins at {@code in}.
     *
     * @return null when there is none; nothing is taken then
     */
    static @Nullable RecordHeader take(Lookahead in, WarcParser parser) throws IOException {
        if (in.startsWith(WARC, 0)) {
            return takeWarc(in, parser);
        }
        int length = in.lineLength(0, 1 << 16);
        RecordHeader header = length < 0 ? null : arc(in, length);
        if (header != null) {
            in.pass(length);
        }
        return header;
    }

    /**
     * The fields of an ARC header are parted by spaces, and some writers left spaces in the URL and
     * the type too. What cannot be mistaken, the date, is found first; the address of the host
     * stands before it, the length last.
     */
    private static @Nullable RecordHeader arc(Lookahead in, int length) throws IOException {
        byte[] line = in.see(length);
        String[] fields = new String(line, StandardCharsets.UTF_8).strip().split(" ");
        int date = 2;
        while (date < fields.length - 1 && !ARC_DATE.matcher(fields[date]).matches()) {
            date++;
        }
        if (date >= fields.length - 1 || !ARC_URL.matcher(fields[0]).matches()) {
            return null;
        }
        String url = String.join(" ", List.of(fields).subList(0, date - 1));
        boolean about = url.startsWith("filedesc:");
        return new RecordHeader(
                about ? "warcinfo" : url.startsWith("dns:") ? "metadata" : "response",
                url,
                null,
                iso(fields[date]),
                null,
                number(fields[fields.length - 1]));
    }

    private static @Nullable RecordHeader takeWarc(Lookahead in, WarcParser parser)
            throws IOException {
        int length = warcLength(in);
        if (length < 0) {
            return null;
        }
        parser.reset();
        parser.parse(ByteBuffer.wrap(in.see(length)));
        if (!parser.isFinished()) {
            return null;
        }
        in.pass(length);
        return ofWarc(parser.headers().map());
    }

    /**
     * The bytes of a WARC header with the empty line that ends it; -1 where another begins before
     * it has ended, so that headers without end are not read over and over.
     */
    private static int warcLength(Lookahead in) throws IOException {
        int end = 0;
        int line;
        do {
            line = in.lineLength(end, MOST);
            if (line < 0 || end > 0 && in.startsWith(WARC, end)) {
                return -1;
            }
            end += line;
        } while (line > 2 || line == 2 && in.peek(end - 2) != '\r');
        return end;
    }

    private static RecordHeader ofWarc(Map<String, List<String>> fields) {
        return new RecordHeader(
                String.valueOf(first(fields, "WARC-Type")).toLowerCase(Locale.ROOT),
                bare(first(fields, "WARC-Target-URI")),
                bare(first(fields, "WARC-Record-ID")),
                first(fields, "WARC-Date"),
                first(fields, "Content-Type"),
                number(first(fields, "Content-Length")));
    }

    private static @Nullable String iso(String date) {
        return date.length() < 14
                ? null
                : date.substring(0, 14)
                        .replaceFirst("(....)(..)(..)(..)(..)(..)", "$1-$2-$3T$4:$5:$6Z");
    }

    private static @Nullable String first(Map<String, List<String>> fields, String name) {
        List<String> values = fields.get(name);
        return values == null || values.isEmpty() ? null : values.get(0).strip();
    }

    private static @Nullable String bare(@Nullable String text) {
        return text != null && text.startsWith("<") && text.endsWith(">")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static long number(@Nullable String text) {
        return text != null && LENGTH.matcher(text).matches() ? Long.parseLong(text) : -1;
    }
}
