package id.saring.parser;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import id.saring.i18n.Rules;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a page, found as a browser finds it (WHATWG HTML §13.2.3): a byte order mark,
 * then the header, then a {@code meta} element near the start. Where none of them says, it is UTF-8
 * if the bytes are that, else a guess.
 */
final class Charsets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** A {@code meta} further down than the standard's 1,024 bytes, better than a guess. */
    private static final int LATE = 64 * 1024;

    /** A guess below this, in per cent, is no better than the web's default. */
    private static final int SURE = 50;

    private Charsets() {}

    /** How the bytes of {@code page} are to be decoded, and where the text starts. */
    record Found(Charset charset, int start) {}

    static Found of(Page page) {
        Found marked = mark(page.bytes());
        if (marked != null) {
            return marked;
        }
        Charset declared = ofHeader(page.contentType());
        declared = declared != null ? declared : ofMeta(page.bytes(), MetaPrescan.FIRST_BYTES);
        return new Found(declared != null ? declared : guess(page.bytes()), 0);
    }

    /** What a byte order mark says, or null where there is none. */
    static @Nullable Found mark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Found(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Found(StandardCharsets.UTF_16BE, 2);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? new Found(StandardCharsets.UTF_16LE, 2) : null;
    }

    /** The encoding that a browser takes for a label, or null for one that it does not know. */
    static @Nullable Charset named(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.equals("utf-8") || name.equals("utf8")) {
            return StandardCharsets.UTF_8;
        }
        return Labels.CHARSETS.get(name);
    }

    /** The {@code charset} parameter of a {@code Content-Type} header. */
    private static @Nullable Charset ofHeader(@Nullable String contentType) {
        return contentType == null ? null : named(MetaPrescan.charsetIn(contentType));
    }

    /** A {@code meta} that could be read before the encoding was known is not UTF-16. */
    private static @Nullable Charset ofMeta(byte[] bytes, int first) {
        Charset charset = named(MetaPrescan.label(bytes, first));
        return charset == StandardCharsets.UTF_16BE || charset == StandardCharsets.UTF_16LE
                ? StandardCharsets.UTF_8
                : charset;
    }

    private static Charset guess(byte[] bytes) {
        if (Utf8.isValid(bytes)) {
            return StandardCharsets.UTF_8;
        }
        Charset late = ofMeta(bytes, LATE);
        return late != null ? late : detect(bytes);
    }

    private static Charset detect(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        byte[] sample = bytes.length <= LATE ? bytes : java.util.Arrays.copyOf(bytes, LATE);
        detector.enableInputFilter(true); // tags are no language
        CharsetMatch match = detector.setText(sample).detect();
        Charset named =
                match == null || match.getConfidence() < SURE ? null : named(match.getName());
        return named == null ? WINDOWS_1252 : named;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Read only when a page names something else than UTF-8. */
    private static final class Labels {
        static final Map<String, Charset> CHARSETS = new HashMap<>();

        static {
            for (Rules.Row row : Rules.of(Charsets.class).table("encoding-labels.tsv", 2)) {
                CHARSETS.put(row.get(0), row.parse(1, Charset::forName));
            }
        }
    }
}
