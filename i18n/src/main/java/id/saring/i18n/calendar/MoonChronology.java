package id.saring.i18n.calendar;

import java.time.DateTimeException;
import java.time.chrono.AbstractChronology;
import java.time.chrono.Era;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar of twelve moons a year: what Hijri and Javanese have in common. Months are counted
 * from the first month of year 1.
 */
abstract class MoonChronology<D extends MoonDate<D>> extends AbstractChronology {
    static final int MONTHS = 12;
    private static final double MEAN_MONTH = 29.530588861;
    private static final Pattern FORM =
            Pattern.compile(
                    "(\\d{1,2}) (\\p{L}[\\p{L}'`’ -]{1,40}) (\\d{1,4})( (?:H|AJ|J|Hijriah|Hijriyah))?");

    private final String id;
    private final Era era;
    private final ValueRange years;
    private final Names names;

    MoonChronology(String id, Era era, ValueRange years, Names names) {
        this.id = id;
        this.era = era;
        this.years = years;
        this.names = names;
    }

    abstract long startOfMonth(int month);

    abstract D create(int year, int month, int day);

    @Override
    public String getId() {
        return id;
    }

    /** Null: UTS #35 knows no such calendar. */
    @Override
    public @Nullable String getCalendarType() {
        return null;
    }

    /**
     * The number of the month that {@code name} means in one of its printed spellings, whatever the
     * case, or empty.
     */
    public OptionalInt monthOf(String name) {
        return names.number(name);
    }

    /** Every known spelling of a month's name, lower case, with the month's number from 1. */
    public Map<String, Integer> monthNames() {
        return names.all();
    }

    /** The usual name of a month, 1 to 12. */
    public String monthName(int month) {
        return names.name(range(ChronoField.MONTH_OF_YEAR).checkValidIntValue(month, null));
    }

    @Override
    public D date(int year, int month, int day) {
        years.checkValidValue(year, ChronoField.YEAR);
        ChronoField.MONTH_OF_YEAR.checkValidValue(month);
        int length = lengthOfMonth(year, month);
        if (day < 1 || day > length) {
            throw new DateTimeException(
                    monthName(month) + " " + year + " has " + length + " days, asked for " + day);
        }
        return create(year, month, day);
    }

    @Override
    public D dateYearDay(int year, int dayOfYear) {
        years.checkValidValue(year, ChronoField.YEAR);
        if (dayOfYear < 1 || dayOfYear > lengthOfYear(year)) {
            throw new DateTimeException(
                    year + " has " + lengthOfYear(year) + " days, asked for " + dayOfYear);
        }
        return dateEpochDay(startOfMonth(index(year, 1)) + dayOfYear - 1);
    }

    @Override
    public D dateEpochDay(long epochDay) {
        long first = startOfMonth(index((int) years.getMinimum(), 1));
        long last = startOfMonth(index((int) years.getMaximum() + 1, 1)) - 1;
        ValueRange.of(first, last).checkValidValue(epochDay, ChronoField.EPOCH_DAY);
        int month = monthOf(epochDay);
        int day = (int) (epochDay - startOfMonth(month)) + 1;
        return create(month / MONTHS + 1, month % MONTHS + 1, day);
    }

    @Override
    public D date(TemporalAccessor temporal) {
        return dateEpochDay(temporal.getLong(ChronoField.EPOCH_DAY));
    }

    /** A year of 355 days. */
    @Override
    public boolean isLeapYear(long year) {
        return years.isValidValue(year) && lengthOfYear((int) year) > 354;
    }

    @Override
    public int prolepticYear(Era era, int yearOfEra) {
        if (era != this.era) {
            throw new ClassCastException(id + " has the era " + this.era + " only");
        }
        return yearOfEra;
    }

    @Override
    public Era eraOf(int value) {
        if (value != era.getValue()) {
            throw new DateTimeException(id + " has no era " + value);
        }
        return era;
    }

    @Override
    public List<Era> eras() {
        return List.of(era);
    }

    @Override
    public ValueRange range(ChronoField field) {
        return switch (field) {
            case DAY_OF_MONTH -> ValueRange.of(1, 29, 30);
            case DAY_OF_YEAR -> ValueRange.of(1, 354, 355);
            case ALIGNED_WEEK_OF_MONTH -> ValueRange.of(1, 5);
            case ALIGNED_WEEK_OF_YEAR -> ValueRange.of(1, 51);
            case YEAR, YEAR_OF_ERA -> years;
            case ERA -> ValueRange.of(era.getValue(), era.getValue());
            case PROLEPTIC_MONTH ->
                    ValueRange.of(
                            index((int) years.getMinimum(), 1),
                            index((int) years.getMaximum(), MONTHS));
            default -> field.range();
        };
    }

    /** The month that holds a day of the calendar's range. */
    private int monthOf(long epochDay) {
        int first = index((int) years.getMinimum(), 1);
        double moons = (epochDay - startOfMonth(first)) / MEAN_MONTH;
        int month = first + (int) moons;
        while (startOfMonth(month) > epochDay) {
            month--;
        }
        while (startOfMonth(month + 1) <= epochDay) {
            month++;
        }
        return month;
    }

    /** Reads day, month's name in any spelling, year and perhaps the era. */
    D parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeParseException("expected day, month's name and year", text, 0);
        }
        OptionalInt month = names.number(parts.group(2));
        if (month.isEmpty()) {
            String problem = getId() + " has no month " + parts.group(2).strip();
            throw new DateTimeParseException(problem, text, parts.start(2));
        }
        int day = Integer.parseInt(parts.group(1));
        int year = Integer.parseInt(parts.group(3));
        try {
            return date(year, month.getAsInt(), day);
        } catch (DateTimeException e) {
            throw new DateTimeParseException(e.getMessage(), text, 0, e);
        }
    }

    int index(int year, int month) {
        return (year - 1) * MONTHS + month - 1;
    }

    int lengthOfMonth(int year, int month) {
        int index = index(year, month);
        return (int) (startOfMonth(index + 1) - startOfMonth(index));
    }

    int lengthOfYear(int year) {
        return (int) (startOfMonth(index(year + 1, 1)) - startOfMonth(index(year, 1)));
    }
}
