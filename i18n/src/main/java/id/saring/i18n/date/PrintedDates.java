package id.saring.i18n.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of publication that pages print, whatever stands around them, with the precision
 * they are printed in: a {@link LocalDate}, a {@link LocalDateTime} or, where a zone or offset is
 * printed, an {@link OffsetDateTime}.
 *
 * <pre>{@code
 * PrintedDates.find("Jum'at, 17 Pebruari 2017 - 13:30 wib")   // 2017-02-17T13:30+07:00
 * PrintedDates.find("Kompas.com - 02/11/2023")                 // 2023-11-02, day before month
 * PrintedDates.find("2016-02-11T06-54-09Z")                    // 2016-02-11T06:54:09Z
 * PrintedDates.find("3 jam yang lalu", reference)              // three hours before the reference
 * }</pre>
 *
 * Names of months are read in Indonesian with its old and clipped spellings, Malay, English and the
 * commoner languages of news pages; WIB, WITA, WIT and the usual abbreviations give the offset. A
 * weekday that does not fit the date is passed over. Text without a date is no error. Time and
 * memory are linear in the text.
 */
public final class PrintedDates {
    private static final int LONGEST = 100_000;

    private PrintedDates() {}

    /**
     * A date and where it stands.
     *
     * @param start first UTF-16 code unit
     * @param end one past the last UTF-16 code unit
     * @param value a {@link LocalDate}, {@link LocalDateTime} or {@link OffsetDateTime}
     */
    public record Found(int start, int end, Temporal value) {}

    /**
     * The first date in {@code printed}, or empty. Only the first 100,000 UTF-16 code units are
     * looked at.
     */
    public static Optional<Temporal> find(CharSequence printed) {
        return find(printed, null);
    }

    /**
     * The first date in {@code printed}, or empty.
     *
     * @param reference what "3 jam lalu" and a day without a year count from, or null: then they
     *     are not read
     */
    public static Optional<Temporal> find(
            CharSequence printed, @Nullable OffsetDateTime reference) {
        return findAll(printed, reference).stream().map(Found::value).findFirst();
    }

    /**
     * All dates in {@code printed}, in order.
     *
     * @param reference as for {@link #find(CharSequence, OffsetDateTime)}
     */
    public static List<Found> findAll(CharSequence printed, @Nullable OffsetDateTime reference) {
        CharSequence line = printed.length() > LONGEST ? printed.subSequence(0, LONGEST) : printed;
        if (reference == null && !hasDigit(line)) {
            return List.of();
        }
        DateTokens tokens = new DateTokens(line);
        DateReader reader = new DateReader(tokens, reference);
        List<Found> found = new ArrayList<>();
        int clockStart = -1;
        DateReader.Clock clock = null;
        int i = 0;
        while (i < tokens.size()) {
            DateReader.Read read = reader.at(i);
            if (read == null) {
                DateReader.Clock before =
                        clock != null && i < clock.end() ? null : reader.clock(i, false);
                clockStart = before == null ? clockStart : i;
                clock = before == null ? clock : before;
                i++;
            } else {
                boolean earlier =
                        clock != null && i - clock.end() <= 3 && read.value() instanceof LocalDate;
                Temporal value = earlier ? clock.on((LocalDate) read.value()) : read.value();
                found.add(
                        new Found(
                                tokens.start(earlier ? clockStart : i),
                                tokens.end(read.end() - 1),
                                value));
                clock = null;
                i = read.end();
            }
        }
        return found;
    }

    private static boolean hasDigit(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    static Temporal join(LocalDate day, LocalTime time, java.time.@Nullable ZoneOffset offset) {
        LocalDateTime local = day.atTime(time);
        return offset == null ? local : local.atOffset(offset);
    }
}
