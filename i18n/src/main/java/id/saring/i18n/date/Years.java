package id.saring.i18n.date;

import org.jspecify.annotations.Nullable;

/**
 * Years, decades, centuries and ages: tahun 2022, 2019-2022, era 1970-an, abad ke-5 SM, Orde Baru.
 */
final class Years {
    private final Tokens tokens;
    private final Numerals numerals;

    Years(Tokens tokens, Numerals numerals) {
        this.tokens = tokens;
        this.numerals = numerals;
    }

    /** A year, headed or, where {@code bare} allows, a number of four digits. */
    @Nullable Draft at(int i, boolean bare) {
        boolean headed = tokens.is(i, Sense.HEAD, "YEAR");
        int at = headed ? i + 1 : i;
        at += headed && tokens.has(at, Sense.KIND) ? 1 : 0;
        Draft decade = decade(i, at);
        if (decade != null) {
            return decade;
        }
        if (headed && tokens.isNumber(at, 3, 3) && standsAlone(at + 1)) {
            int early = tokens.number(at);
            return early < 100
                    ? null
                    : new Draft(i, at + 1, context -> When.of(Period.year(early)));
        }
        boolean clipped = headed && tokens.isSign(at, "'’‘") && tokens.isNumber(at + 1, 2, 2);
        if (clipped) { // tahun '98
            int number = tokens.number(at + 1);
            int year = number + (number < 30 ? 2000 : 1900);
            return new Draft(i, at + 2, context -> When.of(Period.year(year)));
        }
        if (!headed && !bare || !isNumber(at)) {
            return headed && tokens.isNumber(at, 1, 4) ? yearOfEra(i, at) : null;
        }
        Draft era = yearOfEra(i, at);
        if (era != null) {
            return era;
        }
        int year = tokens.number(at);
        int until = joined(at + 1, headed);
        if (until != 0) {
            int last = until < 100 ? year / 100 * 100 + until : until;
            return new Draft(
                    i,
                    at + 3,
                    context ->
                            new When.Range(When.of(Period.year(year)), When.of(Period.year(last))));
        }
        int end = at + 1 + (isShifted(at + 1) ? 1 : 0);
        return new Draft(i, end, context -> When.of(Period.year(year)));
    }

    boolean isShifted(int i) {
        Shift shift = Shift.at(tokens, i);
        return shift != null && shift.compareTo(Shift.TOMORROW) <= 0;
    }

    /** Whether nothing that is counted stands there: tahun 732, not tahun 100 hari. */
    private boolean standsAlone(int i) {
        return !tokens.has(i, Sense.UNIT)
                && !tokens.has(i, Sense.COUNTED)
                && !tokens.has(i, Sense.BEFORE)
                && !tokens.has(i, Sense.HIJRI_YEAR)
                && !tokens.isSign(i, "-–%/")
                && !(tokens.isSign(i, ".,") && tokens.glued(i) && tokens.glued(i + 1));
    }

    boolean isNumber(int i) {
        return tokens.isNumber(i, 4, 4)
                && tokens.number(i) >= 1000
                && !(tokens.isSign(i + 1, ".,")
                        && tokens.glued(i + 1)
                        && tokens.glued(i + 2)
                        && tokens.isNumber(i + 2))
                && !tokens.isSign(i + 1, "%");
    }

    /** The last year of 2019-2022, 2019/20; 0 when there is none. */
    private int joined(int i, boolean headed) {
        boolean dash = tokens.isSign(i, "-–—/");
        if (!dash && !(headed && tokens.has(i, Sense.JOIN)) || !tokens.isNumber(i + 1)) {
            return 0;
        }
        if (isNumber(i + 1)) {
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
    @Nullable Draft decade(int start, int at) {
        boolean tens =
                tokens.isNumber(at, 2, 4) && tokens.digits(at) != 3 && tokens.number(at) % 10 == 0;
        int suffix = tokens.isSign(at + 1, "-–") ? at + 2 : at + 1;
        if (!tens || !tokens.glued(suffix) || !tokens.is(suffix, Sense.MANY, "TENS")) {
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
    @Nullable Draft era(int i) {
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

    /** The year after a month or quarter: 2022, /2022, -2022, tahun lalu. */
    @Nullable Draft after(int i) {
        int at = tokens.isSign(i, "/-") && tokens.glued(i) && tokens.glued(i + 1) ? i + 1 : i;
        if (isNumber(at) && decade(at, at) == null) {
            int year = tokens.number(at);
            int end = at + 1 + (isShifted(at + 1) ? 1 : 0);
            return new Draft(i, end, context -> When.of(Period.year(year)));
        }
        if (!tokens.is(i, Sense.HEAD, "YEAR")) {
            return null;
        }
        Draft year = at(i, false);
        return year == null ? relative(i) : year;
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
    @Nullable Draft century(int i) {
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
