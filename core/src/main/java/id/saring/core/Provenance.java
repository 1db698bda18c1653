package id.saring.core;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact came from.
 *
 * @param source the part of the page that gave it
 * @param raw what stood there, or null when the fact was not read off a string
 * @param confidence how far to trust it, 0 to 1
 */
@Lean
public record Provenance(Source source, @Nullable String raw, double confidence) {

    /** A part of a page. */
    public enum Source {
        /** A schema.org object in a script. */
        JSON_LD,
        /** A {@code <meta>} or {@code <link>} element, Open Graph included. */
        META,
        /** An {@code itemprop} attribute. */
        MICRODATA,
        /** What a reader sees. */
        VISIBLE,
        /** The page's address. */
        URL,
        /** Another script's state, such as {@code __NEXT_DATA__}. */
        SCRIPT,
        /** Concluded from the text. */
        TEXT,
        /** A document's own properties (PDF, office files). */
        DOCUMENT
    }

    /** Checks that the confidence is between 0 and 1. */
    public Provenance {
        Objects.requireNonNull(source, "source");
        raw = raw == null || raw.isEmpty() ? null : raw;
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1, was " + confidence);
        }
    }
}
