package id.saring.i18n.date;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time in a text, resolved as far as text and anchor allow.
 *
 * @param start first UTF-16 code unit in the text
 * @param end one past the last UTF-16 code unit
 * @param type what kind of time it names
 * @param value as in TIMEX3 (ISO-TimeML, ISO 24617-1): 2023-09-04, 2023-W35, 2023-09-04TNI, P3D,
 *     PAST_REF; {@code X} stands for digits that are unknown, {@code from/to} for a range
 * @param edtf the value in the Extended Date/Time Format (ISO 8601-2:2019), or null where that has
 *     none, as for durations
 * @param mod START, MID or END of the value (awal, pertengahan, akhir), or null
 * @param interval when it is, or null for durations, sets and what is not wholly known
 * @param calendar gregorian, hijri, javanese or balinese: the calendar it is printed in
 * @param confidence 0 to 1: how sure span and value are
 * @param conflicts what in the text speaks against the value, for a person to read; empty as a rule
 */
public record TemporalExpression(
        int start,
        int end,
        Type type,
        String value,
        @Nullable String edtf,
        @Nullable String mod,
        @Nullable Interval interval,
        String calendar,
        double confidence,
        List<String> conflicts) {

    /** The types of TIMEX3. */
    public enum Type {
        /** A day or a longer period of the calendar. */
        DATE,
        /** Finer than a day, parts of the day included. */
        TIME,
        /** How long. */
        DURATION,
        /** How often. */
        SET
    }

    /**
     * From one moment to another, in local time.
     *
     * @param from the first moment
     * @param to the first moment after; the same as {@code from} for a clock time
     */
    public record Interval(LocalDateTime from, LocalDateTime to) {}

    /** Copies the conflicts. */
    public TemporalExpression {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(calendar, "calendar");
        conflicts = List.copyOf(conflicts);
    }
}
