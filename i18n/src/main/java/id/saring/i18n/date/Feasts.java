package id.saring.i18n.date;

import id.saring.i18n.calendar.Holiday;
import id.saring.i18n.calendar.Holidays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holidays and anniversaries: Lebaran 2023, Nyepi Saka 1946, HUT ke-78 RI, malam Tahun Baru. */
final class Feasts {
    private final Tokens tokens;
    private final Numerals numerals;
    private final Years years;

    Feasts(Tokens tokens, Numerals numerals, Years years) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.years = years;
    }

    /** The holiday named at {@code i}, with its year or number, or null. */
    DayPhrases.@Nullable Core at(int i) {
        String name = tokens.value(i, Sense.FEAST);
        if (name != null) {
            return feast(name, i + 1);
        }
        return tokens.has(i, Sense.ANNIVERSARY) ? anniversary(i) : null;
    }

    private DayPhrases.@Nullable Core feast(String name, int next) {
        int end = next;
        end += name.equals(tokens.value(end, Sense.FEAST)) ? 1 : 0; // Lebaran Idulfitri
        int before = next - 1;
        int ordinal = tokens.is(end, Sense.ORDINAL, "ke") ? numerals.ordinal(end) : 0;
        if (ordinal > 0) {
            return numbered(name, ordinal, numerals.afterOrdinal(end));
        }
        DayPhrases.Core ownYear =
                inYearOfItsOwn(
                        name.equals("tahun-baru") && tokens.has(end + 1, Sense.HIJRI_YEAR)
                                ? "tahun-baru-islam"
                                : name,
                        end);
        if (ownYear != null) {
            return ownYear;
        }
        Draft year = years.after(end);
        if (year != null && !tokens.isSign(end, "/-")) {
            Meaning meaning = year.meaning();
            return new DayPhrases.Core(
                    (context, shift) -> inYear(name, meaning.in(context).period()),
                    null,
                    year.end());
        }
        if (!isWhen(before - 1, end)) {
            return null;
        }
        boolean ahead = tokens.is(before - 1, Sense.ATTITUDE, "AHEAD");
        boolean after = tokens.is(before - 1, Sense.ATTITUDE, "BEHIND");
        return new DayPhrases.Core(
                (context, shift) -> nearest(name, context, direction(context, shift, ahead, after)),
                null,
                end);
    }

    /** Without a year, a holiday is a time only where something happens then: saat Lebaran. */
    private boolean isWhen(int before, int after) {
        return tokens.has(before, Sense.WHEN)
                || tokens.has(before, Sense.ATTITUDE)
                || tokens.has(before, Sense.PART)
                || tokens.has(before, Sense.EVERY)
                || tokens.has(before, Sense.EDGE)
                || tokens.has(before, Sense.SHIFT)
                || Shift.at(tokens, after) != null;
    }

    /** Idulfitri 1444 H, Tahun Baru Imlek 2575, Nyepi Tahun Baru Saka 1946. */
    private DayPhrases.@Nullable Core inYearOfItsOwn(String name, int i) {
        int at = i;
        int since = tokens.number(i - 1, Sense.YEARS_SINCE);
        while (at < i + 3
                && (tokens.is(at, Sense.HEAD, "YEAR") || tokens.has(at, Sense.YEARS_SINCE))) {
            since += tokens.number(at, Sense.YEARS_SINCE);
            at++;
        }
        if (!tokens.isNumber(at, 4, 4)) {
            return null;
        }
        int year = tokens.number(at);
        boolean named =
                tokens.has(at + 1, Sense.YEARS_SINCE) || tokens.has(at + 1, Sense.HIJRI_YEAR);
        int end = named ? at + 2 : at + 1;
        since += tokens.number(at + 1, Sense.YEARS_SINCE);
        if (tokens.has(at + 1, Sense.HIJRI_YEAR) || year >= 1300 && year < 1500) {
            return new DayPhrases.Core(
                    (context, shift) -> of(Holidays.inHijriYear(name, year).stream().toList()),
                    null,
                    end);
        }
        int counted = since == 0 && year > 2500 ? -551 : since;
        return counted == 0
                ? null
                : new DayPhrases.Core(
                        (context, shift) -> inYear(name, Period.year(year + counted)), null, end);
    }

    /** HUT ke-78 RI, HUT RI ke-78, Hari Ulang Tahun ke-78 Kemerdekaan Republik Indonesia. */
    private DayPhrases.@Nullable Core anniversary(int i) {
        int at = i + 1;
        int number = tokens.is(at, Sense.ORDINAL, "ke") ? numerals.ordinal(at) : 0;
        at = number > 0 ? numerals.afterOrdinal(at) : at;
        String name = tokens.value(at, Sense.BRANCH);
        if (name == null) {
            return null;
        }
        return number > 0 ? numbered(name, number, at + 1) : feast(name, at + 1);
    }

    private static DayPhrases.Core numbered(String name, int number, int end) {
        return new DayPhrases.Core(
                (context, shift) -> {
                    List<Holiday> days = Holidays.anniversary(name, number).stream().toList();
                    return days.isEmpty() ? nearest(name, context, 0) : of(days);
                },
                null,
                end);
    }

    private static When inYear(String name, @Nullable Period year) {
        return year == null || year.year() == Period.UNKNOWN
                ? of(Holidays.named(name, 2000))
                : of(Holidays.named(name, year.year()));
    }

    private static When of(List<Holiday> days) {
        return When.of(days.isEmpty() ? Period.unknown(Grain.DAY) : Period.day(days.get(0).date()));
    }

    /** 1 where the coming day is meant, -1 the last, 0 the nearest. */
    private static int direction(
            Context context, @Nullable Shift shift, boolean ahead, boolean behind) {
        if (shift != null && shift.steps() != 0) {
            return shift.steps();
        }
        return behind ? -1 : ahead || context.isFuture() ? 1 : 0;
    }

    private static When nearest(String name, Context context, int direction) {
        LocalDate today = context.today();
        Period year = context.now(Grain.YEAR);
        if (today == null) {
            return year.year() == Period.UNKNOWN ? undated(name) : inYear(name, year);
        }
        LocalDate best = null;
        long nearest = Long.MAX_VALUE;
        for (int y = today.getYear() - 1; y <= today.getYear() + 1; y++) {
            for (Holiday day : Holidays.named(name, y)) {
                long distance = ChronoUnit.DAYS.between(today, day.date());
                long cost = Math.abs(distance) + (distance * direction < 0 ? 10_000 : 0);
                best = cost < nearest ? day.date() : best;
                nearest = Math.min(nearest, cost);
            }
        }
        return When.of(best == null ? Period.unknown(Grain.DAY) : Period.day(best));
    }

    /** A holiday of the same day every year: XXXX-12-25. */
    private static When undated(String name) {
        List<Holiday> one = Holidays.named(name, 2001);
        List<Holiday> other = Holidays.named(name, 2017);
        boolean fixed =
                one.size() == 1
                        && other.size() == 1
                        && one.get(0).date().withYear(2017).equals(other.get(0).date());
        if (!fixed) {
            return When.of(Period.unknown(Grain.DAY));
        }
        LocalDate day = one.get(0).date();
        return When.of(
                new Period(Grain.DAY, Period.UNKNOWN, day.getMonthValue(), day.getDayOfMonth()));
    }
}
