package id.saring.i18n.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A period of the calendar, known wholly or in part: a day, a week, a quarter, a century.
 *
 * @param grain how fine it is
 * @param year the year; of a week the year it is counted in, of a decade its first year, of a
 *     century the years it starts with (18 for the 19th; -5 for the 5th before our era); {@link
 *     #UNKNOWN} when no anchor tells it
 * @param part month, quarter or half of the year, week; 0 when unknown or not applicable
 * @param day day of the month, or week of the month; for a day of unknown week its weekday; 0 when
 *     unknown or not applicable
 */
record Period(Grain grain, int year, int part, int day) {
    static final int UNKNOWN = Integer.MIN_VALUE;

    static Period day(LocalDate date) {
        return new Period(Grain.DAY, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** A weekday of an unknown week, 1 Monday. */
    static Period weekday(int weekday) {
        return new Period(Grain.DAY, UNKNOWN, 0, weekday);
    }

    static Period month(int year, int month) {
        return new Period(Grain.MONTH, year, month, 0);
    }

    static Period year(int year) {
        return new Period(Grain.YEAR, year, 0, 0);
    }

    static Period unknown(Grain grain) {
        return new Period(grain, UNKNOWN, 0, 0);
    }

    /** The period of {@code grain} that {@code date} lies in. */
    static Period of(Grain grain, LocalDate date) {
        int year = date.getYear();
        int month = date.getMonthValue();
        return switch (grain) {
            case DAY -> day(date);
            case WEEK, WEEKEND ->
                    new Period(
                            grain,
                            date.get(IsoFields.WEEK_BASED_YEAR),
                            date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                            0);
            case MONTH_WEEK ->
                    new Period(grain, year, month, Math.min(4, (date.getDayOfMonth() + 6) / 7));
            case MONTH -> month(year, month);
            case QUARTER -> new Period(grain, year, (month + 2) / 3, 0);
            case HALF -> new Period(grain, year, (month + 5) / 6, 0);
            case YEAR -> year(year);
            case DECADE -> new Period(grain, Math.floorDiv(year, 10) * 10, 0, 0);
            case CENTURY -> new Period(grain, Math.floorDiv(year, 100), 0, 0);
        };
    }

    /** The first day, or null when not wholly known. */
    @Nullable LocalDate first() {
        if (year == UNKNOWN || grain.compareTo(Grain.QUARTER) <= 0 && part == 0) {
            return null;
        }
        return switch (grain) {
            case DAY -> day == 0 ? null : LocalDate.of(year, part, day);
            case WEEK -> monday();
            case WEEKEND -> monday().plusDays(5);
            case MONTH_WEEK -> LocalDate.of(year, part, 1).plusDays(7L * (day - 1));
            case MONTH -> LocalDate.of(year, part, 1);
            case QUARTER -> LocalDate.of(year, 3 * part - 2, 1);
            case HALF -> part == 0 ? null : LocalDate.of(year, 6 * part - 5, 1);
            case YEAR, DECADE -> LocalDate.of(year, 1, 1);
            case CENTURY -> LocalDate.of(year * 100 + (year < 0 ? 1 : 0), 1, 1);
        };
    }

    /** The last day, or null when not wholly known. */
    @Nullable LocalDate last() {
        LocalDate first = first();
        if (first == null) {
            return null;
        }
        return switch (grain) {
            case DAY -> first;
            case WEEK -> first.plusDays(6);
            case WEEKEND -> first.plusDays(1);
            case MONTH_WEEK ->
                    day >= 4 ? first.with(TemporalAdjusters.lastDayOfMonth()) : first.plusDays(6);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case HALF -> first.plusMonths(6).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
            case DECADE -> first.plusYears(10).minusDays(1);
            case CENTURY -> first.plusYears(100).minusDays(1);
        };
    }

    /** The period as long as this one, {@code steps} later; itself when its year is unknown. */
    Period plus(long steps) {
        LocalDate first = first();
        if (first == null) {
            return this;
        }
        return switch (grain) {
            case DAY -> day(first.plusDays(steps));
            case WEEK, WEEKEND -> of(grain, first.plusWeeks(steps));
            case MONTH_WEEK, MONTH -> of(Grain.MONTH, first.plusMonths(steps));
            case QUARTER -> of(grain, first.plusMonths(3 * steps));
            case HALF -> of(grain, first.plusMonths(6 * steps));
            case YEAR -> of(grain, first.plusYears(steps));
            case DECADE -> of(grain, first.plusYears(10 * steps));
            case CENTURY -> of(grain, first.plusYears(100 * steps));
        };
    }

    /** The period of {@code coarser} grain that this one starts in. */
    Period within(Grain coarser) {
        LocalDate first = first();
        if (first != null) {
            return of(coarser, first);
        }
        boolean yearKnown = year != UNKNOWN && grain.compareTo(Grain.DECADE) < 0;
        return coarser == Grain.YEAR && yearKnown ? year(year) : unknown(coarser);
    }

    private LocalDate monday() {
        return LocalDate.of(year, 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plus(part - 1L, ChronoUnit.WEEKS);
    }

    /** Whether the numbers are those of a day, month or week that exists. */
    boolean exists() {
        if (grain == Grain.DAY && part > 0 && day < 1) {
            return false;
        }
        try {
            if (grain == Grain.DAY && year == UNKNOWN && part > 0) {
                return day <= YearMonth.of(2000, part).lengthOfMonth();
            }
            first();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The value of TIMEX3, with X for what is unknown: 2023-W35-WE, XXXX-WXX-5, 2023-09-W4. */
    String timex() {
        return switch (grain) {
            case DAY -> dayValue();
            case WEEK -> yearDigits() + "-W" + two(part);
            case WEEKEND -> yearDigits() + "-W" + two(part) + "-WE";
            case MONTH_WEEK -> yearDigits() + "-" + two(part) + "-W" + day;
            case MONTH -> yearDigits() + "-" + two(part);
            case QUARTER -> yearDigits() + "-Q" + one(part);
            case HALF -> yearDigits() + "-H" + one(part);
            case YEAR -> yearDigits();
            case DECADE ->
                    year == UNKNOWN ? "XXX" : yearDigits().substring(0, yearDigits().length() - 1);
            case CENTURY -> century();
        };
    }

    private String dayValue() {
        if (year == UNKNOWN && part == 0 && day > 0) {
            return "XXXX-WXX-" + day;
        }
        return yearDigits() + "-" + two(part) + "-" + two(day);
    }

    /** Years before our era are counted back from BC0001, the year 0 of ISO 8601. */
    private String yearDigits() {
        if (year == UNKNOWN) {
            return "XXXX";
        }
        return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4);
    }

    /** The 19th century is 18, the 5th before our era BC04. */
    private String century() {
        if (year == UNKNOWN) {
            return "XX";
        }
        return year >= 0 ? padded(year, 2) : "BC" + padded(-year - 1, 2);
    }

    static String two(int number) {
        return number == 0 ? "XX" : padded(number, 2);
    }

    private static String one(int number) {
        return number == 0 ? "X" : Integer.toString(number);
    }

    static String padded(int number, int digits) {
        String shown = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - shown.length())) + shown;
    }
}
