package id.saring.i18n.spelling;

import java.util.Locale;

/** An official spelling of Indonesian. */
public enum SpellingSystem {
    /** Ch. A. van Ophuijsen's of 1901: oe, tj, dj, nj, sj, ch, j; a hamzah as ’. */
    VAN_OPHUIJSEN("1901"),
    /** Soewandi's of 1947 (SK 264/Bhg. A): u for oe, k for the hamzah. */
    SOEWANDI("1947"),
    /**
     * Ejaan yang Disempurnakan of 1972 (Keppres 57/1972), with EYD V of 2022 its latest edition.
     */
    EYD("eyd");

    private final String label;

    SpellingSystem(String label) {
        this.label = label;
    }

    /** The short name: 1901, 1947 or eyd. */
    public String label() {
        return label;
    }

    /**
     * Reads a short name; 1972 is EYD too.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static SpellingSystem parse(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        for (SpellingSystem system : values()) {
            if (system.label.equals(lower)) {
                return system;
            }
        }
        if (lower.equals("1972")) {
            return EYD;
        }
        throw new IllegalArgumentException("spellings are 1901, 1947 and eyd, not '" + label + "'");
    }
}
