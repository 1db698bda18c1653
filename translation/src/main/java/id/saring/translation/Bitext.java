package id.saring.translation;

import id.saring.core.Article;
import id.saring.core.ArticleJson;
import id.saring.translation.segmentation.Segmenter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * An article taken apart for translation: a unit a text, a segment a sentence, with what
 * translations there are.
 *
 * <pre>{@code
 * Bitext bitext = Bitext.of(article, "en");
 * Files.writeString(path, BitextFormat.XLIFF21.write(bitext));
 * }</pre>
 *
 * @param article what is translated, untouched
 * @param sourceLanguage BCP 47
 * @param targetLanguage BCP 47
 * @param units in the order that they are read in
 */
public record Bitext(
        Article article, String sourceLanguage, String targetLanguage, List<Unit> units) {
    /** Copies the list. */
    public Bitext {
        Objects.requireNonNull(article, "article");
        units = List.copyOf(units);
    }

    /**
     * Takes an article apart. Its language is the one that its text reads like, where that is
     * plain; else the one that it says, else Indonesian.
     *
     * @param targetLanguage BCP 47 tag such as {@code en} or {@code ms}
     * @throws IllegalArgumentException if it is none
     */
    public static Bitext of(Article article, String targetLanguage) {
        String target = checked(targetLanguage);
        return of(article, Languages.source(article), target);
    }

    /**
     * Takes an article apart that is in a known language.
     *
     * @param sourceLanguage BCP 47
     * @param targetLanguage BCP 47
     * @throws IllegalArgumentException if one is none
     */
    public static Bitext of(Article article, String sourceLanguage, String targetLanguage) {
        String source = checked(sourceLanguage);
        String target = checked(targetLanguage);
        UnitBuilder builder =
                new UnitBuilder(Segmenter.of(source), ProtectedSpans.of(article, source, target));
        List<Unit> units = new ArrayList<>();
        ArticleTexts.map(
                article,
                (place, text) -> {
                    Unit unit = builder.build(place, text);
                    if (!unit.segments().isEmpty()) { // no-break spaces alone make none
                        units.add(unit);
                    }
                    return text;
                });
        return new Bitext(article, source, target, units);
    }

    private static String checked(String language) {
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (java.util.IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "'" + language + "' is no language tag; write one such as en or ms", e);
        }
    }

    /** The same with each unit as {@code change} gives it. */
    public Bitext map(UnaryOperator<Unit> change) {
        return new Bitext(
                article, sourceLanguage, targetLanguage, units.stream().map(change).toList());
    }

    /** The article in the target language; what has no translation stays as it is. */
    public Article translated() {
        return Merge.article(this);
    }

    /** SHA-256 of the article's JSON, in hexadecimal: the same text has the same. */
    public String hash() {
        try {
            byte[] json = ArticleJson.writeLine(article).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
