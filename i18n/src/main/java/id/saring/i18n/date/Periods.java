package id.saring.i18n.date;

import org.jspecify.annotations.Nullable;

/**
 * Periods longer than a day: bulan Mei 2007, kuartal III 2022, pekan kedua Januari, akhir abad
 * ke-19.
 */
final class Periods {
    private final Tokens tokens;
    private final Numerals numerals;
    private final Days days;
    private final Years years;
    private final MoonDays moonDays;

    Periods(Tokens tokens, Numerals numerals, Days days, Years years) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.days = days;
        this.years = years;
        moonDays = new MoonDays(tokens);
    }

    /** The phrase that starts at {@code i}, or null. */
    @Nullable Draft at(int i) {
        String mod = tokens.value(i, Sense.EDGE);
        if (mod != null) {
            Draft edge = edge(i, mod);
            if (edge != null) {
                return edge;
            }
        }
        return whole(i);
    }

    /** awal 2022, pertengahan Juli ini, akhir tahun, awal abad ke-20. */
    private @Nullable Draft edge(int i, String mod) {
        int at = i + 1;
        Draft inner = whole(at);
        if (inner == null) {
            inner = years.at(at, true);
        }
        if (inner == null && tokens.has(at, Sense.UNIT)) {
            Unit unit = Unit.valueOf(String.valueOf(tokens.value(at, Sense.UNIT)));
            boolean calendar =
                    unit == Unit.WEEK
                            || unit == Unit.MONTH
                            || unit == Unit.YEAR
                            || unit == Unit.QUARTER
                            || unit == Unit.DECADE
                            || unit == Unit.CENTURY;
            Grain grain = unit.grain;
            inner =
                    calendar && grain != null
                            ? new Draft(at, at + 1, context -> When.of(context.now(grain)))
                            : null;
        }
        return inner == null ? null : new Draft(i, inner.end(), inner.meaning(), mod);
    }

    private @Nullable Draft whole(int i) {
        Lexeme lexeme = tokens.lexeme(i);
        if (lexeme == null) {
            return years.decade(i, i);
        }
        Draft draft = null;
        if (lexeme.has(Sense.HEAD)) {
            draft = headed(i);
        } else if (lexeme.has(Sense.MONTH)) {
            draft = month(i, i);
        } else if (lexeme.has(Sense.PERIOD)) {
            draft = numbered(i);
        } else if (lexeme.has(Sense.WEEKEND)) {
            draft = weekend(i);
        } else if (lexeme.has(Sense.HIJRI)) {
            draft = moonDays.month(i, i, years);
        } else if (lexeme.has(Sense.ERA_HEAD)) {
            draft = years.era(i);
        }
        if (draft == null && lexeme.has(Sense.UNIT)) {
            draft = weekOfMonth(i);
            draft = draft == null ? years.relative(i) : draft;
            draft = draft == null ? years.century(i) : draft;
        }
        return draft;
    }

    /** tahun 2022, tahun anggaran 2016, tahun 1970-an, bulan Mei 2007. */
    private @Nullable Draft headed(int i) {
        if (tokens.is(i, Sense.HEAD, "MONTH")) {
            int name = tokens.is(i + 1, Sense.KIND, "HOLY") ? i + 2 : i + 1;
            return tokens.has(name, Sense.MONTH) ? month(i, name) : moonDays.month(i, name, years);
        }
        return tokens.is(i, Sense.HEAD, "YEAR") ? years.at(i, false) : null;
    }

    /** Mei 2007, Juli ini, Februari tahun lalu, Januari-Maret 2021. */
    private @Nullable Draft month(int start, int i) {
        boolean person =
                tokens.isSign(i + 1, "(")
                        && tokens.isNumber(i + 2, 1, 2)
                        && tokens.isSign(i + 3, ")");
        if (person || !isMonthName(start, i)) {
            return null;
        }
        Draft range = monthRange(start, i);
        return range == null ? oneMonth(start, i) : range;
    }

    private Draft oneMonth(int start, int i) {
        int month = tokens.number(i, Sense.MONTH);
        Draft year = years.after(i + 1);
        if (year != null) {
            int end = year.end();
            return new Draft(
                    start, end, context -> When.of(monthOf(year.meaning().in(context), month)));
        }
        Shift shift = Shift.at(tokens, i + 1);
        boolean takes = shift != null && (years.isShifted(i + 1) || shift == Shift.BEFORE);
        int shared = days.sharedYear(i + 1);
        return new Draft(
                start,
                takes ? i + 2 : i + 1,
                context ->
                        When.of(
                                shared == Period.UNKNOWN
                                        ? context.month(month, shift)
                                        : Period.month(shared, month)));
    }

    /** Clipped names and names that people bear need a number beside them or a capital. */
    private boolean isMonthName(int start, int i) {
        boolean clipped = tokens.text(i).length() == 3 && !tokens.text(i).equalsIgnoreCase("mei");
        boolean dated = tokens.isNumber(i + 1, 4, 4);
        return clipped ? dated && tokens.isCapital(i) : start < i || tokens.isCapital(i) || dated;
    }

    private static Period monthOf(When year, int month) {
        Period period = year.period();
        return Period.month(period == null ? Period.UNKNOWN : period.year(), month);
    }

    private @Nullable Draft monthRange(int start, int i) {
        int next = tokens.is(i + 2, Sense.HEAD, "MONTH") ? i + 3 : i + 2;
        if (!tokens.has(i + 1, Sense.JOIN) || !tokens.has(next, Sense.MONTH)) {
            return null;
        }
        int first = tokens.number(i, Sense.MONTH);
        Draft last = oneMonth(next, next);
        return new Draft(
                start,
                last.end(),
                context -> {
                    When until = last.meaning().in(context);
                    Period end = until.period();
                    if (end == null) {
                        return until;
                    }
                    int year =
                            end.year() == Period.UNKNOWN || first <= end.part()
                                    ? end.year()
                                    : end.year() - 1;
                    return new When.Range(When.of(Period.month(year, first)), until);
                });
    }

    /** kuartal III 2022, semester I/2022, paruh pertama tahun ini, K1 2007. */
    private @Nullable Draft numbered(int i) {
        Grain grain = Grain.valueOf(String.valueOf(tokens.value(i, Sense.PERIOD)));
        int parts = grain == Grain.QUARTER ? 4 : 2;
        boolean letter = tokens.end(i) - tokens.start(i) == 1;
        boolean half = tokens.is(i, Sense.KIND, "NEEDS_YEAR");
        Draft firstHalf = half ? years.after(i + 1) : null;
        if (firstHalf != null) { // paruh 2022: its half is over
            Meaning of = firstHalf.meaning();
            return new Draft(
                    i, firstHalf.end(), context -> When.of(partOf(of.in(context), grain, 1)));
        }
        int number =
                tokens.isNumber(i + 1, 1, 1)
                        ? tokens.number(i + 1)
                        : letter ? 0 : numerals.ordinal(i + 1);
        if (number < 1 || number > parts || letter && !(tokens.glued(i + 1) && tokens.isUpper(i))) {
            return null;
        }
        int first = tokens.isNumber(i + 1) ? i + 2 : numerals.afterOrdinal(i + 1);
        int last = tokens.has(first, Sense.JOIN) ? numerals.ordinal(first + 1) : 0;
        if (last > number && last <= parts) { // kuartal I-III 2022
            return numberedRange(i, numerals.afterOrdinal(first + 1), grain, number, last);
        }
        int end = first;
        Draft year = years.after(end);
        Shift shift = Shift.at(tokens, end);
        if (year != null) {
            return new Draft(
                    i,
                    year.end(),
                    context -> When.of(partOf(year.meaning().in(context), grain, number)));
        }
        if ((letter || half) && shift == null) {
            return null;
        }
        boolean takes = shift != null && years.isShifted(end);
        return new Draft(
                i,
                takes ? end + 1 : end,
                context -> When.of(shifted(context.latest(grain, number), shift, context)));
    }

    private Draft numberedRange(int i, int end, Grain grain, int first, int last) {
        Draft year = years.after(end);
        return new Draft(
                i,
                year == null ? end : year.end(),
                context -> {
                    Period to =
                            year == null
                                    ? context.latest(grain, last)
                                    : partOf(year.meaning().in(context), grain, last);
                    return new When.Range(
                            When.of(new Period(grain, to.year(), first, 0)), When.of(to));
                });
    }

    private static Period shifted(Period latest, @Nullable Shift shift, Context context) {
        boolean again =
                shift != null && shift.isPast() && latest.equals(context.now(latest.grain()));
        return again ? new Period(latest.grain(), latest.year() - 1, latest.part(), 0) : latest;
    }

    private static Period partOf(When year, Grain grain, int number) {
        Period period = year.period();
        return new Period(grain, period == null ? Period.UNKNOWN : period.year(), number, 0);
    }

    /** akhir pekan, akhir pekan lalu. */
    private Draft weekend(int i) {
        Shift shift = Shift.at(tokens, i + 1);
        boolean takes = shift != null && shift != Shift.LAST && shift != Shift.AHEAD;
        return new Draft(
                i,
                takes ? i + 2 : i + 1,
                context ->
                        When.of(
                                context.relative(
                                        Grain.WEEKEND,
                                        takes && shift != null && shift != Shift.COMING
                                                ? shift
                                                : Shift.THIS)));
    }

    /** pekan keempat September 2023, minggu pertama bulan ini. */
    private @Nullable Draft weekOfMonth(int i) {
        int number = tokens.is(i, Sense.UNIT, "WEEK") ? numerals.ordinal(i + 1) : 0;
        if (number < 1 || number > 5) {
            return null;
        }
        int end = numerals.afterOrdinal(i + 1);
        Draft own = monthAfter(end);
        boolean listed =
                own == null
                        && tokens.is(end + 1, Sense.UNIT, "WEEK")
                        && numerals.ordinal(end + 2) > 0;
        Draft month = listed ? monthAfter(numerals.afterOrdinal(end + 2)) : own;
        return month == null
                ? null
                : new Draft(
                        i,
                        listed ? end : month.end(),
                        context -> {
                            Period in = month.meaning().in(context).period();
                            return in == null
                                    ? When.of(Period.unknown(Grain.MONTH_WEEK))
                                    : When.of(
                                            new Period(
                                                    Grain.MONTH_WEEK,
                                                    in.year(),
                                                    in.part(),
                                                    number));
                        });
    }

    private @Nullable Draft monthAfter(int i) {
        if (tokens.is(i, Sense.HEAD, "MONTH") && !tokens.has(i + 1, Sense.MONTH)) {
            return years.relative(i);
        }
        return tokens.has(i, Sense.MONTH) || tokens.is(i, Sense.HEAD, "MONTH") ? whole(i) : null;
    }
}
