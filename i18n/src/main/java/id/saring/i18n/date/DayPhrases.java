package id.saring.i18n.date;

import org.jspecify.annotations.Nullable;

/**
 * Phrases for a day or a time of it: Senin (4/9) sore, kemarin pagi, malam Minggu, hari Selasa
 * tanggal 12 Januari 2021 pukul 09.00 WIB.
 */
final class DayPhrases {
    private final Tokens tokens;
    private final Days days;
    private final Clocks clocks;
    private final Feasts feasts;
    private final MoonDays moonDays;

    DayPhrases(Tokens tokens, Days days, Clocks clocks, Feasts feasts) {
        this.tokens = tokens;
        this.days = days;
        this.clocks = clocks;
        this.feasts = feasts;
        moonDays = new MoonDays(tokens);
    }

    /** What a day means, given the word that follows its phrase. */
    interface DayMeaning {
        When in(Context context, @Nullable Shift shift);
    }

    /** The day's part of a phrase, up to {@code end}; {@code part} when a part of day is in it. */
    record Core(DayMeaning meaning, @Nullable String part, int end) {}

    /** The phrase that starts at {@code i}, or null. */
    @Nullable Draft at(int i) {
        Core core = core(i);
        return core == null ? null : extended(i, core);
    }

    /**
     * The day that closes a clock time, with nothing but a blank between: pukul 19.20 WP malam ini,
     * pukul 10.00 WIB Senin (4/9); or null.
     */
    @Nullable Draft after(int i) {
        if (tokens.has(i, Sense.PART) && i > 0 && tokens.has(i - 1, Sense.PART)) {
            return null;
        }
        Shift shift = tokens.has(i + 1, Sense.PART) ? null : Shift.at(tokens, i);
        boolean thisPart = shift == Shift.THIS && i > 0 && tokens.has(i - 1, Sense.PART);
        if (shift == Shift.EARLIER || shift == Shift.COMING || thisPart) {
            return new Draft(i, i + 1, context -> When.of(context.day(0)));
        }
        return at(i);
    }

    private @Nullable Core core(int i) {
        Lexeme lexeme = tokens.lexeme(i);
        if (lexeme == null) {
            return tokens.isNumber(i) ? printed(i, i) : null;
        }
        if (lexeme.has(Sense.PART)) {
            return part(i);
        }
        if (lexeme.has(Sense.WEEKDAY) && isSunday(i)) {
            return weekday(i);
        }
        if (lexeme.has(Sense.HEAD)) {
            return headed(i);
        }
        if (lexeme.has(Sense.DAY)) {
            return named(i);
        }
        Core feast = feasts.at(i);
        if (feast != null) {
            return feast;
        }
        boolean before = lexeme.has(Sense.SHIFT) && tokens.has(i + 1, Sense.PART);
        Shift shift = before ? Shift.at(tokens, i) : null;
        return shift == Shift.EARLIER || shift == Shift.COMING
                ? new Core(partDay(i + 1, shift), tokens.value(i + 1, Sense.PART), i + 2)
                : null;
    }

    /** tanggal 5 Juni 2011, tanggal 5, hari Selasa, hari ini is a word of its own. */
    private @Nullable Core headed(int i) {
        if (tokens.is(i, Sense.HEAD, "DAY")) {
            return tokens.has(i + 1, Sense.WEEKDAY) ? weekday(i + 1) : null;
        }
        if (!tokens.is(i, Sense.HEAD, "DATE")) {
            return null;
        }
        Core printed = printed(i + 1, i);
        if (printed != null) {
            return printed;
        }
        boolean number =
                tokens.isNumber(i + 1, 1, 2)
                        && tokens.number(i + 1) >= 1
                        && tokens.number(i + 1) <= 31;
        return number ? dayAlone(tokens.number(i + 1), i + 2) : null;
    }

    /** tanggal 10, tanggal 10 bulan ini, the first of tanggal 5 dan 6 Mei 2021. */
    private Core dayAlone(int day, int end) {
        Shift shift = tokens.is(end, Sense.UNIT, "MONTH") ? Shift.at(tokens, end + 1) : null;
        boolean listed = tokens.has(end, Sense.AND) || tokens.isSign(end, ",");
        Days.Printed next = listed ? days.at(end + 1) : null;
        if (next != null) {
            return new Core(
                    (context, after) -> {
                        Period same = next.in(context, after).period();
                        return same == null
                                ? When.of(Period.unknown(Grain.DAY))
                                : When.of(new Period(Grain.DAY, same.year(), same.part(), day));
                    },
                    null,
                    end);
        }
        return new Core(
                (context, after) -> {
                    Period month =
                            shift == null
                                    ? context.now(Grain.MONTH)
                                    : context.relative(Grain.MONTH, shift);
                    return When.of(new Period(Grain.DAY, month.year(), month.part(), day));
                },
                null,
                shift == null ? end : end + 2);
    }

    private @Nullable Core printed(int i, int start) {
        Core moon = moonDays.day(i, days);
        if (moon != null) {
            return moon;
        }
        Days.Printed printed = days.at(i);
        if (printed == null && start < i) {
            printed = days.numbers(i, true);
            printed = printed == null || !printed.exists() ? null : printed;
        }
        return printed == null ? null : new Core(printed::in, null, printed.end());
    }

    /** kemarin, besok, hari ini, lusa; with a date in brackets: kemarin (4/9). */
    private Core named(int i) {
        int offset = tokens.number(i, Sense.DAY);
        boolean today =
                tokens.isSign(i + 1, "(")
                        && tokens.is(i + 2, Sense.DAY, "0")
                        && tokens.isSign(i + 3, ")");
        Days.Printed number = days.bracketed(i + 1);
        if (number != null) {
            return new Core(number::in, tokens.value(i, Sense.DAYPART), number.end());
        }
        Core further = numberedAfter(i + 1);
        if (further != null) {
            return further;
        }
        int days = today ? 0 : offset;
        return new Core(
                (context, shift) -> When.of(context.day(days)),
                tokens.value(i, Sense.DAYPART),
                i + 1);
    }

    /** besok Sabtu (9/9), hari ini tanggal 5 September: the number tells which day. */
    private @Nullable Core numberedAfter(int i) {
        if (tokens.has(i, Sense.WEEKDAY) && isSunday(i)) {
            return weekday(i);
        }
        int at = tokens.is(i, Sense.HEAD, "DATE") ? i + 1 : i;
        return tokens.isNumber(at) ? printed(at, i) : null;
    }

    /** malam ini, pagi tadi, malam Senin, malam kemarin, pada pagi hari. */
    private @Nullable Core part(int i) {
        String part = tokens.value(i, Sense.PART);
        Shift shift = Shift.at(tokens, i + 1);
        if (tokens.has(i + 1, Sense.DAY)
                || shift != null && shift != Shift.LAST && shift != Shift.AHEAD) {
            return new Core(partDay(i, shift), part, i + 2);
        }
        Core day = tokens.has(i + 1, Sense.PART) ? null : core(i + 1);
        boolean whole = day != null && day.part == null;
        if (whole) {
            boolean eve = "NI".equals(part);
            return new Core(eve ? eveOf(day.meaning) : day.meaning, part, day.end);
        }
        boolean dated =
                tokens.isSign(i + 1, ",")
                        && tokens.isNumber(i + 2, 1, 2)
                        && tokens.has(i + 3, Sense.MONTH);
        Core comma = dated ? printed(i + 2, i + 2) : null;
        if (comma != null) { // pagi, 5 Juli
            return new Core(comma.meaning, part, comma.end);
        }
        boolean alone = tokens.has(i, Sense.DAYPART) || tokens.has(i - 1, Sense.PREPOSITION);
        return alone
                ? new Core(
                        (context, after) ->
                                When.of(
                                        context.mentions().lastDay() != null
                                                ? context.mentions().lastDay()
                                                : context.day(0)),
                        part,
                        i + 1)
                : null;
    }

    /**
     * The day that a part of it is named by: malam tadi is last night, dini hari nanti tomorrow's.
     */
    private DayMeaning partDay(int i, @Nullable Shift shift) {
        String part = tokens.value(i, Sense.PART);
        boolean night = "NI".equals(part);
        boolean early = "MO START".equals(part);
        int named = tokens.has(i + 1, Sense.DAY) ? tokens.number(i + 1, Sense.DAY) : 0;
        int days =
                shift == Shift.EARLIER && night || shift == Shift.AGO
                        ? -1
                        : shift == Shift.COMING && early ? 1 : named;
        boolean same = shift == Shift.SAME;
        return (context, after) -> {
            Period mentioned = same ? context.mentions().lastDay() : null;
            return When.of(mentioned != null ? mentioned : context.day(days));
        };
    }

    private static DayMeaning eveOf(DayMeaning day) {
        return (context, shift) -> {
            When when = day.in(context, shift);
            Period period = when.period();
            if (period != null
                    && period.year() == Period.UNKNOWN
                    && period.part() == 0
                    && period.day() > 0) {
                return When.of(Period.weekday((period.day() + 5) % 7 + 1));
            }
            return period == null ? when : When.of(period.plus(-1));
        };
    }

    /** Minggu is Sunday or a week. */
    private boolean isSunday(int i) {
        if (!tokens.has(i, Sense.UNIT)) {
            return true;
        }
        if (tokens.is(i - 1, Sense.HEAD, "DAY")
                || tokens.is(i - 1, Sense.PART, "NI") && Shift.at(tokens, i + 1) == null) {
            return true;
        }
        boolean dated =
                days.bracketed(i + 1) != null
                        || tokens.isSign(i + 1, ",")
                                && (days.bracketed(i + 2) != null || days.at(i + 2) != null)
                        || days.at(i + 1) != null
                        || tokens.has(i + 1, Sense.PART);
        if (dated) {
            return true;
        }
        boolean counted =
                tokens.isNumber(i - 1)
                        || tokens.has(i - 1, Sense.NUMBER)
                        || tokens.has(i - 1, Sense.VAGUE)
                        || tokens.number(i + 1, Sense.ORDINAL) > 0
                        || tokens.is(i + 1, Sense.KIND, "QUIET");
        Shift shift = Shift.at(tokens, i + 1);
        boolean week =
                shift == Shift.AGO
                        || shift == Shift.NEXT
                        || shift == Shift.THIS
                        || shift == Shift.BEFORE
                        || shift == Shift.AFTER
                        || shift == Shift.LAST;
        return tokens.isCapital(i) && !counted && !week;
    }

    private Core weekday(int i) {
        int weekday = tokens.number(i, Sense.WEEKDAY);
        int end = i + 1;
        int pasaran = tokens.has(end, Sense.PASARAN) ? tokens.number(end, Sense.PASARAN) : -1;
        end += pasaran < 0 ? 0 : 1;
        String part = tokens.value(end, Sense.PART);
        int afterPart = part == null ? end : end + 1;
        boolean eve =
                part != null
                        && tokens.has(afterPart, Sense.WEEKDAY)
                        && tokens.number(afterPart, Sense.WEEKDAY) == weekday % 7 + 1;
        afterPart += eve ? 1 : 0;
        Core number = number(afterPart);
        if (number != null) {
            return new Core(number.meaning, part, number.end);
        }
        Days.Printed late = dayShift(afterPart) == null ? null : days.bracketed(afterPart + 1);
        if (late != null) { // Kamis mendatang (7/9)
            return new Core(late::in, part, late.end());
        }
        boolean week =
                tokens.is(afterPart, Sense.UNIT, "WEEK") && Shift.at(tokens, afterPart + 1) != null;
        if (week) {
            Shift shift = Shift.at(tokens, afterPart + 1);
            return new Core(
                    (context, after) -> inWeek(context.relative(Grain.WEEK, shift), weekday),
                    part,
                    afterPart + 2);
        }
        int afterBracket = days.afterMisprint(afterPart);
        return new Core(
                (context, shift) ->
                        When.of(
                                pasaran < 0
                                        ? context.weekday(weekday, shift)
                                        : context.weton(weekday, pasaran, shift)),
                part,
                afterBracket);
    }

    private static When inWeek(Period week, int weekday) {
        return When.of(
                week.first() == null
                        ? Period.weekday(weekday)
                        : Period.day(week.first().plusDays(weekday - 1L)));
    }

    /** The number after a weekday: in brackets, or the date itself, a comma between allowed. */
    private @Nullable Core number(int i) {
        int at = tokens.isSign(i, ",") ? i + 1 : i;
        Days.Printed bracketed = days.bracketed(at);
        if (bracketed != null) {
            return new Core(bracketed::in, null, bracketed.end());
        }
        at += tokens.is(at, Sense.HEAD, "DATE") ? 1 : 0;
        return tokens.isNumber(at) ? printed(at, at - 1) : null;
    }

    /** Takes in what follows the day: part of day, clock time, lalu, waktu setempat. */
    private Draft extended(int start, Core core) {
        int end = core.end;
        String part = core.part;
        Clocks.Clock clock = null;
        Shift shift = null;
        boolean local = false;
        boolean more = true;
        while (more) {
            String nextPart = part == null && clock == null ? tokens.value(end, Sense.PART) : null;
            Clocks.Clock nextClock = clock == null ? clocks.at(end) : null;
            Shift nextShift = shift == null && clock == null ? dayShift(end) : null;
            int from = end;
            if (nextClock != null) {
                clock = nextClock;
                end = nextClock.end();
            } else if (nextPart != null) {
                part = nextPart;
                end++;
            } else if (nextShift != null) {
                shift = nextShift;
                end++;
            } else if (!local
                    && (clocks.afterLocal(end) > end
                            || part != null && tokens.has(end, Sense.ZONE))) {
                local = true;
                end = Math.max(end + 1, clocks.afterLocal(end));
            }
            more = end > from;
        }
        return new Draft(start, end, meaning(core.meaning, shift, part, clock), mod(part, clock));
    }

    private static @Nullable String mod(@Nullable String part, Clocks.@Nullable Clock clock) {
        return part != null && clock == null && part.length() > 2 ? part.substring(3) : null;
    }

    private @Nullable Shift dayShift(int i) {
        Shift shift = Shift.at(tokens, i);
        return shift == null || shift.compareTo(Shift.TOMORROW) > 0 ? null : shift;
    }

    private static Meaning meaning(
            DayMeaning day,
            @Nullable Shift shift,
            @Nullable String part,
            Clocks.@Nullable Clock clock) {
        if (clock != null) {
            return context -> timed(day.in(context, shift), clock);
        }
        return part == null
                ? context -> day.in(context, shift)
                : context -> timed(day.in(context, shift), DayTime.part(part.substring(0, 2)));
    }

    /** The day with a clock time, or with from one to another. */
    static When timed(When day, Clocks.Clock clock) {
        DayTime until = clock.until() == null ? clock.time() : clock.until();
        if (day instanceof When.Range range) { // 12-13 Agustus pukul 23.00 hingga 04.00
            return new When.Range(timed(range.from(), clock.time()), timed(range.to(), until));
        }
        When from = timed(day, clock.time());
        if (clock.until() == null || !(day instanceof When.Dated dated)) {
            return from;
        }
        boolean overMidnight = until.hour() < clock.time().hour();
        Period last = overMidnight ? dated.period().plus(1) : dated.period();
        return new When.Range(from, new When.Dated(last, until));
    }

    private static When timed(When day, DayTime time) {
        return day instanceof When.Dated dated ? new When.Dated(dated.period(), time) : day;
    }
}
