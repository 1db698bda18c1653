package id.saring.i18n.date;

import id.saring.i18n.calendar.Pasaran;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Where an expression stands: the anchor, what was mentioned before, the tense of its clause. */
final class Context {
    /** What the clause says of its time. */
    enum Tense {
        PAST,
        FUTURE,
        UNKNOWN
    }

    private final @Nullable Anchor anchor;
    private final Mentions mentions;
    private Tense tense = Tense.UNKNOWN;
    private boolean statistics;
    private @Nullable Period ahead;

    Context(@Nullable Anchor anchor, Mentions mentions) {
        this.anchor = anchor;
        this.mentions = mentions;
    }

    /** Turns to the next expression. */
    void at(Tense clause, boolean ofStatistics) {
        tense = clause;
        statistics = ofStatistics;
    }

    /** Tells the day that the next expressions name, or null. */
    void ahead(@Nullable Period day) {
        ahead = day;
    }

    boolean isFuture() {
        return tense == Tense.FUTURE;
    }

    Mentions mentions() {
        return mentions;
    }

    /** The anchor's day, or null. */
    @Nullable LocalDate today() {
        return anchor == null ? null : anchor.day();
    }

    /** The anchor's moment, or null when there is no anchor or none so fine. */
    @Nullable LocalDateTime moment() {
        return anchor == null ? null : anchor.time();
    }

    @Nullable Anchor anchor() {
        return anchor;
    }

    /** The period that the anchor lies in, unknown without an anchor as fine. */
    Period now(Grain grain) {
        return anchor == null ? Period.unknown(grain) : anchor.period().within(grain);
    }

    /** The day {@code days} after the anchor's, unknown without one. */
    Period day(long days) {
        LocalDate today = today();
        return today == null ? Period.unknown(Grain.DAY) : Period.day(today.plusDays(days));
    }

    /**
     * The day that a clock time without one falls on: the last one of the sentence, the next one of
     * it, the last one of the paragraph, else the anchor's.
     */
    Period clauseDay() {
        Period before = mentions.dayOfSentence();
        Period near = before == null && ahead != null ? ahead : mentions.lastDay();
        return near == null ? day(0) : near;
    }

    /** The day that dates without a year are near to: one printed in full, else the anchor's. */
    @Nullable LocalDate near() {
        Period full = mentions.datedInFull();
        LocalDate printed = full == null ? null : full.first();
        LocalDate first = anchor == null ? null : anchor.period().first();
        LocalDate last = anchor == null ? null : anchor.period().last();
        boolean day = first == null || last == null;
        return printed != null || day
                ? printed
                : first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
    }

    /** The last period of this grain that was mentioned: days are remembered longer; or null. */
    @Nullable Period mentioned(Grain grain) {
        return grain == Grain.DAY ? mentions.lastDay() : mentions.last(grain);
    }

    /** The period of a unit with lalu, ini, depan, sebelumnya. */
    Period relative(Grain grain, Shift shift) {
        if (shift == Shift.BEFORE || shift == Shift.AFTER || shift == Shift.SAME) {
            Period mentioned = mentioned(grain);
            int steps = shift == Shift.BEFORE ? -1 : shift == Shift.AFTER ? 1 : 0;
            if (mentioned != null) {
                return mentioned.plus(steps);
            }
            boolean reported = statistics && grain == Grain.MONTH && shift == Shift.BEFORE;
            return now(grain).plus(reported ? -2 : steps);
        }
        Period mentioned = mentions.last(grain);
        boolean reported = statistics && grain == Grain.MONTH && shift == Shift.AGO;
        return mentioned != null && (anchor == null || reported)
                ? mentioned.plus(shift.steps())
                : now(grain).plus(shift.steps());
    }

    /** The weekday, 1 Monday, that is of this pasaran too, as Jumat Legi; every 35 days. */
    Period weton(int weekday, int pasaran, @Nullable Shift shift) {
        Period near = weekday(weekday, shift);
        LocalDate first = near.first();
        if (first == null) {
            return near;
        }
        int weeks = isFuture() ? 1 : -1;
        LocalDate day = first;
        while (Pasaran.of(day).ordinal() != pasaran) {
            day = day.plusWeeks(weeks);
        }
        return Period.day(day);
    }

    /** The weekday, 1 Monday, by the word after it and the tense of its clause. */
    Period weekday(int weekday, @Nullable Shift shift) {
        Period mentioned = mentions.dayOfSentence();
        LocalDate same = mentioned == null || shift != null ? null : mentioned.first();
        if (mentioned != null && same != null && same.getDayOfWeek().getValue() == weekday) {
            return mentioned;
        }
        LocalDate today = today();
        if (today == null) {
            return Period.weekday(weekday);
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate found;
        if (shift == Shift.AGO || shift == Shift.YESTERDAY) {
            found = today.with(TemporalAdjusters.previous(day));
        } else if (shift == Shift.NEXT || shift == Shift.TOMORROW) {
            found = today.with(TemporalAdjusters.next(day));
        } else if (shift == Shift.COMING || isFuture() && shift != Shift.EARLIER) {
            found = today.with(TemporalAdjusters.nextOrSame(day));
        } else if (shift == Shift.THIS) {
            found = today.with(DayOfWeek.MONDAY).plusDays(weekday - 1L);
        } else {
            found = today.with(TemporalAdjusters.previousOrSame(day));
        }
        return Period.day(found);
    }

    /** The month of a year that is not printed. */
    Period month(int month, @Nullable Shift shift) {
        Period now = now(Grain.MONTH);
        if (now.part() == 0) {
            Period year = now(Grain.YEAR);
            return Period.month(year.year(), month);
        }
        int ahead = month - now.part();
        int year = now.year();
        if (shift != null && shift.isPast()) {
            year -= ahead >= 0 ? 1 : 0;
        } else if (shift != null && shift.isFuture() || shift == null && isFuture()) {
            year += ahead < 0 ? 1 : 0;
        } else if (shift != Shift.THIS) {
            year -= ahead > (tense == Tense.PAST ? 0 : 3) ? 1 : 0;
        }
        return Period.month(year, month);
    }

    /** The day of a month whose year is not printed: the one nearest to the anchor. */
    Period dayOfMonth(int day, int month, @Nullable Shift shift) {
        LocalDate base = near();
        if (base == null) {
            return new Period(Grain.DAY, Period.UNKNOWN, month, day);
        }
        Period best = null;
        long nearest = Long.MAX_VALUE;
        for (int year = base.getYear() - 1; year <= base.getYear() + 1; year++) {
            Period candidate = new Period(Grain.DAY, year, month, day);
            if (candidate.exists()) {
                long distance = ChronoUnit.DAYS.between(base, candidate.first());
                long cost = Math.abs(distance) + (isAgainst(distance, shift) ? 1000 : 0);
                best = cost < nearest ? candidate : best;
                nearest = Math.min(cost, nearest);
            }
        }
        return best == null ? new Period(Grain.DAY, base.getYear(), month, day) : best;
    }

    private static boolean isAgainst(long distance, @Nullable Shift shift) {
        return shift != null
                && (shift.isPast() && distance > 0 || shift.isFuture() && distance < 0);
    }

    /**
     * The quarter or half {@code part} that began last, or begins next where the future is meant.
     */
    Period latest(Grain grain, int part) {
        Period now = now(grain);
        if (now.part() == 0) {
            return new Period(grain, now(Grain.YEAR).year(), part, 0);
        }
        boolean ahead = isFuture() && part < now.part();
        boolean behind = !isFuture() && part > now.part();
        return new Period(grain, now.year() + (ahead ? 1 : behind ? -1 : 0), part, 0);
    }
}
