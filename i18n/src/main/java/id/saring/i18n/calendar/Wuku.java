package id.saring.i18n.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** The thirty weeks of the 210 days that Java and Bali share; each begins on a Sunday. */
public enum Wuku {
    SINTA,
    LANDEP,
    WUKIR,
    KURANTIL,
    TOLU,
    GUMBREG,
    WARIGALIT,
    WARIAGUNG,
    JULUNGWANGI,
    SUNGSANG,
    GALUNGAN,
    KUNINGAN,
    LANGKIR,
    MANDASIYA,
    JULUNGPUJUD,
    PAHANG,
    KURUWELUT,
    MARAKEH,
    TAMBIR,
    MEDANGKUNGAN,
    MAKTAL,
    WUYE,
    MANAHIL,
    PRANGBAKAT,
    BALA,
    WUGU,
    WAYANG,
    KULAWU,
    DUKUT,
    WATUGUNUNG;

    private static final Names JAVANESE = Names.of("wuku");
    private static final Names BALINESE = Names.of("wuku-bali");

    /** The wuku of a day. */
    public static Wuku of(LocalDate day) {
        return Pawukon.of(day).wuku();
    }

    /**
     * The wuku that {@code name} means, Javanese or Balinese, in any of its spellings, or empty.
     */
    public static Optional<Wuku> named(String name) {
        var number = JAVANESE.number(name);
        if (number.isEmpty()) {
            number = BALINESE.number(name);
        }
        return number.isEmpty() ? Optional.empty() : Optional.of(values()[number.getAsInt() - 1]);
    }

    /** The name in Java, such as {@code Galungan}. */
    public String javanese() {
        return JAVANESE.name(ordinal() + 1);
    }

    /** The name in Bali, such as {@code Dungulan}. */
    public String balinese() {
        return BALINESE.name(ordinal() + 1);
    }
}
