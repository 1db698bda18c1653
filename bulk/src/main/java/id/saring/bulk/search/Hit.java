package id.saring.bulk.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An article that a search found.
 *
 * @param title its headline
 * @param url its address, or null
 * @param published when, in ISO 8601, or null
 * @param publisher the outlet, or null
 * @param excerpt the place that fits best, what was searched for in brackets
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hit(
        String title,
        @Nullable String url,
        @Nullable String published,
        @Nullable String publisher,
        String excerpt) {}
