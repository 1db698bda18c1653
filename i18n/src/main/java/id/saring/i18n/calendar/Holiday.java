package id.saring.i18n.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One holiday or memorial day in one year.
 *
 * @param key what {@code holidays.tsv} calls it, such as {@code idulfitri}
 * @param name its usual name, such as {@code Hari Raya Idulfitri}
 * @param date the day it falls on
 * @param dayOff the day kept free: {@code date}, unless a decree moved it
 * @param isDayOff whether it was a public holiday that year
 * @param basis where {@code date} comes from
 */
public record Holiday(
        String key, String name, LocalDate date, LocalDate dayOff, boolean isDayOff, Basis basis) {
    /** Where a day comes from. */
    public enum Basis {
        /** A calendar's arithmetic; certain. */
        RULE,
        /** Proclaimed, or listed in a table. */
        PROCLAIMED,
        /** Astronomy; the authority may decide one day away. */
        COMPUTED
    }

    /** Refuses null. */
    public Holiday {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(dayOff, "dayOff");
        Objects.requireNonNull(basis, "basis");
    }
}
