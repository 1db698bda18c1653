package id.saring.i18n.calendar;

import java.time.temporal.TemporalAccessor;

/**
 * A date of the Hijri calendar kept in Indonesia, such as {@code 9 Ramadan 1364 H}.
 *
 * <pre>{@code
 * HijriDate.from(LocalDate.of(2023, 4, 22))                  // 1 Syawal 1444 H
 * LocalDate.from(HijriDate.parse("1 Ramadhan 1444 H"))       // 2023-03-23
 * }</pre>
 */
public final class HijriDate extends MoonDate<HijriDate> {
    private final HijriChronology chronology;

    HijriDate(HijriChronology chronology, int year, int month, int day) {
        super(year, month, day);
        this.chronology = chronology;
    }

    /**
     * A date of the civil calendar.
     *
     * @throws java.time.DateTimeException if there is no such day
     */
    public static HijriDate of(int year, int month, int day) {
        return HijriChronology.MINISTRY.date(year, month, day);
    }

    /**
     * The civil calendar's date of a day.
     *
     * @throws java.time.DateTimeException if {@code day} has no date or lies outside years 1 to
     *     1700
     */
    public static HijriDate from(TemporalAccessor day) {
        return HijriChronology.MINISTRY.date(day);
    }

    /**
     * Reads {@code 9 Ramadan 1364 H}, with or without the {@code H}, in any printed spelling.
     *
     * @throws java.time.format.DateTimeParseException if it is no such date
     */
    public static HijriDate parse(String text) {
        return HijriChronology.MINISTRY.parse(text);
    }

    @Override
    public HijriChronology getChronology() {
        return chronology;
    }

    /**
     * Whether the first day of this month was proclaimed; else it is computed and may be one off.
     */
    public boolean isProclaimed() {
        return chronology.isProclaimed(year(), month());
    }

    /** As {@code 9 Ramadan 1364 H}. */
    @Override
    public String toString() {
        return day() + " " + monthName() + " " + year() + " H";
    }
}
