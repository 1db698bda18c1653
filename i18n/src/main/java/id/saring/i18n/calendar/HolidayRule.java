package id.saring.i18n.calendar;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** On which days of a Gregorian year a holiday falls, by the rules of {@code holidays.tsv}. */
@FunctionalInterface
interface HolidayRule {
    /** A day and where it comes from. */
    record Day(LocalDate date, Holiday.Basis basis) {}

    /** The days in {@code year}, earliest first; none outside the calendar's range. */
    List<Day> in(int year);

    /**
     * Reads a rule.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    static HolidayRule parse(String text) {
        String[] words = text.split(" ");
        return switch (words[0]) {
            case "gregorian" -> gregorian(words[1]);
            case "easter" -> easter(Integer.parseInt(words[1]));
            case "hijri" -> moon(HijriChronology.MINISTRY, words[1]);
            case "java" -> moon(JavaneseChronology.INSTANCE, words[1]);
            case "chinese" -> chinese(words[1]);
            case "pawukon" -> pawukon(words[1], words[2]);
            case "table" -> year -> List.of();
            default -> throw new IllegalArgumentException("no rule " + text);
        };
    }

    private static HolidayRule gregorian(String monthDay) {
        MonthDay day = MonthDay.parse("--" + monthDay);
        return year -> List.of(new Day(day.atYear(year), Holiday.Basis.RULE));
    }

    private static HolidayRule easter(int after) {
        return year ->
                year < Easter.FIRST_YEAR
                        ? List.of()
                        : List.of(new Day(Easter.in(year).plusDays(after), Holiday.Basis.RULE));
    }

    private static HolidayRule pawukon(String wuku, String weekday) {
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(weekday));
        Pawukon feast = Pawukon.of(Wuku.valueOf(wuku), day);
        return year ->
                Stream.iterate(
                                feast.onOrAfter(LocalDate.of(year, 1, 1)),
                                date -> date.getYear() == year,
                                date -> date.plusDays(Pawukon.CYCLE))
                        .map(date -> new Day(date, Holiday.Basis.RULE))
                        .toList();
    }

    /** A moon year is shorter than a Gregorian one, so a day may fall twice. */
    private static <D extends MoonDate<D>> HolidayRule moon(
            MoonChronology<D> calendar, String monthDay) {
        MonthDay day = MonthDay.parse("--" + monthDay);
        return year -> {
            List<Day> days = new ArrayList<>();
            try {
                int first = calendar.date(LocalDate.of(year, 1, 1)).year();
                int last = calendar.date(LocalDate.of(year, 12, 31)).year();
                for (int moonYear = first; moonYear <= last; moonYear++) {
                    D date = calendar.date(moonYear, day.getMonthValue(), day.getDayOfMonth());
                    LocalDate civil = LocalDate.ofEpochDay(date.toEpochDay());
                    if (civil.getYear() == year) {
                        days.add(new Day(civil, basis(date)));
                    }
                }
            } catch (DateTimeException outsideTheCalendar) {
                return List.of();
            }
            return List.copyOf(days);
        };
    }

    private static Holiday.Basis basis(MoonDate<?> date) {
        if (!(date instanceof HijriDate hijri)) {
            return Holiday.Basis.RULE;
        }
        return hijri.isProclaimed() ? Holiday.Basis.PROCLAIMED : Holiday.Basis.COMPUTED;
    }

    private static HolidayRule chinese(String monthDay) {
        MonthDay day = MonthDay.parse("--" + monthDay);
        return year -> {
            if (year < 1645 || year > 2644) {
                return List.of();
            }
            ChineseCalendar calendar =
                    new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"), ULocale.ROOT);
            calendar.clear();
            calendar.set(ChineseCalendar.EXTENDED_YEAR, year);
            calendar.set(ChineseCalendar.MONTH, day.getMonthValue() - 1);
            calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
            calendar.set(ChineseCalendar.DAY_OF_MONTH, day.getDayOfMonth());
            long hours = Math.floorDiv(calendar.getTimeInMillis(), 3_600_000L) + 8;
            LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(hours, 24L));
            return List.of(new Day(date, Holiday.Basis.RULE));
        };
    }
}
