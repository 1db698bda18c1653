package id.saring.i18n.number;

import java.math.BigDecimal;

/**
 * A piece of a number in a text, or a break between numbers.
 *
 * @param value what it stands for
 * @param start its first UTF-16 code unit
 * @param end one past its last
 * @param ordinal whether it opens an ordinal: ke-7, ketujuh
 */
record Token(Role role, BigDecimal value, int start, int end, boolean ordinal) {
    static Token of(Role role, BigDecimal value, int start, int end) {
        return new Token(role, value, start, end, false);
    }

    static Token mark(Role role, int start, int end) {
        return of(role, BigDecimal.ZERO, start, end);
    }

    Token asOrdinal(int from) {
        return new Token(role, value, from, end, true);
    }
}
