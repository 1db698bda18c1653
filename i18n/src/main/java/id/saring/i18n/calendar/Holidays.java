package id.saring.i18n.calendar;

import id.saring.i18n.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Indonesia's holidays and memorial days, national, Islamic, Christian, Javanese, Balinese, Chinese
 * and Buddhist, by name and by day.
 *
 * <pre>{@code
 * Holidays.named("Lebaran", 2023)          // 2023-04-22
 * Holidays.named("Idul Fitri", 2000)       // 2000-01-08 and 2000-12-27
 * Holidays.anniversary("HUT RI", 78)       // 2023-08-17
 * Holidays.on(LocalDate.of(2023, 3, 22))   // Nyepi
 * }</pre>
 */
public final class Holidays {
    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();
    private static final Map<String, Kind> BY_NAME = new LinkedHashMap<>();
    private static final Map<String, Kind> BY_LETTERS = new HashMap<>();

    static {
        Map<String, List<Listed>> listed = listed();
        for (Rules.Row row : Rules.of(Holidays.class).table("holidays.tsv", 5)) {
            Kind kind = Kind.of(row, listed.getOrDefault(row.get(0), List.of()));
            KINDS.put(kind.key, kind);
            for (String name : kind.names) {
                BY_NAME.put(name.toLowerCase(Locale.ROOT), kind);
                BY_LETTERS.put(reading(name), kind);
            }
        }
    }

    private Holidays() {}

    private enum Meaning {
        DAY,
        OFF
    }

    private record Listed(Meaning meaning, LocalDate date) {}

    /** The years in which a day is free. */
    private record Span(int first, int last) {
        static Span parse(String text) {
            if (text.equals("-")) {
                return new Span(1, 0);
            }
            int dash = text.indexOf('-');
            String end = text.substring(dash + 1);
            int last = end.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(end);
            return new Span(Integer.parseInt(text.substring(0, dash)), last);
        }

        boolean holds(int year) {
            return first <= year && year <= last;
        }
    }

    private record Kind(
            String key,
            boolean islamic,
            HolidayRule rule,
            Span free,
            int founded,
            List<String> names,
            List<Listed> listed) {
        static Kind of(Rules.Row row, List<Listed> listed) {
            return new Kind(
                    row.get(0),
                    row.get(1).startsWith("hijri"),
                    row.parse(1, HolidayRule::parse),
                    row.parse(2, Span::parse),
                    row.get(3).equals("-") ? Integer.MIN_VALUE : row.parse(3, Integer::valueOf),
                    Arrays.asList(row.get(4).split(" *\\| *")),
                    listed);
        }

        List<Holiday> in(int year) {
            List<Holiday> days = new ArrayList<>();
            for (HolidayRule.Day day : rule.in(year)) {
                days.add(holiday(day));
            }
            for (Listed row : listed) {
                if (row.meaning == Meaning.DAY && row.date.getYear() == year) {
                    days.add(holiday(new HolidayRule.Day(row.date, Holiday.Basis.PROCLAIMED)));
                }
            }
            return days;
        }

        private Holiday holiday(HolidayRule.Day day) {
            boolean off = free.holds(day.date().getYear());
            return new Holiday(key, names.get(0), day.date(), dayOff(day.date()), off, day.basis());
        }

        /** Decrees moved holidays by a few days at most. */
        private LocalDate dayOff(LocalDate date) {
            return listed.stream()
                    .filter(row -> row.meaning == Meaning.OFF)
                    .map(Listed::date)
                    .filter(moved -> Math.abs(moved.toEpochDay() - date.toEpochDay()) < 7)
                    .findFirst()
                    .orElse(date);
        }
    }

    private static Map<String, List<Listed>> listed() {
        Map<String, List<Listed>> listed = new HashMap<>();
        for (Rules.Row row : Rules.of(Holidays.class).table("holiday-dates.tsv", 3)) {
            listed.computeIfAbsent(row.get(0), key -> new ArrayList<>())
                    .add(
                            new Listed(
                                    row.parse(1, Meaning::valueOf),
                                    row.parse(2, LocalDate::parse)));
        }
        return listed;
    }

    /** Letters and digits: "1 Muharram" is not "Muharram". */
    private static String reading(String name) {
        return name.replaceAll("\\D", "") + Names.letters(name);
    }

    /** Every printed name, lower case, with the holiday's key. */
    public static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        BY_NAME.forEach((name, kind) -> names.put(name, kind.key));
        return names;
    }

    /**
     * When a holiday falls in a Gregorian year: as a rule once, twice when its own year is shorter,
     * never when unknown.
     *
     * @param name a printed name in any case, such as {@code Lebaran}, or a key
     */
    public static List<Holiday> named(String name, int year) {
        return kind(name).map(kind -> kind.in(year)).orElse(List.of());
    }

    /**
     * The n-th anniversary of what a day remembers: {@code HUT RI} 78 is 2023-08-17. Empty if the
     * name is unknown or its anniversaries are not counted.
     */
    public static Optional<Holiday> anniversary(String name, int number) {
        return kind(name)
                .filter(kind -> kind.founded != Integer.MIN_VALUE)
                .flatMap(kind -> kind.in(kind.founded + number).stream().findFirst());
    }

    /**
     * When an Islamic holiday falls in a Hijri year; empty for others and outside years 1 to 1700.
     */
    public static Optional<Holiday> inHijriYear(String name, int hijriYear) {
        if (hijriYear < 1 || hijriYear > HijriMonths.LAST_YEAR) {
            return Optional.empty();
        }
        int first = LocalDate.from(HijriDate.of(hijriYear, 1, 1)).getYear();
        return kind(name).filter(Kind::islamic).stream()
                .flatMap(kind -> Stream.of(first, first + 1).flatMap(y -> kind.in(y).stream()))
                .filter(day -> HijriDate.from(day.date()).year() == hijriYear)
                .findFirst();
    }

    /** All that falls in a Gregorian year, by day. */
    public static List<Holiday> in(int year) {
        return KINDS.values().stream()
                .flatMap(kind -> kind.in(year).stream())
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
    }

    /** All that falls on a day. */
    public static List<Holiday> on(LocalDate day) {
        return in(day.getYear()).stream().filter(holiday -> holiday.date().equals(day)).toList();
    }

    private static Optional<Kind> kind(String name) {
        Kind byKey = KINDS.get(name.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(byKey == null ? BY_LETTERS.get(reading(name)) : byKey);
    }
}
