package id.saring.i18n.date;

import org.jspecify.annotations.Nullable;

/**
 * Days printed by number: 5 September 2023, 3-5 Mei, (4/9), 2023-09-04, 23 September - 22 Oktober.
 */
final class Days {
    private final Tokens tokens;

    Days(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A day of a month, or from one to another.
     *
     * @param year {@link Period#UNKNOWN} when not printed
     * @param until the last day of a range, or null
     * @param end one past the last token
     */
    record Printed(int year, int month, int day, @Nullable Printed until, int end) {
        boolean hasYear() {
            return year != Period.UNKNOWN || until != null && until.year != Period.UNKNOWN;
        }

        /** Resolves with the year that the word after it and the context tell. */
        When in(Context context, @Nullable Shift shift) {
            if (until == null) {
                return When.of(period(context, shift, year));
            }
            int shared = until.year;
            Period last = until.period(context, shift, shared);
            boolean turns = month > until.month;
            int first =
                    year != Period.UNKNOWN || last.year() == Period.UNKNOWN
                            ? year
                            : last.year() - (turns ? 1 : 0);
            return new When.Range(When.of(new Period(Grain.DAY, first, month, day)), When.of(last));
        }

        private Period period(Context context, @Nullable Shift shift, int printedYear) {
            return printedYear == Period.UNKNOWN
                    ? context.dayOfMonth(day, month, shift)
                    : new Period(Grain.DAY, printedYear, month, day);
        }

        boolean exists() {
            return month > 0
                    && day > 0
                    && new Period(Grain.DAY, year, month, day).exists()
                    && (until == null || until.exists());
        }

        Printed to(int longer) {
            return new Printed(year, month, day, until, longer);
        }
    }

    /** The days printed at {@code i}, or null. */
    @Nullable Printed at(int i) {
        Printed printed = tokens.isNumber(i, 4, 4) ? yearFirst(i) : named(i);
        printed = printed == null ? numbers(i, false) : printed;
        return printed == null || !printed.exists() ? null : printed;
    }

    /** The number after a weekday, in brackets or not: (4/9), 4/9. */
    @Nullable Printed afterWeekday(int i) {
        Printed bracketed = bracketed(i);
        Printed number = bracketed == null ? numbers(i, true) : bracketed;
        return number == null || !number.exists() ? null : number;
    }

    /** Days in brackets after a weekday: (4/9), (26/ 11), (4-6/9/2023); one past the bracket. */
    @Nullable Printed bracketed(int i) {
        if (!tokens.isSign(i, "(")) {
            return null;
        }
        Printed inside = numbers(i + 1, true);
        inside = inside == null ? named(i + 1) : inside;
        inside = inside == null ? yearFirst(i + 1) : inside;
        return inside == null || !tokens.isSign(inside.end, ")") || !inside.exists()
                ? null
                : inside.to(inside.end + 1);
    }

    /**
     * One past a bracket of numbers that are no date, as (31/9) or (17/); {@code i} when there is
     * none. Its weekday tells the day.
     */
    int afterMisprint(int i) {
        if (!tokens.isSign(i, "(") || !tokens.isNumber(i + 1, 1, 2)) {
            return i;
        }
        int at = i + 2;
        while (at < i + 8 && (tokens.isNumber(at) || tokens.isSign(at, "/-. "))) {
            at++;
        }
        return tokens.isSign(at, ")") && at > i + 2 ? at + 1 : i;
    }

    /** 2023-09-04. */
    private @Nullable Printed yearFirst(int i) {
        boolean fits =
                tokens.isNumber(i, 4, 4)
                        && tokens.isSign(i + 1, "-/")
                        && tokens.isNumber(i + 2, 2, 2)
                        && tokens.isSign(i + 3, "-/")
                        && tokens.isNumber(i + 4, 2, 2)
                        && tokens.glued(i + 1)
                        && tokens.glued(i + 4);
        return fits
                ? new Printed(
                        tokens.number(i), tokens.number(i + 2), tokens.number(i + 4), null, i + 5)
                : null;
    }

    /** 4/9/2023, 4-9-2023, 4.9.2023; where {@code known} to be a date also 4/9 and 4-6/9. */
    @Nullable Printed numbers(int i, boolean known) {
        if (!tokens.isNumber(i, 1, 2) || tokens.isSign(i - 1, "/-.,") && tokens.glued(i)) {
            return null;
        }
        if (known && tokens.isSign(i + 1, "-–") && tokens.isNumber(i + 2, 1, 2)) {
            Printed last = numeric(i + 2, true);
            if (last != null) {
                return new Printed(last.year, last.month, tokens.number(i), last, last.end);
            }
        }
        Printed first = numeric(i, known);
        if (first != null
                && tokens.isSign(first.end, "-–")
                && tokens.isNumber(first.end + 1, 1, 2)) {
            Printed last = numeric(first.end + 1, known);
            return last == null
                    ? first
                    : new Printed(first.year, first.month, first.day, last, last.end);
        }
        return first;
    }

    private @Nullable Printed numeric(int i, boolean known) {
        boolean fits =
                tokens.isNumber(i, 1, 2)
                        && tokens.isSign(i + 1, "/-.")
                        && tokens.isNumber(i + 2, 1, 2);
        if (!fits) {
            return null;
        }
        boolean year =
                tokens.isSign(i + 3, "/-.")
                        && tokens.text(i + 3).equals(tokens.text(i + 1))
                        && (tokens.isNumber(i + 4, 4, 4)
                                || tokens.isNumber(i + 4, 2, 2) && tokens.isSign(i + 3, "/"));
        if (year) {
            int printed = tokens.number(i + 4);
            int full =
                    tokens.digits(i + 4) == 4 ? printed : 2000 + printed - (printed > 69 ? 100 : 0);
            return new Printed(full, tokens.number(i + 2), tokens.number(i), null, i + 5);
        }
        boolean misprinted = tokens.isSign(i + 3, "/") && tokens.isNumber(i + 4, 3, 3);
        if (known && misprinted) { // a digit of the year was lost: 17/1/205
            return new Printed(Period.UNKNOWN, tokens.number(i + 2), tokens.number(i), null, i + 5);
        }
        boolean alone = known && tokens.isSign(i + 1, "/");
        return alone
                ? new Printed(Period.UNKNOWN, tokens.number(i + 2), tokens.number(i), null, i + 3)
                : null;
    }

    /**
     * 5 September 2023, 3-5 Mei 2021, 13 sampai dengan 25 Februari 2017, 23 September - 22 Oktober.
     */
    private @Nullable Printed named(int i) {
        if (!tokens.isNumber(i, 1, 2)
                || tokens.isSign(i - 1, ".,:/-") && tokens.glued(i) && tokens.isNumber(i - 2)) {
            return null;
        }
        boolean list = tokens.has(i + 1, Sense.JOIN) && tokens.isNumber(i + 2, 1, 2);
        Printed last = single(list ? i + 2 : i);
        if (list) {
            return last == null
                    ? null
                    : new Printed(last.year, last.month, tokens.number(i), last, last.end);
        }
        boolean dash = last != null && tokens.isSign(last.end, "-–—");
        Printed until = dash ? single(last.end + 1) : null;
        return until == null || last == null
                ? last
                : new Printed(last.year, last.month, last.day, until, until.end);
    }

    private @Nullable Printed single(int i) {
        int month = tokens.isNumber(i, 1, 2) ? tokens.number(i + 1, Sense.MONTH) : 0;
        if (month == 0) {
            return null;
        }
        int end = i + 2;
        end += tokens.isSign(end, ".") && tokens.isNumber(end + 1, 4, 4) ? 1 : 0;
        int year = year(end);
        int after = year == Period.UNKNOWN ? i + 2 : afterYear(end);
        return new Printed(
                year == Period.UNKNOWN ? sharedYear(i + 2) : year,
                month,
                tokens.number(i),
                null,
                after);
    }

    /** A year right at {@code i}, tahun before it allowed; or unknown. */
    int year(int i) {
        int at = tokens.is(i, Sense.HEAD, "YEAR") ? i + 1 : i;
        boolean clock =
                tokens.isSign(at + 1, ".:")
                        && tokens.glued(at + 1)
                        && tokens.glued(at + 2)
                        && tokens.isNumber(at + 2, 2, 3);
        return tokens.isNumber(at, 4, 4) && !clock && tokens.number(at) >= 1000
                ? tokens.number(at)
                : Period.UNKNOWN;
    }

    int afterYear(int i) {
        return tokens.is(i, Sense.HEAD, "YEAR") ? i + 2 : i + 1;
    }

    /** In "5 Mei, 7 Juni, dan 8 Juli 2021" the year of the last counts for all. */
    int sharedYear(int i) {
        for (int at = i; at < i + 12; at++) {
            boolean joins =
                    tokens.isSign(at, ",-–")
                            || tokens.has(at, Sense.JOIN)
                            || tokens.has(at, Sense.AND);
            boolean listed = tokens.isNumber(at, 1, 2) || tokens.has(at, Sense.HEAD);
            if (tokens.has(at, Sense.MONTH) && at > i) {
                int year = year(at + 1);
                if (year != Period.UNKNOWN) {
                    return year;
                }
            } else if (!joins && !listed) {
                return Period.UNKNOWN;
            }
        }
        return Period.UNKNOWN;
    }
}
