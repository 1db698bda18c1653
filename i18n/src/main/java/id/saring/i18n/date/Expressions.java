package id.saring.i18n.date;

import id.saring.i18n.calendar.Pasaran;
import id.saring.i18n.date.TemporalExpression.Interval;
import id.saring.i18n.date.TemporalExpression.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the result of what was found and resolved. */
final class Expressions {
    private static final double SURE = 0.98;
    private static final double BY_CONTEXT = 0.85;
    private static final double IN_CONFLICT = 0.6;
    private static final String[] WEEKDAYS = {
        "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"
    };

    private final Tokens tokens;

    Expressions(Tokens tokens) {
        this.tokens = tokens;
    }

    TemporalExpression of(Draft draft, When when) {
        List<String> conflicts = conflicts(draft, when);
        double confidence =
                !conflicts.isEmpty() ? IN_CONFLICT : isSure(draft, when) ? SURE : BY_CONTEXT;
        return new TemporalExpression(
                tokens.start(draft.start()),
                tokens.end(draft.end() - 1),
                type(when),
                when.timex(),
                Edtf.of(when),
                draft.mod(),
                interval(when, draft.mod()),
                calendar(draft),
                confidence,
                conflicts);
    }

    private static Type type(When when) {
        if (when instanceof When.Plain plain) {
            return plain.type();
        }
        When first = when instanceof When.Range range ? range.from() : when;
        return first instanceof When.Dated dated && dated.time() != null ? Type.TIME : Type.DATE;
    }

    /** Whether the words alone tell the value: a year is printed, or it is a length of time. */
    private boolean isSure(Draft draft, When when) {
        return hasYear(draft)
                || type(when) == Type.DURATION
                || type(when) == Type.SET
                || when.period() != null && when.period().grain().compareTo(Grain.DECADE) >= 0;
    }

    /** Whether a number of four digits is printed in it. */
    boolean hasYear(Draft draft) {
        for (int i = draft.start(); i < draft.end(); i++) {
            if (tokens.isNumber(i, 4, 4)) {
                return true;
            }
        }
        return false;
    }

    private String calendar(Draft draft) {
        String calendar = "gregorian";
        for (int i = draft.start(); i < draft.end(); i++) {
            if (tokens.has(i, Sense.MONTH)) {
                return "gregorian";
            }
            calendar =
                    tokens.has(i, Sense.HIJRI)
                            ? "hijri"
                            : tokens.has(i, Sense.JAVANESE)
                                    ? "javanese"
                                    : tokens.has(i, Sense.BALINESE) ? "balinese" : calendar;
        }
        return calendar;
    }

    private List<String> conflicts(Draft draft, When when) {
        LocalDate day =
                when instanceof When.Dated dated && dated.period().grain() == Grain.DAY
                        ? dated.period().first()
                        : null;
        List<String> conflicts = new ArrayList<>();
        for (int i = draft.start(); day != null && i < draft.end(); i++) {
            boolean eve = tokens.is(i - 1, Sense.PART, "NI") && i > draft.start();
            int weekday = eve ? 0 : tokens.number(i, Sense.WEEKDAY);
            int actual = day.getDayOfWeek().getValue();
            if (weekday > 0 && weekday != actual) {
                conflicts.add(day + " is " + WEEKDAYS[actual - 1] + ", not " + tokens.text(i));
            }
            boolean market =
                    tokens.has(i, Sense.PASARAN) && !tokens.is(draft.start(), Sense.PART, "NI");
            Pasaran pasaran = Pasaran.of(day);
            if (market && tokens.number(i, Sense.PASARAN) != pasaran.ordinal()) {
                conflicts.add(day + " is " + pasaran + ", not " + tokens.text(i));
            }
        }
        return conflicts;
    }

    private static @Nullable Interval interval(When when, @Nullable String mod) {
        if (when instanceof When.Range range) {
            Interval from = interval(range.from(), null);
            Interval to = interval(range.to(), null);
            return from == null || to == null ? null : new Interval(from.from(), to.to());
        }
        if (!(when instanceof When.Dated dated)) {
            return null;
        }
        LocalDate first = dated.period().first();
        LocalDate last = dated.period().last();
        if (first == null || last == null) {
            return null;
        }
        DayTime time = dated.time();
        if (time == null) {
            return new Interval(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
        }
        LocalDateTime from = first.atStartOfDay().plusHours(time.hour()).plusMinutes(time.minute());
        from = from.plusSeconds(Math.max(0, time.second()));
        boolean smallHours = time.part() != null && "START".equals(mod);
        return new Interval(from, from.plusHours(smallHours ? 4 : time.hours()));
    }
}
