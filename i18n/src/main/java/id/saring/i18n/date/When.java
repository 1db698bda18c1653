package id.saring.i18n.date;

import org.jspecify.annotations.Nullable;

/** What an expression means, once resolved. */
sealed interface When {
    /** The value of TIMEX3. */
    String timex();

    /** A period, perhaps with a time of day. */
    record Dated(Period period, @Nullable DayTime time) implements When {
        @Override
        public String timex() {
            boolean undated = period.year() == Period.UNKNOWN && period.day() == 0;
            return time == null ? period.timex() : (undated ? "" : period.timex()) + time.timex();
        }
    }

    /** From one to another, both included. */
    record Range(When from, When to) implements When {
        @Override
        public String timex() {
            return from.timex() + "/" + to.timex();
        }
    }

    /** A duration, a set or a vague reference: P3D, PRESENT_REF. */
    record Plain(TemporalExpression.Type type, String timex) implements When {}

    static When of(Period period) {
        return new Dated(period, null);
    }

    /** The period meant, or the first of a range; null for a duration or a vague reference. */
    default @Nullable Period period() {
        if (this instanceof Range range) {
            return range.from.period();
        }
        return this instanceof Dated dated ? dated.period : null;
    }
}
