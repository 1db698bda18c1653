package id.saring.i18n.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Weekday and pasaran together, such as {@code Jumat Legi}; each of the 35 comes round after 35
 * days.
 *
 * @param day the weekday
 * @param pasaran the day of the five-day week
 */
public record Weton(DayOfWeek day, Pasaran pasaran) {
    private static final Names DAYS = Names.of("hari");
    private static final int[] NEPTU = {4, 3, 7, 8, 6, 9, 5};

    /** How many weton there are, and after how many days one comes back. */
    public static final int CYCLE = 35;

    /** Refuses null. */
    public Weton {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(pasaran, "pasaran");
    }

    /** The weton of a day. */
    public static Weton of(LocalDate day) {
        return new Weton(day.getDayOfWeek(), Pasaran.of(day));
    }

    /**
     * Reads {@code Jumat Legi} or {@code Jum'at Manis}.
     *
     * @throws DateTimeParseException if it is no weekday and pasaran
     */
    public static Weton parse(String text) {
        int gap = text.indexOf(' ');
        OptionalInt day = DAYS.number(text.substring(0, Math.max(gap, 0)));
        Optional<Pasaran> pasaran = Pasaran.named(text.substring(gap + 1));
        if (day.isEmpty() || pasaran.isEmpty()) {
            throw new DateTimeParseException(
                    "expected weekday and pasaran, as Jumat Legi", text, 0);
        }
        return new Weton(DayOfWeek.of(day.getAsInt()), pasaran.get());
    }

    /** The sum of the two neptu, 7 to 18. */
    public int neptu() {
        return NEPTU[day.getValue() - 1] + pasaran.neptu();
    }

    /** The first day of this weton that is not before {@code start}. */
    public LocalDate onOrAfter(LocalDate start) {
        // 15 is 0 of 5 and 1 of 7; 21 is 1 of 5 and 0 of 7
        int ahead =
                15 * (day.getValue() - start.getDayOfWeek().getValue())
                        + 21 * (pasaran.ordinal() - Pasaran.of(start).ordinal());
        return start.plusDays(Math.floorMod(ahead, CYCLE));
    }

    /** The weekday's usual name, such as {@code Jumat}. */
    public String dayName() {
        return DAYS.name(day.getValue());
    }

    /** As {@code Jumat Legi}. */
    @Override
    public String toString() {
        return dayName() + " " + pasaran;
    }
}
