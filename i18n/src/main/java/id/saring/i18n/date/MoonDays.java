package id.saring.i18n.date;

import id.saring.i18n.calendar.HijriDate;
import id.saring.i18n.calendar.JavaneseDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days and months of the Hijri and the Javanese calendar: 9 Ramadan 1364 H, 1 Suro, Ramadan 1442.
 */
final class MoonDays {
    private final Tokens tokens;

    MoonDays(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The calendars whose months are moons. */
    enum Calendar {
        HIJRI,
        JAVANESE;

        @Nullable LocalDate day(int year, int month, int day) {
            try {
                return LocalDate.from(
                        this == HIJRI
                                ? HijriDate.of(year, month, day)
                                : JavaneseDate.of(year, month, day));
            } catch (DateTimeException e) {
                return null; // day 30 of a month of 29, or a year beyond the tables
            }
        }

        /**
         * The year that a civil day falls into; 0 before the calendar's first and after its last.
         */
        int yearOf(LocalDate day) {
            try {
                return this == HIJRI ? HijriDate.from(day).year() : JavaneseDate.from(day).year();
            } catch (DateTimeException e) {
                return 0;
            }
        }
    }

    /** A month's name at a token. */
    private record Month(Calendar calendar, int number) {}

    private @Nullable Month month(int i) {
        int hijri = tokens.number(i, Sense.HIJRI);
        if (hijri > 0) {
            return new Month(Calendar.HIJRI, hijri);
        }
        int javanese = tokens.number(i, Sense.JAVANESE);
        return javanese > 0 && tokens.isCapital(i) ? new Month(Calendar.JAVANESE, javanese) : null;
    }

    /**
     * A day printed with its year.
     *
     * @param date null when the calendar has no such day
     */
    record Printed(@Nullable LocalDate date, int end) {}

    /** 20 Safar 1445 H, or null when a Gregorian date follows or the year is missing. */
    @Nullable Printed printed(int i) {
        Month month = tokens.isNumber(i, 1, 2) ? month(i + 1) : null;
        int end = month == null ? 0 : afterYear(i + 2);
        return month == null || end == i + 2
                ? null
                : new Printed(
                        month.calendar.day(tokens.number(i + 2), month.number, tokens.number(i)),
                        end);
    }

    /** The day printed at {@code i}, or null; {@code 1 Muharam 1445 H / 19 Juli 2023 M} is one. */
    DayPhrases.@Nullable Core day(int i, Days days) {
        Month month = tokens.isNumber(i, 1, 2) ? month(i + 1) : null;
        if (month == null) {
            return null;
        }
        int day = tokens.number(i);
        int end = afterYear(i + 2);
        Integer year = end > i + 2 ? Integer.valueOf(tokens.number(i + 2)) : null;
        Days.Printed same = tokens.isSign(end, "/") ? days.at(end + 1) : null;
        if (same != null) {
            int after = tokens.has(same.end(), Sense.BEFORE) ? same.end() + 1 : same.end();
            return new DayPhrases.Core(same::in, null, after);
        }
        return new DayPhrases.Core(
                (context, shift) -> When.of(resolved(month, day, year, context)), null, end);
    }

    /** One past the year at {@code i} and its H; {@code i} when there is none. */
    private int afterYear(int i) {
        boolean year = tokens.isNumber(i, 3, 4) && tokens.number(i) > 0 && tokens.number(i) < 2200;
        boolean named = tokens.has(i + 1, Sense.HIJRI_YEAR);
        if (!year || !named && (tokens.number(i) < 1200 || tokens.number(i) > 1999)) {
            return i;
        }
        return named ? i + 2 : i + 1;
    }

    private static Period resolved(Month month, int day, @Nullable Integer year, Context context) {
        LocalDate date =
                year == null
                        ? nearest(month, day, context)
                        : month.calendar.day(year, month.number, day);
        return date == null ? Period.unknown(Grain.DAY) : Period.day(date);
    }

    private static @Nullable LocalDate nearest(Month month, int day, Context context) {
        LocalDate today = context.near();
        int year = today == null ? 0 : month.calendar.yearOf(today);
        if (today == null || year == 0) {
            return null;
        }
        LocalDate best = null;
        for (int y = Math.max(1, year - 1); y <= year + 1; y++) {
            LocalDate candidate = month.calendar.day(y, month.number, day);
            boolean nearer =
                    candidate != null
                            && (best == null || distance(candidate, today) < distance(best, today));
            best = nearer ? candidate : best;
        }
        return best;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** Ramadan, bulan Syawal 1442 H, Ramadan tahun ini: the civil days of the month. */
    @Nullable Draft month(int start, int i, Years years) {
        Month month = month(i);
        boolean ramadan = tokens.number(i, Sense.HIJRI) == 9;
        boolean when =
                tokens.has(i - 1, Sense.WHEN)
                        || tokens.has(i - 1, Sense.ATTITUDE)
                        || tokens.has(i - 1, Sense.EDGE);
        boolean told = Shift.at(tokens, i + 1) != null || years.after(i + 1) != null;
        boolean sure = start < i || ramadan && (when || told) || afterYear(i + 1) > i + 1;
        if (month == null || !sure || tokens.isNumber(i - 1, 1, 2)) {
            return null;
        }
        int end = afterYear(i + 1);
        if (end > i + 1) {
            int year = tokens.number(i + 1);
            return new Draft(start, end, context -> days(month, year));
        }
        Draft gregorian = years.after(end);
        Shift shift = Shift.at(tokens, end);
        boolean takes = gregorian == null && shift != null && shift.compareTo(Shift.TOMORROW) <= 0;
        return new Draft(
                start,
                gregorian != null ? gregorian.end() : takes ? end + 1 : end,
                context -> {
                    Period year =
                            gregorian == null ? null : gregorian.meaning().in(context).period();
                    return days(month, year(month, year, shift, context));
                });
    }

    /** The month's year: the one that starts in a Gregorian year, or the nearest to the anchor. */
    private static int year(
            Month month, @Nullable Period gregorian, @Nullable Shift shift, Context context) {
        if (gregorian != null
                && gregorian.year() != Period.UNKNOWN
                && Math.abs(gregorian.year()) < 2200) {
            int year = month.calendar.yearOf(LocalDate.of(gregorian.year(), 1, 1));
            LocalDate first = month.calendar.day(year, month.number, 1);
            return first != null && first.getYear() < gregorian.year() ? year + 1 : year;
        }
        LocalDate first = nearest(month, 15, context);
        LocalDate today = context.near();
        if (first == null || today == null) {
            return 0;
        }
        int year = month.calendar.yearOf(first);
        boolean past = shift != null && shift.isPast();
        boolean future = shift != null && shift.isFuture() || shift == null && context.isFuture();
        boolean begun = first.minusDays(14).isBefore(today);
        return past && !first.plusDays(14).isBefore(today)
                ? year - 1
                : future && begun && distance(first, today) > 20 ? year + 1 : year;
    }

    private static When days(Month month, int year) {
        LocalDate first = month.calendar.day(year, month.number, 1);
        LocalDate last = month.calendar.day(year, month.number, 30);
        last = last == null ? month.calendar.day(year, month.number, 29) : last;
        return first == null || last == null
                ? When.of(Period.unknown(Grain.MONTH))
                : new When.Range(When.of(Period.day(first)), When.of(Period.day(last)));
    }
}
