package id.saring.i18n.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Reads one date that starts at a given token. */
final class DateReader {
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2200;

    private final DateTokens tokens;
    private final @Nullable OffsetDateTime reference;

    DateReader(DateTokens tokens, @Nullable OffsetDateTime reference) {
        this.tokens = tokens;
        this.reference = reference;
    }

    /** A value, and one past the last token it was read from. */
    record Read(Temporal value, int end) {}

    private record Day(LocalDate date, int end) {}

    /** A time of day, perhaps with an offset, and one past its last token. */
    record Clock(LocalTime time, @Nullable ZoneOffset offset, int end) {
        Temporal on(LocalDate day) {
            return PrintedDates.join(day, time, offset);
        }
    }

    /** The date that starts at token {@code i}, with its time if one follows, or null. */
    @Nullable Read at(int i) {
        Read alone = digitsOnly(i);
        if (alone != null) {
            return alone;
        }
        Day day = day(i);
        if (day == null) {
            return reference == null ? null : relative(i, reference);
        }
        Clock clock = clockAfter(day.end);
        return clock == null
                ? new Read(day.date, day.end)
                : new Read(clock.on(day.date), clock.end);
    }

    /**
     * The time that starts at token {@code i}, or null; {@code iso} also takes hyphens between its
     * parts.
     */
    @Nullable Clock clock(int i, boolean iso) {
        String between = iso ? ":.-" : ":.";
        boolean minutes =
                tokens.isNumber(i, 1, 2)
                        && tokens.isSign(i + 1, between)
                        && tokens.isNumber(i + 2, 2, 2);
        if (!minutes
                || tokens.isSign(i - 1, ":.,") && tokens.glued(i) && tokens.digits(i - 2) > 0) {
            return tokens.isNumber(i, 1, 2) ? wholeHour(i) : null;
        }
        int end = i + 3;
        int second = 0;
        if (tokens.isSign(end, between)
                && tokens.isNumber(end + 1, 2, 2)
                && tokens.glued(end)
                && tokens.glued(end + 1)) {
            second = tokens.number(end + 1);
            end += 2;
            end +=
                    tokens.isSign(end, ".,") && tokens.glued(end) && tokens.digits(end + 1) > 2
                            ? 2
                            : 0;
        }
        return time(tokens.number(i), tokens.number(i + 2), second, end);
    }

    /** "4 PM". */
    private @Nullable Clock wholeHour(int i) {
        return tokens.has(i + 1, Sense.HALF) && tokens.number(i) <= 12
                ? time(tokens.number(i), 0, 0, i + 1)
                : null;
    }

    private @Nullable Clock time(int hour, int minute, int second, int after) {
        int end = after;
        int hours = hour;
        String half = tokens.value(end, Sense.HALF);
        if (half != null
                || tokens.isSign(end, "ap") && tokens.is(end + 1, ".") && tokens.is(end + 2, "m")) {
            int noon = half != null ? Integer.parseInt(half) : tokens.is(end, "p") ? 12 : 0;
            hours = hour <= 12 ? hour % 12 + noon : hour;
            end += half != null ? 1 : 3;
        }
        if (hours > 24 || minute > 59 || second > 60) {
            return null;
        }
        LocalTime time = LocalTime.of(hours % 24, minute, Math.min(second, 59));
        return zoned(time, end);
    }

    private Clock zoned(LocalTime time, int after) {
        int end = after;
        while (tokens.isSign(end, "()[]")) {
            end++;
        }
        String zone = tokens.value(end, Sense.ZONE);
        boolean signed = tokens.isSign(zone == null ? end : end + 1, "+-−");
        int digits = zone == null ? end + 1 : end + 2;
        if (signed
                && tokens.isNumber(digits, 1, 4)
                && tokens.digits(digits) != 3
                && tokens.glued(digits)) {
            return offset(time, digits, tokens.isSign(digits - 1, "+") ? 1 : -1, after);
        }
        return zone == null
                ? new Clock(time, null, after)
                : new Clock(time, ZoneOffset.of(zone), end + 1);
    }

    /** The offset whose hours stand at {@code digits}; what is none belongs to something else. */
    private Clock offset(LocalTime time, int digits, int sign, int after) {
        int value = tokens.number(digits);
        boolean four = tokens.digits(digits) == 4;
        boolean colon = !four && tokens.is(digits + 1, ":") && tokens.isNumber(digits + 2, 2, 2);
        int minutes =
                four
                        ? value / 100 * 60 + value % 100
                        : value * 60 + (colon ? tokens.number(digits + 2) : 0);
        boolean plausible = minutes <= 14 * 60 && (four || colon || tokens.glued(digits - 1));
        return plausible
                ? new Clock(
                        time,
                        ZoneOffset.ofTotalSeconds(sign * minutes * 60),
                        digits + (colon ? 3 : 1))
                : new Clock(time, null, after);
    }

    /** A time within a few signs and words after a date. */
    private @Nullable Clock clockAfter(int end) {
        boolean iso = tokens.is(end, "t");
        int i = end;
        for (int skipped = 0; skipped < 6; skipped++, i++) {
            Clock clock = clock(i, iso);
            if (clock != null) {
                return clock;
            }
            boolean fills =
                    tokens.isSign(i, ",|-–—@·•(:;./")
                            || tokens.is(i, "t")
                            || tokens.has(i, Sense.CLOCK)
                            || tokens.has(i, Sense.WEEKDAY);
            if (!fills) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Day day(int i) {
        Day day = yearFirst(i);
        day = day == null ? numbers(i) : day;
        day = day == null ? dayAndMonth(i) : day;
        return day == null ? monthAndDay(i) : day;
    }

    /** 2023-11-02, 2023/11/02. */
    private @Nullable Day yearFirst(int i) {
        boolean fits =
                tokens.isNumber(i, 4, 4)
                        && tokens.isSign(i + 1, "-/.")
                        && tokens.isNumber(i + 2, 1, 2)
                        && tokens.is(i + 3, tokens.text(i + 1))
                        && tokens.isNumber(i + 4, 1, 2);
        return fits
                ? date(tokens.number(i), tokens.number(i + 2), tokens.number(i + 4), i + 5)
                : null;
    }

    /** 02/11/2023, 2-11-23: day before month unless that cannot be. */
    private @Nullable Day numbers(int i) {
        boolean fits =
                tokens.isNumber(i, 1, 2)
                        && tokens.isSign(i + 1, "-/.")
                        && tokens.isNumber(i + 2, 1, 2)
                        && tokens.is(i + 3, tokens.text(i + 1))
                        && (tokens.isNumber(i + 4, 4, 4)
                                || tokens.isNumber(i + 4, 2, 2) && tokens.is(i + 1, "/"));
        if (!fits || tokens.isSign(i - 1, "/.-") && tokens.glued(i) && tokens.digits(i - 2) > 0) {
            return null;
        }
        int day = tokens.number(i);
        int month = tokens.number(i + 2);
        boolean swapped = month > 12 && day <= 12;
        return date(year(i + 4), swapped ? day : month, swapped ? month : day, i + 5);
    }

    /** 2 November 2023, 08. Nopember 2016, 2nd of Sept. '23, 12-Okt-2026. */
    private @Nullable Day dayAndMonth(int i) {
        if (!tokens.isNumber(i, 1, 2)) {
            return null;
        }
        int at = i + 1;
        boolean ordinal =
                tokens.is(at, "st")
                        || tokens.is(at, "nd")
                        || tokens.is(at, "rd")
                        || tokens.is(at, "th");
        at += ordinal ? 1 : 0;
        at += tokens.isSign(at, ".-/") ? 1 : 0;
        at += tokens.is(at, "of") || tokens.is(at, "de") ? 1 : 0;
        String month = tokens.value(at, Sense.MONTH);
        return month == null ? null : withYear(Integer.parseInt(month), tokens.number(i), at + 1);
    }

    /** November 2, 2023. */
    private @Nullable Day monthAndDay(int i) {
        String month = tokens.value(i, Sense.MONTH);
        int at = tokens.is(i + 1, ".") ? i + 2 : i + 1;
        if (month == null || !tokens.isNumber(at, 1, 2)) {
            return null;
        }
        int day = tokens.number(at);
        int after = at + 1;
        after +=
                tokens.is(after, "st")
                                || tokens.is(after, "nd")
                                || tokens.is(after, "rd")
                                || tokens.is(after, "th")
                        ? 1
                        : 0;
        return withYear(Integer.parseInt(month), day, after);
    }

    /**
     * The year within two signs, else the reference's, or the one before where that would lie
     * ahead.
     */
    private @Nullable Day withYear(int month, int day, int after) {
        int at = after;
        while (at < after + 2 && tokens.isSign(at, ".,-/'’")) {
            at++;
        }
        at += tokens.is(at, "de") ? 1 : 0;
        boolean clock = tokens.isSign(at + 1, ":.") && tokens.isNumber(at + 2, 2, 2);
        if (tokens.isNumber(at, 4, 4) || tokens.isNumber(at, 2, 2) && !clock) {
            return date(year(at), month, day, at + 1);
        }
        if (reference == null) {
            return null;
        }
        Day thisYear = date(reference.getYear(), month, day, after);
        boolean ahead =
                thisYear != null && thisYear.date.isAfter(reference.toLocalDate().plusDays(1));
        return ahead ? date(reference.getYear() - 1, month, day, after) : thisYear;
    }

    private int year(int i) {
        int year = tokens.number(i);
        return tokens.digits(i) > 2 ? year : year + (year < 70 ? 2000 : 1900);
    }

    private static @Nullable Day date(int year, int month, int day, int end) {
        if (year < EARLIEST || year > LATEST) {
            return null;
        }
        try {
            return new Day(LocalDate.of(year, month, day), end);
        } catch (DateTimeException e) {
            return null; // 31 February: numbers that are no date
        }
    }

    /**
     * 20231102, 20231102205953, and seconds or milliseconds since 1970 where nothing else is
     * printed.
     */
    private @Nullable Read digitsOnly(int i) {
        String digits = tokens.digits(i) >= 8 ? tokens.text(i) : "";
        if (digits.length() == 8 || digits.length() == 14) {
            Day day = date(part(digits, 0, 4), part(digits, 4, 6), part(digits, 6, 8), i + 1);
            if (day != null && digits.length() == 8) {
                return new Read(day.date, day.end);
            }
            Clock clock =
                    day == null
                            ? null
                            : time(
                                    part(digits, 8, 10),
                                    part(digits, 10, 12),
                                    part(digits, 12, 14),
                                    i + 1);
            return clock == null ? null : new Read(clock.on(day.date), clock.end);
        }
        boolean epoch = tokens.size() == 1 && (digits.length() == 10 || digits.length() == 13);
        if (!epoch) {
            return null;
        }
        long millis = Long.parseLong(digits) * (digits.length() == 10 ? 1000 : 1);
        return new Read(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC), i + 1);
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private @Nullable Read relative(int i, OffsetDateTime from) {
        if (tokens.has(i, Sense.NOW)
                && (tokens.is(i + 1, "saja")
                        || tokens.is(i + 1, "now")
                        || tokens.is(i + 1, "tadi"))) {
            return new Read(from, i + 2);
        }
        String days = tokens.value(i, Sense.DAY);
        int end = i + 1;
        if (days == null && tokens.is(i, "hari") && tokens.has(i + 1, Sense.THIS)) {
            days = "0";
            end = i + 2;
        }
        if (days != null) {
            LocalDate day = from.toLocalDate().plusDays(Integer.parseInt(days));
            Clock clock = clockAfter(end);
            return clock == null ? new Read(day, end) : new Read(clock.on(day), clock.end);
        }
        return ago(i, from);
    }

    /** 3 jam yang lalu, sejam lalu, an hour ago. */
    private @Nullable Read ago(int i, OffsetDateTime from) {
        String word = tokens.value(i, Sense.NUMBER);
        boolean one =
                tokens.text(i).startsWith("se")
                        && DateWords.value(tokens.text(i).substring(2), Sense.UNIT) != null;
        if (!one && word == null && !tokens.isNumber(i, 1, 4)) {
            return null;
        }
        int amount = one ? 1 : word != null ? Integer.parseInt(word) : tokens.number(i);
        int at = one ? i : i + 1;
        String unit =
                one
                        ? DateWords.value(tokens.text(i).substring(2), Sense.UNIT)
                        : tokens.value(at, Sense.UNIT);
        int end = at + (tokens.is(at + 1, "yang") || tokens.is(at + 1, "yg") ? 2 : 1);
        if (unit == null || !tokens.has(end, Sense.AGO)) {
            return null;
        }
        ChronoUnit step = Unit.valueOf(unit).step;
        OffsetDateTime moment = from.minus(amount, step);
        return new Read(
                step.compareTo(ChronoUnit.DAYS) < 0 ? moment : moment.toLocalDate(), end + 1);
    }
}
