package id.saring.i18n.calendar;

import static java.time.temporal.ChronoField.MONTH_OF_YEAR;

import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoPeriod;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import org.jspecify.annotations.Nullable;

/** A date in a calendar of twelve moons; year, month and day were checked by its chronology. */
abstract class MoonDate<D extends MoonDate<D>> implements ChronoLocalDate {
    private final int year;
    private final int month;
    private final int day;

    MoonDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    @Override
    public abstract MoonChronology<D> getChronology();

    /** The year of the calendar. */
    public int year() {
        return year;
    }

    /** The month, from 1. */
    public int month() {
        return month;
    }

    /** The day of the month, from 1. */
    public int day() {
        return day;
    }

    /** The usual name of the month. */
    public String monthName() {
        return getChronology().monthName(month);
    }

    @Override
    public int lengthOfMonth() {
        return getChronology().lengthOfMonth(year, month);
    }

    @Override
    public int lengthOfYear() {
        return getChronology().lengthOfYear(year);
    }

    @Override
    public long toEpochDay() {
        return getChronology().startOfMonth(prolepticMonth()) + day - 1;
    }

    private int prolepticMonth() {
        return getChronology().index(year, month);
    }

    private int dayOfYear() {
        return (int) (toEpochDay() - getChronology().dateYearDay(year, 1).toEpochDay()) + 1;
    }

    private int dayOfWeek() {
        return (int) Math.floorMod(toEpochDay() + 3, 7L) + 1;
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField unit)) {
            return field.rangeRefinedBy(this);
        }
        if (!isSupported(field)) {
            throw new UnsupportedTemporalTypeException("a date has no " + field);
        }
        return switch (unit) {
            case DAY_OF_MONTH -> ValueRange.of(1, lengthOfMonth());
            case DAY_OF_YEAR -> ValueRange.of(1, lengthOfYear());
            default -> getChronology().range(unit);
        };
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField unit)) {
            return field.getFrom(this);
        }
        return switch (unit) {
            case DAY_OF_WEEK -> dayOfWeek();
            case ALIGNED_DAY_OF_WEEK_IN_MONTH -> (day - 1) % 7 + 1;
            case ALIGNED_DAY_OF_WEEK_IN_YEAR -> (dayOfYear() - 1) % 7 + 1;
            case DAY_OF_MONTH -> day;
            case DAY_OF_YEAR -> dayOfYear();
            case EPOCH_DAY -> toEpochDay();
            case ALIGNED_WEEK_OF_MONTH -> (day - 1) / 7 + 1;
            case ALIGNED_WEEK_OF_YEAR -> (dayOfYear() - 1) / 7 + 1;
            case MONTH_OF_YEAR -> month;
            case PROLEPTIC_MONTH -> prolepticMonth();
            case YEAR, YEAR_OF_ERA -> year;
            case ERA -> getEra().getValue();
            default -> throw new UnsupportedTemporalTypeException("a date has no " + field);
        };
    }

    @Override
    public D with(TemporalField field, long value) {
        if (!(field instanceof ChronoField unit)) {
            return field.adjustInto(self(), value);
        }
        if (unit != ChronoField.EPOCH_DAY) {
            range(field).checkValidValue(value, field);
        }
        return switch (unit) {
            case MONTH_OF_YEAR, PROLEPTIC_MONTH ->
                    plusMonths(Math.subtractExact(value, getLong(field)));
            case YEAR, YEAR_OF_ERA -> plusMonths(Math.subtractExact(value, year) * 12);
            case ALIGNED_WEEK_OF_MONTH, ALIGNED_WEEK_OF_YEAR ->
                    plusDays(Math.subtractExact(value, getLong(field)) * 7);
            case ERA -> self();
            default -> plusDays(Math.subtractExact(value, getLong(field)));
        };
    }

    @Override
    public D plus(long amount, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit step)) {
            return unit.addTo(self(), amount);
        }
        return switch (step) {
            case DAYS -> plusDays(amount);
            case WEEKS -> plusDays(Math.multiplyExact(amount, 7L));
            case MONTHS -> plusMonths(amount);
            case YEARS -> plusMonths(Math.multiplyExact(amount, 12L));
            case DECADES -> plusMonths(Math.multiplyExact(amount, 120L));
            case CENTURIES -> plusMonths(Math.multiplyExact(amount, 1200L));
            case MILLENNIA -> plusMonths(Math.multiplyExact(amount, 12000L));
            default -> throw new UnsupportedTemporalTypeException("a date has no " + unit);
        };
    }

    @Override
    public D with(TemporalAdjuster adjuster) {
        return getChronology().date(adjuster.adjustInto(self()));
    }

    @Override
    public D plus(TemporalAmount amount) {
        return getChronology().date(amount.addTo(self()));
    }

    @Override
    public D minus(TemporalAmount amount) {
        return getChronology().date(amount.subtractFrom(self()));
    }

    @Override
    public D minus(long amount, TemporalUnit unit) {
        return amount == Long.MIN_VALUE
                ? plus(Long.MAX_VALUE, unit).plus(1, unit)
                : plus(-amount, unit);
    }

    private D plusDays(long days) {
        return days == 0 ? self() : getChronology().dateEpochDay(Math.addExact(toEpochDay(), days));
    }

    /** The same day in another month, or that month's last. */
    private D plusMonths(long months) {
        long target = Math.addExact(prolepticMonth(), months);
        getChronology()
                .range(ChronoField.PROLEPTIC_MONTH)
                .checkValidValue(target, ChronoField.PROLEPTIC_MONTH);
        int newYear = (int) target / MoonChronology.MONTHS + 1;
        int newMonth = (int) target % MoonChronology.MONTHS + 1;
        int last = getChronology().lengthOfMonth(newYear, newMonth);
        return getChronology().create(newYear, newMonth, Math.min(day, last));
    }

    @Override
    public long until(Temporal end, TemporalUnit unit) {
        D other = getChronology().date(end);
        if (!(unit instanceof ChronoUnit step)) {
            return unit.between(this, other);
        }
        return switch (step) {
            case DAYS -> other.toEpochDay() - toEpochDay();
            case WEEKS -> (other.toEpochDay() - toEpochDay()) / 7;
            case MONTHS -> monthsUntil(other);
            case YEARS -> monthsUntil(other) / 12;
            case DECADES -> monthsUntil(other) / 120;
            case CENTURIES -> monthsUntil(other) / 1200;
            case MILLENNIA -> monthsUntil(other) / 12000;
            case ERAS -> 0;
            default -> throw new UnsupportedTemporalTypeException("a date has no " + unit);
        };
    }

    /** Whole months; a day that the other month lacks counts as its last. */
    private long monthsUntil(MoonDate<D> other) {
        long packed = prolepticMonth() * 32L + day;
        return (other.prolepticMonth() * 32L + other.day - packed) / 32;
    }

    @Override
    public ChronoPeriod until(ChronoLocalDate end) {
        D other = getChronology().date(end);
        long months = monthsUntil(other);
        int days = (int) (other.toEpochDay() - plusMonths(months).toEpochDay());
        int years = (int) (months / MONTH_OF_YEAR.range().getMaximum());
        return getChronology().period(years, (int) (months % 12), days);
    }

    @SuppressWarnings("unchecked")
    private D self() {
        return (D) this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MoonDate<?> date
                && getChronology().equals(date.getChronology())
                && year == date.year
                && month == date.month
                && day == date.day;
    }

    @Override
    public int hashCode() {
        return getChronology().getId().hashCode() ^ (year << 11) + (month << 6) + day;
    }
}
