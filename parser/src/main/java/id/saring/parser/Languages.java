package id.saring.parser;

import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a story by its text; what the page says of itself counts only where the
 * text leaves it open: Indonesian pages call themselves English as often as not.
 */
final class Languages {
    private Languages() {}

    /** A BCP 47 tag and where it came from. */
    record Choice(String tag, Provenance provenance) {}

    /**
     * @param indonesian whether the text is Indonesian or Malay
     */
    static @Nullable Choice choose(Declared page, boolean indonesian) {
        String tag =
                Locale.forLanguageTag(page.language().strip().replace('_', '-')).toLanguageTag();
        String declared = tag.equals("und") ? "" : tag;
        if (indonesian) {
            boolean malay =
                    declared.startsWith("ms") || page.host() != null && page.host().endsWith(".my");
            return new Choice(
                    malay ? "ms" : "id", new Provenance(Source.TEXT, null, malay ? 0.8 : 0.95));
        }
        return declared.isEmpty()
                ? null
                : new Choice(declared, new Provenance(Source.META, page.language(), 0.6));
    }
}
