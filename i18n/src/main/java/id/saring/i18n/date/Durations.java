package id.saring.i18n.date;

import id.saring.i18n.date.TemporalExpression.Type;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time, what lies so far away, and what recurs: tiga hari, dua tahun lalu, setiap Senin.
 */
final class Durations {
    /** Farther away than so many units nothing is dated. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(1_000_000);

    private final Tokens tokens;
    private final Numerals numerals;
    private final Years years;

    Durations(Tokens tokens, Numerals numerals, Years years) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.years = years;
    }

    /** An amount of a unit; {@code text} without the P of TIMEX3. */
    private record Length(@Nullable BigDecimal amount, Unit unit, String text, int end) {}

    /** The phrase that starts at {@code i}, or null. */
    @Nullable Draft at(int i) {
        String per = tokens.value(i, Sense.PER);
        if (per != null) {
            return plain(i, i + 1, Type.SET, "P" + Unit.valueOf(per).duration(BigDecimal.ONE));
        }
        Length length = length(i);
        if (length == null) {
            return null;
        }
        int end = length.end;
        boolean first =
                length.unit == Unit.MONTH && numerals.ordinal(end) == 1 && length.amount != null;
        Draft year = first ? years.at(end + 1, true) : null;
        year =
                first && year == null && tokens.has(end + 1, Sense.UNIT)
                        ? years.relative(end + 1)
                        : year;
        if (year != null) {
            return firstMonths(i, length.amount.intValue(), year);
        }
        if (tokens.is(end, Sense.TIMES, "ONCE")) {
            return plain(i, end + 1, Type.SET, "P" + length.text);
        }
        if (numerals.ordinal(end) == 1 && !tokens.has(i, Sense.ONE)) {
            return plain(i, end + 1, Type.DURATION, "P" + length.text);
        }
        Shift shift = Shift.at(tokens, end);
        if (shift == null || shift == Shift.LATER && tokens.is(i - 1, Sense.ATTITUDE, "LEFT")) {
            boolean often = tokens.has(i - 1, Sense.TIMES) && tokens.has(i, Sense.ONE);
            return plain(i, end, often ? Type.SET : Type.DURATION, "P" + length.text);
        }
        return switch (shift) {
            case AGO, YESTERDAY, BEFORE, AFTER, LATER -> new Draft(i, end + 1, away(length, shift));
            case THIS, LAST, AHEAD, COMING, NEXT ->
                    plain(i, end + 1, Type.DURATION, "P" + length.text);
            default -> plain(i, end, Type.DURATION, "P" + length.text);
        };
    }

    /** Sembilan bulan pertama 2022. */
    private static Draft firstMonths(int start, int months, Draft year) {
        return new Draft(
                start,
                year.end(),
                context -> {
                    Period of = year.meaning().in(context).period();
                    int number = of == null ? Period.UNKNOWN : of.year();
                    return new When.Range(
                            When.of(Period.month(number, 1)),
                            When.of(Period.month(number, Math.min(12, Math.max(1, months)))));
                });
    }

    private static Draft plain(int start, int end, Type type, String value) {
        return new Draft(start, end, context -> new When.Plain(type, value));
    }

    private static Meaning away(Length length, Shift shift) {
        boolean back = shift == Shift.AGO || shift == Shift.BEFORE || shift == Shift.YESTERDAY;
        BigDecimal amount = length.amount;
        if (amount == null) {
            return context -> new When.Plain(Type.DATE, back ? "PAST_REF" : "FUTURE_REF");
        }
        if (amount.abs().compareTo(FARTHEST) > 0) {
            return context -> new When.Plain(Type.DATE, back ? "PAST_REF" : "FUTURE_REF");
        }
        Unit unit = length.unit;
        long whole = amount.longValue() * unit.factor * (back ? -1 : 1);
        boolean mentioned = shift == Shift.BEFORE || shift == Shift.AFTER;
        return context -> {
            Grain grain = unit.grain;
            if (grain == null) {
                return clock(context, unit, whole);
            }
            Period base = mentioned ? context.mentioned(grain) : null;
            return When.of((base == null ? context.now(grain) : base).plus(whole / unit.factor));
        };
    }

    private static When clock(Context context, Unit unit, long whole) {
        LocalDateTime moment = context.moment();
        if (moment == null || !unit.isClock()) {
            return When.of(context.day(0));
        }
        LocalDateTime then = moment.plus(whole, unit.step);
        return new When.Dated(
                Period.day(then.toLocalDate()),
                DayTime.clock(then.getHour(), then.getMinute(), -1));
    }

    private @Nullable Length length(int i) {
        String one = tokens.value(i, Sense.ONE);
        if (one != null) {
            return compound(
                    new Length(
                            BigDecimal.ONE,
                            Unit.valueOf(one),
                            Unit.valueOf(one).duration(BigDecimal.ONE),
                            i + 1));
        }
        String many = tokens.value(i, Sense.MANY);
        if (many != null && !many.equals("TENS")) {
            return new Length(null, Unit.valueOf(many), Unit.valueOf(many).duration(null), i + 1);
        }
        if (tokens.isNumber(i)
                && tokens.isSign(i - 1, ".,-/")
                && tokens.glued(i)
                && tokens.isNumber(i - 2)) {
            return null;
        }
        Numerals.Numeral first = numerals.at(i);
        return first == null ? null : counted(first);
    }

    private @Nullable Length counted(Numerals.Numeral first) {
        int at = first.end();
        if (tokens.is(at, Sense.TIMES, "BY") && first.value() != null) {
            return product(first);
        }
        Numerals.Numeral last = numerals.at(tokens.has(at, Sense.JOIN) ? at + 1 : at);
        if (last != null && last.value() != null && first.value() != null) {
            Unit unit = unit(last.end());
            boolean up = last.value().compareTo(first.value()) > 0;
            return unit == null || !up
                    ? null
                    : new Length(
                            null,
                            unit,
                            unit.duration(first.value()) + "/P" + unit.duration(last.value()),
                            last.end() + 1);
        }
        Unit unit = unit(at);
        return unit == null
                ? null
                : compound(
                        new Length(
                                first.value(), unit, unit.duration(first.value()), afterUnit(at)));
    }

    /** 2x24 jam. */
    private @Nullable Length product(Numerals.Numeral first) {
        Numerals.Numeral second = numerals.at(first.end() + 1);
        Unit unit = second == null || second.value() == null ? null : unit(second.end());
        if (second == null || unit == null) {
            return null;
        }
        BigDecimal amount = first.value().multiply(second.value());
        return new Length(amount, unit, unit.duration(amount), second.end() + 1);
    }

    private @Nullable Unit unit(int i) {
        String unit = tokens.value(i, Sense.UNIT);
        return unit == null ? null : Unit.valueOf(unit);
    }

    /** Hari kerja, tahun pelajaran. */
    private int afterUnit(int i) {
        return tokens.has(i + 1, Sense.KIND) && !tokens.isNumber(i + 2) ? i + 2 : i + 1;
    }

    /** 1 jam 30 menit, setahun enam bulan. */
    private Length compound(Length length) {
        Numerals.Numeral more = numerals.at(length.end);
        Unit unit = more == null ? null : unit(more.end());
        if (more == null
                || unit == null
                || unit.compareTo(length.unit) >= 0
                || length.amount == null
                || more.value() == null) {
            return length;
        }
        String added = unit.duration(more.value());
        boolean sameHalf = unit.isClock() == length.unit.isClock();
        return compound(
                new Length(
                        length.amount,
                        unit,
                        length.text + (sameHalf && unit.isClock() ? added.substring(1) : added),
                        more.end() + 1));
    }

    /** setiap hari, tiap dua pekan, setiap Senin hingga Jumat, setiap malam. */
    @Nullable Draft set(int i) {
        if (!tokens.has(i, Sense.EVERY)) {
            return null;
        }
        int at = i + 1;
        Length length = length(at);
        if (length != null) {
            int end = tokens.is(length.end, Sense.TIMES, "ONCE") ? length.end + 1 : length.end;
            return plain(i, end, Type.SET, "P" + length.text);
        }
        at += tokens.is(at, Sense.HEAD, "DAY") && tokens.has(at + 1, Sense.WEEKDAY) ? 1 : 0;
        boolean eve = tokens.is(at, Sense.PART, "NI") && tokens.has(at + 1, Sense.WEEKDAY);
        if (eve) {
            int weekday = (tokens.number(at + 1, Sense.WEEKDAY) + 5) % 7 + 1;
            return plain(i, at + 2, Type.SET, "XXXX-WXX-" + weekday + "TNI");
        }
        if (tokens.has(at, Sense.WEEKDAY)
                && (tokens.isCapital(at) || !tokens.has(at, Sense.UNIT))) {
            return weekdays(i, at);
        }
        String part = tokens.value(at, Sense.PART);
        if (part != null) {
            return plain(i, at + 1, Type.SET, "XXXX-XX-XXT" + part.substring(0, 2));
        }
        if (tokens.has(at, Sense.WEEKEND)) {
            return plain(i, at + 1, Type.SET, "XXXX-WXX-WE");
        }
        return calendar(i, at);
    }

    private @Nullable Draft calendar(int i, int at) {
        int date = tokens.is(at, Sense.HEAD, "DATE") ? at + 1 : at;
        if (tokens.isNumber(date, 1, 2)) {
            int month = tokens.number(date + 1, Sense.MONTH);
            String value =
                    "XXXX-" + Period.two(month) + "-" + Period.padded(tokens.number(date), 2);
            return month > 0 || date > at
                    ? plain(i, month > 0 ? date + 2 : date + 1, Type.SET, value)
                    : null;
        }
        int name = tokens.is(at, Sense.HEAD, "MONTH") ? at + 1 : at;
        if (tokens.has(name, Sense.HIJRI)
                || name > at && tokens.has(name, Sense.JAVANESE)
                || tokens.has(at, Sense.FEAST)) {
            return plain(i, name + 1, Type.SET, "P1Y");
        }
        int month = tokens.number(name, Sense.MONTH);
        if (month > 0) {
            return plain(i, name + 1, Type.SET, "XXXX-" + Period.two(month));
        }
        Unit unit = unit(at);
        return unit == null
                ? null
                : plain(i, afterUnit(at), Type.SET, "P" + unit.duration(BigDecimal.ONE));
    }

    private Draft weekdays(int start, int at) {
        String first = "XXXX-WXX-" + tokens.number(at, Sense.WEEKDAY);
        int next = tokens.is(at + 2, Sense.HEAD, "DAY") ? at + 3 : at + 2;
        if (tokens.has(at + 1, Sense.JOIN) && tokens.has(next, Sense.WEEKDAY)) {
            return plain(
                    start,
                    next + 1,
                    Type.SET,
                    first + "/XXXX-WXX-" + tokens.number(next, Sense.WEEKDAY));
        }
        String part = tokens.value(at + 1, Sense.PART);
        return part == null
                ? plain(start, at + 1, Type.SET, first)
                : plain(start, at + 2, Type.SET, first + "T" + part.substring(0, 2));
    }
}
