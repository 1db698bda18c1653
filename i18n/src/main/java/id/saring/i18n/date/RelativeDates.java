package id.saring.i18n.date;

import id.saring.i18n.date.DateReader.Read;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads what counts from the moment of reading: 3 jam yang lalu, kemarin 20.15, baru saja. */
final class RelativeDates {
    private final Tokens tokens;
    private final PrintedClocks clocks;
    private final OffsetDateTime from;

    RelativeDates(Tokens tokens, PrintedClocks clocks, OffsetDateTime from) {
        this.tokens = tokens;
        this.clocks = clocks;
        this.from = from;
    }

    /** The date that starts at token {@code i}, or null. */
    @Nullable Read at(int i) {
        if (tokens.has(i, Sense.NOW)) {
            return now(i);
        }
        if (tokens.has(i, Sense.WEEKDAY)) {
            return weekday(i);
        }
        boolean today = tokens.is(i, "hari") && tokens.has(i + 1, Sense.THIS);
        if (today || tokens.has(i, Sense.DAY)) {
            int days = today ? 0 : tokens.number(i, Sense.DAY);
            return timed(from.toLocalDate().plusDays(days), today ? i + 2 : i + 1);
        }
        return ago(i);
    }

    private Read timed(LocalDate day, int end) {
        PrintedClocks.Clock clock = clocks.after(end);
        return clock == null ? new Read(day, end) : new Read(clock.on(day), clock.end());
    }

    private @Nullable Read now(int i) {
        boolean now =
                tokens.is(i + 1, "saja") || tokens.is(i + 1, "now") || tokens.is(i + 1, "tadi");
        return now || tokens.is(i, "barusan") ? new Read(from, now ? i + 2 : i + 1) : null;
    }

    /** Sabtu, 20.15 WIB; Sabtu (2/9): the last one. */
    private @Nullable Read weekday(int i) {
        DayOfWeek weekday = DayOfWeek.of(tokens.number(i, Sense.WEEKDAY));
        Days.Printed number = new Days(tokens).afterWeekday(i + 1);
        if (number != null && number.until() == null) {
            LocalDate day =
                    LocalDate.of(from.getYear(), number.month(), Math.min(28, number.day()));
            int year =
                    day.isAfter(from.toLocalDate().plusDays(30))
                            ? from.getYear() - 1
                            : from.getYear();
            Period period = new Period(Grain.DAY, year, number.month(), number.day());
            return period.exists() ? timed(period.first(), number.end()) : null;
        }
        PrintedClocks.Clock clock = clocks.after(i + 1);
        return clock == null
                ? null
                : new Read(
                        clock.on(
                                from.toLocalDate().with(TemporalAdjusters.previousOrSame(weekday))),
                        clock.end());
    }

    /** 3 jam yang lalu, sejam lalu, beberapa menit lalu, an hour ago. */
    private @Nullable Read ago(int i) {
        String one = tokens.value(i, Sense.ONE);
        boolean vague = tokens.has(i, Sense.VAGUE);
        boolean half = tokens.is(i, Sense.NUMBER, "0.5");
        if (one == null && !vague && !tokens.has(i, Sense.NUMBER) && !tokens.isNumber(i, 1, 4)) {
            return null;
        }
        int at = one != null ? i : i + 1;
        String unit = one != null ? one : tokens.value(at, Sense.UNIT);
        boolean moment = vague && (tokens.is(at, "saat") || tokens.is(at, "waktu"));
        int end = at + (tokens.is(at + 1, "yang") || tokens.is(at + 1, "yg") ? 2 : 1);
        if (unit == null && !moment || !tokens.has(end, Sense.AGO)) {
            return null;
        }
        ChronoUnit step = unit == null ? ChronoUnit.MINUTES : Unit.valueOf(unit).step;
        boolean clock = step.compareTo(ChronoUnit.DAYS) < 0;
        if (vague) { // the day is all that is told, and that only of what is hours ago
            return clock ? new Read(from.toLocalDate(), end + 1) : null;
        }
        int amount =
                one != null
                        ? 1
                        : tokens.isNumber(i) ? tokens.number(i) : tokens.number(i, Sense.NUMBER);
        OffsetDateTime then =
                half && step == ChronoUnit.HOURS ? from.minusMinutes(30) : from.minus(amount, step);
        return clock ? new Read(then, end + 1) : timed(then.toLocalDate(), end + 1);
    }
}
