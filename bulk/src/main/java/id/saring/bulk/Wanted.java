package id.saring.bulk;

import id.saring.bulk.duplicates.Likeness;
import id.saring.core.Article;
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
        String language = article.language() == null ? "unknown" : article.language();
        if (!languages.isEmpty() && !languages.contains(language.split("[-_]")[0])) {
            return "language: " + language;
        }
        return text.length() < minLength
                ? "short: " + text.length() + " characters of text, fewer than " + minLength
                : null;
    }
}
