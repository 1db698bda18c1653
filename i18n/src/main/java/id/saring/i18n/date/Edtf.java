package id.saring.i18n.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Values in the Extended Date/Time Format, ISO 8601-2:2019 §4 and its levels 0 to 2. */
final class Edtf {
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_SEMESTER = 40;

    private Edtf() {}

    /** The value, or null where the format has none: durations, sets, times without a day. */
    static @Nullable String of(When when) {
        if (when instanceof When.Plain plain) {
            boolean dates =
                    plain.timex().matches("\\d{4}-\\d\\d-\\d\\d/(\\d{4}-\\d\\d-\\d\\d|\\.\\.)");
            return dates ? plain.timex() : null;
        }
        if (when instanceof When.Range range) {
            String from = end(range.from());
            String to = end(range.to());
            return from == null || to == null ? null : from + "/" + to;
        }
        When.Dated dated = (When.Dated) when;
        DayTime time = dated.time();
        return time == null || time.part() != null
                ? period(dated.period())
                : moment(dated.period(), time);
    }

    /** An end of an interval is a day, month or year: no interval itself, no part of a year. */
    private static @Nullable String end(When when) {
        String value = of(when);
        return value == null || value.indexOf('/') >= 0 ? null : value;
    }

    private static @Nullable String period(Period period) {
        return switch (period.grain()) {
            case DAY ->
                    period.part() == 0
                            ? null
                            : year(period)
                                    + "-"
                                    + Period.two(period.part())
                                    + "-"
                                    + Period.two(period.day());
            case WEEK, WEEKEND, MONTH_WEEK -> interval(period);
            case MONTH ->
                    period.part() == 0 ? null : year(period) + "-" + Period.two(period.part());
            case QUARTER -> part(period, FIRST_QUARTER);
            case HALF -> part(period, FIRST_SEMESTER);
            case YEAR -> period.year() == Period.UNKNOWN ? null : year(period);
            case DECADE -> period.year() < 0 ? null : digits(period.year() / 10, 3) + "X";
            case CENTURY -> century(period.year());
        };
    }

    private static @Nullable String century(int century) {
        if (century == Period.UNKNOWN) {
            return null;
        }
        return century >= 0 ? digits(century, 2) + "XX" : "-" + digits(-century - 1, 2) + "XX";
    }

    private static @Nullable String part(Period period, int first) {
        return period.part() == 0 ? null : year(period) + "-" + (first + period.part() - 1);
    }

    private static @Nullable String interval(Period period) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        return first == null || last == null ? null : first + "/" + last;
    }

    private static @Nullable String moment(Period period, DayTime time) {
        LocalDate day = period.first();
        if (day == null) {
            return null;
        }
        String clock =
                digits(time.hour() % 24, 2)
                        + ":"
                        + digits(time.minute(), 2)
                        + ":"
                        + digits(Math.max(0, time.second()), 2);
        String offset = time.offset() == null ? "" : time.offset().getId();
        return period(Period.day(day.plusDays(time.hour() / 24))) + "T" + clock + offset;
    }

    /** Four digits, a minus before our era; years of more digits open with Y. */
    private static String year(Period period) {
        int year = period.year();
        if (year == Period.UNKNOWN) {
            return "XXXX";
        }
        if (Math.abs(year) > 9999) {
            return "Y" + year;
        }
        return (year < 0 ? "-" : "") + digits(Math.abs(year), 4);
    }

    private static String digits(int number, int least) {
        return Period.padded(number, least);
    }
}
