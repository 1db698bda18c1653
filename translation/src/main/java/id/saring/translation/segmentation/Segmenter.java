package id.saring.translation.segmentation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Parts running text into sentences. Indonesian, Malay, Javanese and Sundanese go by the rules of
 * {@code sentence-words.tsv}, other languages by ICU (UAX #29 with CLDR's tailoring). A line break
 * always ends a sentence. Immutable and thread-safe.
 *
 * <pre>{@code
 * Segmenter.of("id").sentences("Dr. H. Ahmad tiba. Ia tersenyum.")
 *         // "Dr. H. Ahmad tiba.", "Ia tersenyum."
 * }</pre>
 */
public final class Segmenter {
    private static final Set<String> LIKE_INDONESIAN =
            Set.of(
                    "", "und", "id", "in", "ind", "ms", "msa", "zsm", "zlm", "may", "jv", "jav",
                    "su", "sun");

    private final @Nullable ULocale locale;

    private Segmenter(@Nullable ULocale locale) {
        this.locale = locale;
    }

    /**
     * The segmenter for a language.
     *
     * @param language BCP 47 tag such as {@code id} or {@code en-GB}; empty or {@code und} means
     *     Indonesian
     */
    public static Segmenter of(String language) {
        String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return new Segmenter(
                LIKE_INDONESIAN.contains(primary) ? null : ULocale.forLanguageTag(language));
    }

    /**
     * The sentences in order, without the white space around them; none of them is empty. Linear in
     * the length of {@code text}.
     */
    public List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        eachLine(text, line -> line(text, line, sentences));
        return sentences;
    }

    /** The lines that are not blank, without the white space around them, as sentences. */
    public static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        eachLine(text, line -> add(text, line.start(), line.end(), lines));
        return lines;
    }

    private static void eachLine(String text, Consumer<Span> take) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Letters.isLineEnd(text.charAt(at))) {
                take.accept(new Span(start, at));
                start = at + 1;
            }
        }
    }

    /** The same as strings. */
    public List<String> sentences(String text) {
        return split(text).stream().map(span -> span.of(text)).toList();
    }

    /** The rules for Indonesian as SRX 2.0, for tools that segment by it. */
    public static String srx() {
        try (InputStream in = Segmenter.class.getResourceAsStream("indonesian.srx")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String text, Span line, List<Span> sentences) {
        if (locale == null) {
            indonesian(text, line, sentences);
            return;
        }
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(line.of(text));
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            add(text, line.start() + start, line.start() + end, sentences);
            start = end;
        }
    }

    private static void indonesian(String text, Span line, List<Span> sentences) {
        SentenceEnds ends = new SentenceEnds(SentenceWords.INDONESIAN, text, line);
        UnmarkedStarts starts = new UnmarkedStarts(SentenceWords.INDONESIAN, text, line);
        int start = line.start();
        int at = start;
        while (at < line.end()) {
            char c = text.charAt(at);
            if (!Letters.isEndMark(c)) {
                if (at > start && starts.isAt(at)) {
                    add(text, start, at, sentences);
                    start = at;
                }
                at++;
                continue;
            }
            int marks = at;
            while (at < line.end() && Letters.isEndMark(text.charAt(at))) {
                at++;
            }
            int end = ends.end(marks, at);
            if (end >= 0) {
                add(text, start, end, sentences);
                start = end;
            }
        }
        add(text, start, line.end(), sentences);
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
    }

    /** Whether a sentence neither starts nor ends with {@code c}. */
    public static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Letters.isSpace((char) c);
    }
}
