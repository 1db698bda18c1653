package id.saring.i18n.date;

import org.jspecify.annotations.Nullable;

/**
 * Periods longer than a day: bulan Mei 2007, tahun lalu, kuartal III 2022, pekan kedua Januari,
 * akhir abad ke-19, era 1970-an.
 */
final class Periods {
    private final Tokens tokens;
    private final Numerals numerals;
    private final Days days;
    private final MoonDays moonDays;

    Periods(Tokens tokens, Numerals numerals, Days days) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.days = days;
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
            inner = year(at, true);
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
            return decade(i, i);
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
            draft = moonDays.month(i, i, this);
        } else if (lexeme.has(Sense.ERA_HEAD)) {
            draft = era(i);
        }
        if (draft == null && lexeme.has(Sense.UNIT)) {
            draft = weekOfMonth(i);
            draft = draft == null ? relative(i) : draft;
            draft = draft == null ? century(i) : draft;
        }
        return draft;
    }

    /** tahun 2022, tahun anggaran 2016, tahun 1970-an, bulan Mei 2007. */
    private @Nullable Draft headed(int i) {
        if (tokens.is(i, Sense.HEAD, "MONTH")) {
            int name = tokens.is(i + 1, Sense.KIND, "HOLY") ? i + 2 : i + 1;
            return tokens.has(name, Sense.MONTH) ? month(i, name) : moonDays.month(i, name, this);
        }
        return tokens.is(i, Sense.HEAD, "YEAR") ? year(i, false) : null;
    }

    /** A year, headed or, where {@code bare} allows, a number of four digits. */
    @Nullable Draft year(int i, boolean bare) {
        boolean headed = tokens.is(i, Sense.HEAD, "YEAR");
        int at = headed ? i + 1 : i;
        at += headed && tokens.has(at, Sense.KIND) ? 1 : 0;
        Draft decade = decade(i, at);
        if (decade != null) {
            return decade;
        }
        if (!headed && !bare || !isYear(at)) {
            return headed && tokens.isNumber(at, 1, 4) ? yearOfEra(i, at) : null;
        }
        Draft era = yearOfEra(i, at);
        if (era != null) {
            return era;
        }
        int year = tokens.number(at);
        int until = joinedYear(at + 1, headed);
        if (until != 0) {
            int last = until < 100 ? year / 100 * 100 + until : until;
            return new Draft(
                    i,
                    at + 3,
                    context ->
                            new When.Range(When.of(Period.year(year)), When.of(Period.year(last))));
        }
        int end = at + 1 + (yearShift(at + 1) ? 1 : 0);
        return new Draft(i, end, context -> When.of(Period.year(year)));
    }

    private boolean yearShift(int i) {
        Shift shift = Shift.at(tokens, i);
        return shift != null && shift.compareTo(Shift.TOMORROW) <= 0;
    }

    boolean isYear(int i) {
        return tokens.isNumber(i, 4, 4)
                && tokens.number(i) >= 1000
                && !(tokens.isSign(i + 1, ".,")
                        && tokens.glued(i + 1)
                        && tokens.glued(i + 2)
                        && tokens.isNumber(i + 2))
                && !tokens.isSign(i + 1, "%");
    }

    /** The last year of 2019-2022, 2019/20; 0 when there is none. */
    int joinedYear(int i, boolean headed) {
        boolean dash = tokens.isSign(i, "-–—/");
        if (!dash && !(headed && tokens.has(i, Sense.JOIN)) || !tokens.isNumber(i + 1)) {
            return 0;
        }
        if (isYear(i + 1)) {
            int first = tokens.number(i - 1);
            return tokens.number(i + 1) > first ? tokens.number(i + 1) : 0;
        }
        boolean slash = tokens.isSign(i, "/") && tokens.digits(i + 1) == 2;
        return slash && tokens.number(i + 1) == (tokens.number(i - 1) + 1) % 100
                ? tokens.number(i + 1)
                : 0;
    }

    /** tahun 79 Masehi, 500 SM. */
    private @Nullable Draft yearOfEra(int i, int at) {
        String era = tokens.value(at + 1, Sense.BEFORE);
        if (era == null) {
            return null;
        }
        int number = tokens.number(at);
        boolean before = era.equals("BC");
        return new Draft(i, at + 2, context -> When.of(Period.year(before ? 1 - number : number)));
    }

    /** 1970-an, era 80-an. */
    private @Nullable Draft decade(int start, int at) {
        boolean tens =
                tokens.isNumber(at, 2, 4) && tokens.digits(at) != 3 && tokens.number(at) % 10 == 0;
        int suffix = tokens.isSign(at + 1, "-–") ? at + 2 : at + 1;
        if (!tens
                || !tokens.glued(suffix)
                || !tokens.has(suffix, Sense.MANY)
                || !tokens.is(suffix, Sense.MANY, "TENS")) {
            return null;
        }
        int number = tokens.number(at);
        int year = number >= 1000 ? number : (number >= 30 ? 1900 : 2000) + number;
        return number < 10
                ? null
                : new Draft(
                        start,
                        suffix + 1,
                        context -> When.of(new Period(Grain.DECADE, year, 0, 0)));
    }

    /** era 1970-an, dekade 1990-an. */
    private @Nullable Draft era(int i) {
        int at = tokens.is(i + 1, Sense.HEAD, "YEAR") ? i + 2 : i + 1;
        Draft decade = decade(i, at);
        if (decade != null) {
            return decade;
        }
        int name = i + 1;
        while (name < i + 4 && tokens.is(name, Sense.KIND, "RULE")) {
            name++;
        }
        String span = tokens.value(name, Sense.ERA);
        return span == null
                ? null
                : new Draft(
                        i, name + 1, context -> new When.Plain(TemporalExpression.Type.DATE, span));
    }

    /** Mei 2007, Juli ini, Februari tahun lalu, Januari-Maret 2021. */
    private @Nullable Draft month(int start, int i) {
        int month = tokens.number(i, Sense.MONTH);
        if (!isMonthName(start, i)) {
            return null;
        }
        Draft range = monthRange(start, i);
        if (range != null) {
            return range;
        }
        Draft year = yearAfter(i + 1);
        if (year != null) {
            int end = year.end();
            return new Draft(
                    start, end, context -> When.of(monthOf(year.meaning().in(context), month)));
        }
        Shift shift = Shift.at(tokens, i + 1);
        boolean takes = shift != null && (yearShift(i + 1) || shift == Shift.BEFORE);
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

    /** The year after a month or quarter: 2022, /2022, -2022, tahun lalu. */
    @Nullable Draft yearAfter(int i) {
        int at = tokens.isSign(i, "/-") && tokens.glued(i) && tokens.glued(i + 1) ? i + 1 : i;
        if (isYear(at) && decade(at, at) == null) {
            int year = tokens.number(at);
            int end = at + 1 + (yearShift(at + 1) ? 1 : 0);
            return new Draft(i, end, context -> When.of(Period.year(year)));
        }
        if (!tokens.is(i, Sense.HEAD, "YEAR")) {
            return null;
        }
        Draft year = year(i, false);
        return year == null ? relative(i) : year;
    }

    private @Nullable Draft monthRange(int start, int i) {
        int next = tokens.is(i + 2, Sense.HEAD, "MONTH") ? i + 3 : i + 2;
        if (!tokens.has(i + 1, Sense.JOIN) || !tokens.has(next, Sense.MONTH)) {
            return null;
        }
        int first = tokens.number(i, Sense.MONTH);
        Draft last = month(next, next);
        if (last == null) {
            return null;
        }
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
                    When from = When.of(Period.month(year, first));
                    return new When.Range(
                            from, until instanceof When.Range range ? range.to() : until);
                });
    }

    /** kuartal III 2022, semester I/2022, paruh pertama tahun ini, K1 2007. */
    private @Nullable Draft numbered(int i) {
        Grain grain = Grain.valueOf(String.valueOf(tokens.value(i, Sense.PERIOD)));
        int parts = grain == Grain.QUARTER ? 4 : 2;
        boolean letter = tokens.end(i) - tokens.start(i) == 1;
        boolean half = tokens.is(i, Sense.KIND, "NEEDS_YEAR");
        Draft firstHalf = half ? yearAfter(i + 1) : null;
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
        int end = tokens.isNumber(i + 1) ? i + 2 : numerals.afterOrdinal(i + 1);
        Draft year = yearAfter(end);
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
        boolean takes = shift != null && yearShift(end);
        return new Draft(
                i,
                takes ? end + 1 : end,
                context -> When.of(shifted(context.latest(grain, number), shift, context)));
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
            return relative(i);
        }
        return tokens.has(i, Sense.MONTH) || tokens.is(i, Sense.HEAD, "MONTH") ? whole(i) : null;
    }

    /** tahun lalu, pekan ini, bulan sebelumnya, dekade ini. */
    @Nullable Draft relative(int i) {
        Unit unit = Unit.valueOf(String.valueOf(tokens.value(i, Sense.UNIT)));
        Shift shift = Shift.at(tokens, i + 1);
        boolean counted = tokens.isNumber(i - 1) || tokens.has(i - 1, Sense.NUMBER);
        if (unit.grain == null
                || shift == null
                || shift == Shift.LAST
                || shift == Shift.AHEAD
                || shift == Shift.LATER
                || counted) {
            return null;
        }
        Grain grain = unit.grain;
        return new Draft(i, i + 2, context -> When.of(context.relative(grain, shift)));
    }

    /** abad ke-19, abad XIX, abad ke-5 SM. */
    private @Nullable Draft century(int i) {
        if (!tokens.is(i, Sense.UNIT, "CENTURY")) {
            return null;
        }
        int number = tokens.isNumber(i + 1, 1, 2) ? tokens.number(i + 1) : numerals.ordinal(i + 1);
        if (number < 1) {
            return null;
        }
        int end = tokens.isNumber(i + 1) ? i + 2 : numerals.afterOrdinal(i + 1);
        String era = tokens.value(end, Sense.BEFORE);
        int century = "BC".equals(era) ? -number : number - 1;
        return new Draft(
                i,
                era == null ? end : end + 1,
                context -> When.of(new Period(Grain.CENTURY, century, 0, 0)));
    }
}
