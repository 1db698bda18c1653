package id.saring.i18n.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The moment that relative expressions count from, as a rule that of publication, as fine as it is
 * known.
 *
 * <pre>{@code
 * Anchor.parse("2023-09-05T10:37+07:00");
 * Anchor.from(LocalDate.of(2023, 9, 5));
 * }</pre>
 *
 * @param value an {@link OffsetDateTime}, {@link LocalDateTime}, {@link LocalDate}, {@link
 *     YearMonth} or {@link Year}
 */
public record Anchor(Temporal value) {
    /** Refuses other kinds of value. */
    public Anchor {
        Objects.requireNonNull(value, "value");
        boolean known =
                value instanceof OffsetDateTime
                        || value instanceof LocalDateTime
                        || value instanceof LocalDate
                        || value instanceof YearMonth
                        || value instanceof Year;
        if (!known) {
            throw new IllegalArgumentException("value is of " + value.getClass());
        }
    }

    /**
     * Reads a date in ISO 8601, 2023, 2023-09, 2023-09-05, 2023-09-05T10:37 or
     * 2023-09-05T10:37+07:00, or any date that {@link PrintedDates} reads.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Anchor parse(String text) {
        if (text.matches("\\d{4}")) {
            return new Anchor(Year.parse(text));
        }
        if (text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return new Anchor(YearMonth.parse(text));
        }
        return new Anchor(
                PrintedDates.find(text)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no date in '"
                                                        + text
                                                        + "'; write it as 2023-09-05 or 2023-09-05T10:37+07:00")));
    }

    /**
     * The anchor at {@code moment}, as fine as that is.
     *
     * @throws IllegalArgumentException if it has no year
     */
    public static Anchor from(TemporalAccessor moment) {
        if (moment instanceof Temporal value
                && (value instanceof OffsetDateTime
                        || value instanceof LocalDateTime
                        || value instanceof LocalDate
                        || value instanceof YearMonth
                        || value instanceof Year)) {
            return new Anchor(value);
        }
        LocalDate day = moment.query(java.time.temporal.TemporalQueries.localDate());
        var time = moment.query(java.time.temporal.TemporalQueries.localTime());
        var offset = moment.query(java.time.temporal.TemporalQueries.offset());
        if (day == null) {
            throw new IllegalArgumentException("no date in " + moment);
        }
        return new Anchor(
                time == null
                        ? day
                        : offset == null ? day.atTime(time) : day.atTime(time).atOffset(offset));
    }

    /** The day, or null when only month or year is known. */
    @Nullable LocalDate day() {
        return value.query(java.time.temporal.TemporalQueries.localDate());
    }

    /** The moment to the minute, or null when only the day is known. */
    @Nullable LocalDateTime time() {
        return value instanceof OffsetDateTime moment
                ? moment.toLocalDateTime()
                : value instanceof LocalDateTime time ? time : null;
    }

    /** The offset from UTC, or null when unknown. */
    @Nullable ZoneOffset offset() {
        return value instanceof OffsetDateTime moment ? moment.getOffset() : null;
    }

    /** The finest period that is known. */
    Period period() {
        LocalDate day = day();
        if (day != null) {
            return Period.day(day);
        }
        return value instanceof YearMonth month
                ? Period.month(month.getYear(), month.getMonthValue())
                : Period.year(((Year) value).getValue());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
