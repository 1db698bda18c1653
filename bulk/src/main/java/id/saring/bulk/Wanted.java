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

    /** Why {@code article} is not wanted, as {@code reason: detail}; null when it is. */
    @Nullable String refusal(Article article) {
        String language = article.language();
        if (!languages.isEmpty()) {
            String primary = language == null ? "unknown" : language.split("[-_]")[0];
            if (!languages.contains(primary)) {
                return "language: " + primary;
            }
        }
        if (minLength > 0) {
            int length = article.text().length();
            if (length < minLength) {
                return "short: " + length + " characters of text, fewer than " + minLength;
            }
        }
        return null;
    }
}
