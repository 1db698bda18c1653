package id.saring.i18n.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A year of Bali's Saka calendar, which begins with Nyepi. Known from Nyepi 1983 to the one of
 * 2050; the days after 2026 are a forecast.
 *
 * @param year the Saka year, 78 less than the Gregorian year it begins in
 * @param nyepi its first day, the Day of Silence
 */
public record SakaYear(int year, LocalDate nyepi) {
    private static final int BEHIND = 78;

    /** Refuses null. */
    public SakaYear {
        Objects.requireNonNull(nyepi, "nyepi");
    }

    /** The Saka year of that number, or empty where its Nyepi is not known. */
    public static Optional<SakaYear> of(int year) {
        return Holidays.named("nyepi", year + BEHIND).stream()
                .findFirst()
                .map(nyepi -> new SakaYear(year, nyepi.date()));
    }

    /** The Saka year that holds a day, or empty where it is not known. */
    public static Optional<SakaYear> of(LocalDate day) {
        Optional<SakaYear> begun = of(day.getYear() - BEHIND);
        return begun.filter(year -> !day.isBefore(year.nyepi)).isPresent()
                ? begun
                : of(day.getYear() - BEHIND - 1).filter(year -> begun.isPresent());
    }
}
