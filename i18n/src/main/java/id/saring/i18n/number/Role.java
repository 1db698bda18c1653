package id.saring.i18n.number;

/** What a word does in a number, as {@code number-words.tsv} tells. */
enum Role {
    /** Figures; never in the table. */
    FIGURE,
    /** A fraction in figures, 3/4 or ½; never in the table. */
    FRACTION,
    /** A hyphen or dash; never in the table. */
    DASH,
    /** Whatever is none of these; never in the table. */
    BREAK,
    UNIT,
    TEN,
    TEEN,
    TENS,
    HUNDRED,
    SCALE,
    ONE,
    DOZEN,
    ONE_DOZEN,
    TOTAL,
    HALF,
    POINT,
    MINUS,
    PER,
    ONE_PER,
    AN,
    FIRST,
    TO;

    /** Whether a word of several parts written as one, such as duapuluh, may hold it. */
    boolean joins() {
        return switch (this) {
            case UNIT, TEN, TEEN, TENS, HUNDRED, SCALE, ONE, PER, ONE_PER, AN -> true;
            default -> false;
        };
    }
}
