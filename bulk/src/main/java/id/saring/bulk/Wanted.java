package id.saring.bulk;

import id.saring.bulk.duplicates.Likeness;
import id.saring.core.Article;
import id.saring.i18n.language.LanguageIdentifier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a corpus takes.
 *
 * @param languages BCP 47 primary subtags; empty for all
 * @param minLength the shortest text, in UTF-16 code units
 * @param copies which copies of an article that it has are left out, or null for none
 */
record Wanted(Set<String> languages, int minLength, @Nullable Likeness copies) {
    static final Wanted ALL = new Wanted(Set.of(), 0, null);

    /**
     * Why {@code article}, whose text is {@code text}, is not wanted, as {@code reason: detail};
     * null when it is.
     */
    @Nullable String refusal(Article article, String text) {
        String language = languages.isEmpty() ? "" : language(article, text);
        if (!languages.isEmpty() && !languages.contains(language)) {
            return "language: " + language;
        }
        return text.length() < minLength
                ? "short: " + text.length() + " characters of text, fewer than " + minLength
                : null;
    }

    /** What the text is written in; where that cannot be told, what the page says. */
    private static String language(Article article, String text) {
        String found = Identifier.LANGUAGES.identify(text).language();
        String said = article.language();
        boolean told = !found.equals(LanguageIdentifier.UNDETERMINED) || said == null;
        return told ? found : said.split("[-_]")[0];
    }

    /** Its table is read when first needed. */
    private static final class Identifier {
        static final LanguageIdentifier LANGUAGES = LanguageIdentifier.create();
    }
}
