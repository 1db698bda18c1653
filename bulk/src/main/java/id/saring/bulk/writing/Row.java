package id.saring.bulk.writing;

import id.saring.bulk.reading.Origin;
import id.saring.core.Article;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article of a corpus and where it came from.
 *
 * @param origin where its page stands
 * @param id the {@code WARC-Record-ID}, or null
 * @param fetched when its page was captured, ISO 8601, or null
 * @param article what its page says
 */
public record Row(Origin origin, @Nullable String id, @Nullable String fetched, Article article) {
    /** Origin and article are required. */
    public Row {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(article, "article");
    }
}
