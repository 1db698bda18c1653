package id.saring.translation.exchange;

import id.saring.core.Article;
import id.saring.translation.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came back from translators.
 *
 * <pre>{@code
 * Returned returned = BitextFormat.read(Files.readAllBytes(path));
 * Bitext bitext = Bitext.of(returned.article(), returned.targetLanguage());
 * Homecoming home = Homecoming.of(bitext, returned.units());
 * }</pre>
 *
 * @param sourceLanguage BCP 47, or null when the file does not say
 * @param targetLanguage BCP 47, or null when the file does not say
 * @param article the article that the file carries with it, or null when it carries none
 * @param hash what {@link id.saring.translation.Bitext#hash} was, or null when it does not say
 * @param units the parts by the unit's name; codes are named as in the bitext's unit
 */
public record Returned(
        @Nullable String sourceLanguage,
        @Nullable String targetLanguage,
        @Nullable Article article,
        @Nullable String hash,
        Map<String, List<Part>> units) {
    /** Copies the map. */
    public Returned {
        units = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }
}
