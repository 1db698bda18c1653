package id.saring.core;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time in the body, resolved against the date of publication.
 *
 * @param block index of its block in {@link Article#blocks}, from 0
 * @param start first UTF-16 code unit in the block's {@link Block#text}
 * @param end one past the last UTF-16 code unit
 * @param surface its words
 * @param type DATE, TIME, DURATION or SET, as in TIMEX3 (ISO 24617-1)
 * @param value as in TIMEX3: 2023-09-04, 2023-W35, P3D
 * @param mod START, MID or END of the value, or null
 * @param edtf the value in the Extended Date/Time Format (ISO 8601-2:2019), or null where that has
 *     none
 * @param confidence 0 to 1
 */
@Lean
public record TimeExpression(
        int block,
        int start,
        int end,
        String surface,
        String type,
        String value,
        @Nullable String mod,
        @Nullable String edtf,
        double confidence) {
    /** Words, type and value are required. */
    public TimeExpression {
        Objects.requireNonNull(surface, "surface");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }
}
