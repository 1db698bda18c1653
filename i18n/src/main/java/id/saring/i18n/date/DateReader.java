package id.saring.i18n.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Reads one date that starts at a given token. */
final class DateReader {
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2200;

    private final Tokens tokens;
    private final PrintedClocks clocks;
    private final MoonDays moonDays;
    private final @Nullable OffsetDateTime reference;
    private final @Nullable RelativeDates relative;

    DateReader(Tokens tokens, @Nullable OffsetDateTime reference) {
        this.tokens = tokens;
        this.reference = reference;
        clocks = new PrintedClocks(tokens);
        moonDays = new MoonDays(tokens);
        relative = reference == null ? null : new RelativeDates(tokens, clocks, reference);
    }

    /** The time that starts at token {@code i}, or null. */
    PrintedClocks.@Nullable Clock clock(int i) {
        return clocks.at(i, false);
    }

    /**
     * A value, and one past the last token it was read from.
     *
     * @param converted whether it is converted from another calendar
     */
    record Read(Temporal value, int end, boolean converted) {
        Read(Temporal value, int end) {
            this(value, end, false);
        }
    }

    private record Day(LocalDate date, int end, boolean converted) {
        Day(LocalDate date, int end) {
            this(date, end, false);
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
            return relative == null ? null : relative.at(i);
        }
        PrintedClocks.Clock clock = clocks.after(day.end);
        return clock == null
                ? new Read(day.date, day.end, day.converted)
                : new Read(clock.on(day.date), clock.end(), day.converted);
    }

    private @Nullable Day day(int i) {
        Day day = yearFirst(i);
        day = day == null ? numbers(i) : day;
        day = day == null ? dayAndMonth(i) : day;
        day = day == null ? monthAndDay(i) : day;
        return day == null ? moonDay(i) : day;
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
                                || tokens.isNumber(i + 4, 2, 2) && tokens.is(i + 1, "/")
                                || isShortDotted(i));
        if (!fits || tokens.isSign(i - 1, "/.-") && tokens.glued(i) && tokens.digits(i - 2) > 0) {
            return null;
        }
        int day = tokens.number(i);
        int month = tokens.number(i + 2);
        boolean swapped = month > 12 && day <= 12;
        return date(year(i + 4), swapped ? day : month, swapped ? month : day, i + 5);
    }

    /** 25.04.24: two digits each, the month in the middle, no clock and no fourth number. */
    private boolean isShortDotted(int i) {
        return tokens.is(i + 1, ".")
                && tokens.isNumber(i, 2, 2)
                && tokens.isNumber(i + 2, 2, 2)
                && tokens.isNumber(i + 4, 2, 2)
                && tokens.number(i + 2) <= 12
                && !(tokens.isSign(i + 5, ".:") && tokens.digits(i + 6) > 0);
    }

    /** 2 November 2023, 08. Nopember 2016, 2nd of Sept. '23, 12-Okt-2026. */
    private @Nullable Day dayAndMonth(int i) {
        if (!tokens.isNumber(i, 1, 2)) {
            return null;
        }
        boolean range =
                tokens.isSign(i + 1, "-–")
                        && tokens.isNumber(i + 2, 1, 2)
                        && tokens.has(i + 3, Sense.MONTH);
        int at = range ? i + 3 : i + 1;
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

    /** 20 Safar 1445 H, where no Gregorian date stands beside it. */
    private @Nullable Day moonDay(int i) {
        MoonDays.Printed printed = moonDays.printed(i);
        LocalDate date = printed == null ? null : printed.date();
        return date == null ? null : new Day(date, printed.end(), true);
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
     * 20231102, 02112023, 20231102205953, 20231102T205953Z; and seconds or milliseconds since 1970
     * where nothing else is printed.
     */
    private @Nullable Read digitsOnly(int i) {
        String digits = tokens.digits(i) >= 8 && tokens.digits(i) <= 14 ? tokens.text(i) : "";
        if (digits.length() == 8 || digits.length() == 14) {
            return compact(digits, i);
        }
        boolean epoch = tokens.size() == 1 && (digits.length() == 10 || digits.length() == 13);
        if (!epoch) {
            return null;
        }
        long millis = Long.parseLong(digits) * (digits.length() == 10 ? 1000 : 1);
        return new Read(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC), i + 1);
    }

    private @Nullable Read compact(String digits, int i) {
        Day day = date(part(digits, 0, 4), part(digits, 4, 6), part(digits, 6, 8), i + 1);
        if (day == null && digits.length() == 8) {
            day = date(part(digits, 4, 8), part(digits, 2, 4), part(digits, 0, 2), i + 1);
        }
        if (day == null) {
            return null;
        }
        boolean iso = tokens.is(i + 1, "t") && tokens.isNumber(i + 2, 6, 6);
        String time = iso ? tokens.text(i + 2) : digits.substring(8);
        if (time.isEmpty()) {
            PrintedClocks.Clock after = clocks.after(day.end);
            return after == null
                    ? new Read(day.date, day.end)
                    : new Read(after.on(day.date), after.end());
        }
        PrintedClocks.Clock clock =
                clocks.time(
                        part(time, 0, 2), part(time, 2, 4), part(time, 4, 6), iso ? i + 3 : i + 1);
        return clock == null ? null : new Read(clock.on(day.date), clock.end());
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
