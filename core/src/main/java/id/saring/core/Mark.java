package id.saring.core;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A span of running text that stands out.
 *
 * @param kind how
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit, greater than {@code start}
 * @param target where a link leads, absolute; null for other kinds
 */
@Lean
public record Mark(Kind kind, int start, int end, @Nullable URI target) {

    /** A kind of mark. */
    public enum Kind {
        LINK,
        STRONG,
        EMPHASIS,
        CODE
    }

    /** Checks the span, and that links and only links have a target. */
    public Mark {
        Objects.requireNonNull(kind, "kind");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "a mark must have 0 <= start < end, was " + start + " to " + end);
        }
        if ((kind == Kind.LINK) != (target != null)) {
            throw new IllegalArgumentException(
                    "a link, and nothing else, has a target: " + kind + ", " + target);
        }
    }
}
