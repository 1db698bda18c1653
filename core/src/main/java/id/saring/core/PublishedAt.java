package id.saring.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Objects;

/**
 * A moment of publication with what the page gave and no more: a day, or a day and a time, with or
 * without an offset from UTC. Its text form is ISO 8601-1:2019 §5.4, as in {@code 2023-09-05},
 * {@code 2023-09-05T10:37} and {@code 2023-09-05T10:37+07:00}.
 *
 * @param value a {@link LocalDate}, {@link LocalDateTime} or {@link OffsetDateTime}
 */
public record PublishedAt(Temporal value) {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern(
                            "uuuu-MM-dd['T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX]]",
                            Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    /**
     * @throws IllegalArgumentException if {@code value} is of another kind; {@link #from} converts
     */
    public PublishedAt {
        Objects.requireNonNull(value, "value");
        if (!(value instanceof LocalDate
                || value instanceof LocalDateTime
                || value instanceof OffsetDateTime)) {
            throw new IllegalArgumentException(
                    "value must be a day, a local time or an offset time, was " + value);
        }
    }

    /**
     * Keeps what {@code temporal} has of day, time and offset.
     *
     * @throws DateTimeException if it has no day
     */
    public static PublishedAt from(TemporalAccessor temporal) {
        if (temporal instanceof ZonedDateTime zoned) {
            return new PublishedAt(zoned.toOffsetDateTime());
        }
        LocalDate day = LocalDate.from(temporal);
        var time = temporal.query(TemporalQueries.localTime());
        var offset = temporal.query(TemporalQueries.offset());
        if (time == null) {
            return new PublishedAt(day);
        }
        return new PublishedAt(
                offset == null ? day.atTime(time) : OffsetDateTime.of(day, time, offset));
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws DateTimeParseException if {@code text} is none of the three forms
     */
    @JsonCreator
    public static PublishedAt parse(CharSequence text) {
        return from(ISO.parse(text));
    }

    /** The day as printed, not shifted to another zone. */
    public LocalDate day() {
        return LocalDate.from(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
