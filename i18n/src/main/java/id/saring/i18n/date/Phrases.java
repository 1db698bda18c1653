package id.saring.i18n.date;

import id.saring.i18n.date.TemporalExpression.Type;
import org.jspecify.annotations.Nullable;

/** The grammar: the longest expression of time that starts at a token. */
final class Phrases {
    private final Tokens tokens;
    private final Days days;
    private final Clocks clocks;
    private final DayPhrases dayPhrases;
    private final Years years;
    private final Periods periods;
    private final Durations durations;

    Phrases(Tokens tokens) {
        this.tokens = tokens;
        Numerals numerals = new Numerals(tokens);
        days = new Days(tokens);
        clocks = new Clocks(tokens, numerals);
        years = new Years(tokens, numerals);
        periods = new Periods(tokens, numerals, days, years);
        dayPhrases = new DayPhrases(tokens, days, clocks, new Feasts(tokens, numerals, years));
        durations = new Durations(tokens, numerals, years);
    }

    /** The expression that starts at token {@code i}, or null. */
    @Nullable Draft at(int i) {
        if (tokens.lexeme(i) == null && !tokens.isNumber(i)) {
            return null;
        }
        Draft best = durations.set(i);
        best = longer(best, dayPhrases.at(i));
        best = longer(best, periods.at(i));
        best = longer(best, durations.at(i));
        best = longer(best, weekdays(i));
        best = longer(best, clock(i));
        best = longer(best, balinese(i));
        best = longer(best, reference(i));
        return best == null ? bareYear(i) : best;
    }

    /** One past Pasar Minggu, Jalan 17 Agustus, Jl. 10 November; {@code i} for other places. */
    private int place(int i) {
        int at = tokens.isSign(i + 1, ".") ? i + 2 : i + 1;
        if (!tokens.isCapital(i)) {
            return i;
        }
        boolean dated = tokens.isNumber(at, 1, 2) && tokens.has(at + 1, Sense.MONTH);
        return tokens.has(at, Sense.WEEKDAY) ? at + 1 : dated ? at + 2 : i;
    }

    /**
     * One past what only looks like a date at token {@code i}: Nomor 65 Tahun 2020, UU 13/2003,
     * Asteroid 2016 HP6; {@code i} itself when there is none.
     */
    int numbered(int i) {
        if (tokens.has(i, Sense.PLACE)) {
            return place(i);
        }
        if (!tokens.has(i, Sense.NUMBERED)) {
            return i;
        }
        int at = i + 1;
        while (tokens.has(at, Sense.NUMBERED) || tokens.isSign(at, ".:")) {
            at++;
        }
        if (!tokens.isNumber(at)) {
            return i;
        }
        at++;
        while (tokens.glued(at)
                && (tokens.isNumber(at)
                        || tokens.isUpper(at)
                        || tokens.isSign(at, "/-.") && tokens.glued(at + 1))) {
            at++;
        }
        return tokens.is(at, Sense.HEAD, "YEAR") && tokens.isNumber(at + 1, 4, 4) ? at + 2 : at;
    }

    private static @Nullable Draft longer(@Nullable Draft one, @Nullable Draft other) {
        return one == null || other != null && other.end() > one.end() ? other : one;
    }

    /** Senin-Jumat, Senin sampai Jumat. */
    private @Nullable Draft weekdays(int i) {
        boolean both =
                tokens.has(i, Sense.WEEKDAY)
                        && (tokens.has(i + 1, Sense.JOIN) || tokens.has(i + 1, Sense.AND))
                        && tokens.has(i + 2, Sense.WEEKDAY)
                        && tokens.isCapital(i)
                        && tokens.isCapital(i + 2);
        if (!both) {
            return null;
        }
        Days.Printed numbers = days.bracketed(i + 3);
        if (numbers != null && numbers.until() != null) {
            return new Draft(i, numbers.end(), context -> numbers.in(context, null));
        }
        if (!tokens.has(i + 1, Sense.JOIN)) {
            return null;
        }
        String value =
                "XXXX-WXX-"
                        + tokens.number(i, Sense.WEEKDAY)
                        + "/XXXX-WXX-"
                        + tokens.number(i + 2, Sense.WEEKDAY);
        return new Draft(i, i + 3, context -> new When.Plain(Type.SET, value));
    }

    /**
     * hari Saniscara (Sabtu) Kliwon wuku Kuningan: recurs every 210 days, without a wuku every 35.
     */
    private @Nullable Draft balinese(int i) {
        int at = tokens.is(i, Sense.HEAD, "DAY") ? i + 1 : i;
        if (!tokens.has(at, Sense.BALINESE)) {
            return null;
        }
        at++;
        boolean explained =
                tokens.isSign(at, "(")
                        && tokens.has(at + 1, Sense.WEEKDAY)
                        && tokens.isSign(at + 2, ")");
        at += explained ? 3 : 0;
        if (!tokens.has(at, Sense.PASARAN)) {
            return null;
        }
        at++;
        int wuku = tokens.is(at, Sense.WUKU, "0") ? at + 1 : at;
        boolean named = tokens.has(wuku, Sense.WUKU) && tokens.isCapital(wuku);
        String value = named ? "P210D" : "P35D";
        return new Draft(i, named ? wuku + 1 : at, context -> new When.Plain(Type.SET, value));
    }

    /** A clock time whose day stands elsewhere in its clause, or nowhere. */
    private @Nullable Draft clock(int i) {
        Clocks.Clock clock = clocks.at(i);
        if (clock == null) {
            return null;
        }
        int end = clock.end();
        end = clocks.afterLocal(end);
        Draft day = dayPhrases.after(end);
        if (day != null) {
            Meaning meaning = day.meaning();
            return new Draft(i, day.end(), context -> DayPhrases.timed(meaning.in(context), clock));
        }
        return new Draft(
                i,
                end,
                context -> DayPhrases.timed(When.of(context.clauseDay()), clock),
                null,
                true);
    }

    /** saat ini, baru-baru ini, keesokan harinya. */
    private @Nullable Draft reference(int i) {
        String value = tokens.value(i, Sense.REF);
        if (value == null) {
            return null;
        }
        if (!value.startsWith("+")) {
            return new Draft(i, i + 1, context -> new When.Plain(Type.DATE, value));
        }
        long days = Long.parseLong(value.substring(1));
        return new Draft(
                i,
                i + 1,
                context -> {
                    Period mentioned = context.mentions().lastDay();
                    return When.of((mentioned == null ? context.day(0) : mentioned).plus(days));
                });
    }

    /** pada 2022, Pemilu 2024, (2019): a number of four digits that can only be a year. */
    private @Nullable Draft bareYear(int i) {
        if (!years.isNumber(i) || tokens.number(i) < 1500 || tokens.number(i) > 2099) {
            return null;
        }
        boolean glued =
                tokens.glued(i) && !tokens.isSign(i - 1, "(\"“‘'")
                        || tokens.glued(i + 1) && tokens.isWord(i + 1);
        boolean counts =
                tokens.has(i + 1, Sense.COUNTED)
                        || tokens.has(i - 1, Sense.NUMBERED)
                        || tokens.has(i + 1, Sense.SCALE);
        boolean model =
                tokens.isUpper(i + 1)
                        && (tokens.end(i + 1) - tokens.start(i + 1) <= 3)
                        && tokens.glued(i + 2);
        boolean amount =
                tokens.has(i - 1, Sense.AMOUNT)
                        || tokens.number(i) % 1000 == 0 && !tokens.has(i - 1, Sense.PREPOSITION);
        boolean introduced =
                tokens.isWord(i - 1) || tokens.isSign(i - 1, "(") && tokens.isSign(i + 1, "),");
        return glued || counts || model || amount || !introduced ? null : years.at(i, true);
    }
}
