package id.saring.i18n.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** The Javanese and Balinese week of five days, named after its markets. */
public enum Pasaran {
    /** Manis, in Bali Umanis. */
    LEGI(5),
    /** In Bali Paing. */
    PAHING(9),
    /** Pon. */
    PON(7),
    /** Cemeng in high Javanese. */
    WAGE(4),
    /** Kasih; in Bali Keliwon. */
    KLIWON(8);

    private static final Names NAMES = Names.of("pasaran");

    /** The proclamation of independence fell on a Jumat Legi. */
    private static final long LEGI_DAY = LocalDate.of(1945, 8, 17).toEpochDay();

    private final int neptu;

    Pasaran(int neptu) {
        this.neptu = neptu;
    }

    /** The pasaran of a day. */
    public static Pasaran of(LocalDate day) {
        return values()[(int) Math.floorMod(day.toEpochDay() - LEGI_DAY, 5L)];
    }

    /** The pasaran that {@code name} means in any of its spellings, or empty. */
    public static Optional<Pasaran> named(String name) {
        var number = NAMES.number(name);
        return number.isEmpty() ? Optional.empty() : Optional.of(values()[number.getAsInt() - 1]);
    }

    /** The number by which fortunes are reckoned, in Bali {@code urip}. */
    public int neptu() {
        return neptu;
    }

    /** As {@code Legi}. */
    @Override
    public String toString() {
        return NAMES.name(ordinal() + 1);
    }
}
