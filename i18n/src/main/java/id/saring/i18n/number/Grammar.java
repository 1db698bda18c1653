package id.saring.i18n.number;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of numbers together. */
final class Grammar {
    private static final Token END = Token.mark(Role.BREAK, 0, 0);

    private final List<Token> tokens;
    private final boolean text;

    /**
     * @param text whether they come from running text, where a lone half is none and a dash may
     *     part words; else they are one number
     */
    Grammar(List<Token> tokens, boolean text) {
        this.tokens = tokens;
        this.text = text;
    }

    /**
     * A number.
     *
     * @param last the index of its last token
     * @param scale the smallest scale that is said in it, or null
     */
    record Amount(
            BigDecimal value,
            int first,
            int last,
            boolean ordinal,
            boolean about,
            @Nullable BigDecimal scale) {}

    Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : END;
    }

    int size() {
        return tokens.size();
    }

    /** The number that starts at token {@code first}, or null. */
    @Nullable Amount at(int first) {
        Token token = token(first);
        if (token.role() == Role.FIRST) {
            return new Amount(BigDecimal.ONE, first, first, true, false, null);
        }
        if (token.role() == Role.MINUS || isSign(first)) {
            Amount positive = token(first + 1).role() == Role.MINUS ? null : at(first + 1);
            return positive == null || positive.ordinal
                    ? null
                    : new Amount(
                            positive.value.negate(),
                            first,
                            positive.last,
                            false,
                            positive.about,
                            positive.scale);
        }
        return positive(first);
    }

    /** A minus: it stands before figures, with nothing or a space before it. */
    private boolean isSign(int i) {
        boolean touches = token(i + 1).start() == token(i).end();
        boolean apart = i == 0 || token(i - 1).end() < token(i).start();
        boolean open = i == 0 || token(i - 1).role() == Role.BREAK || apart && isWordBefore(i);
        return token(i).role() == Role.DASH
                && token(i + 1).role() == Role.FIGURE
                && touches
                && open;
    }

    private boolean isWordBefore(int i) {
        return token(i - 1).role() != Role.FIGURE && token(i - 1).role() != Role.DASH;
    }

    private @Nullable Amount positive(int first) {
        Tally tally = new Tally();
        int last = first - 1;
        boolean about = false;
        int i = first;
        while (i < tokens.size() && (!about || token(i).role() == Role.SCALE)) { // seratusan ribu
            boolean other = token(i).ordinal() && i > first;
            int end = other ? -1 : take(tally, i, last >= first);
            if (end < 0) {
                break;
            }
            about |= token(i).role() == Role.AN;
            last = end;
            i = past(end);
        }
        boolean half = last == first && token(first).role() == Role.HALF;
        return last < first || text && half
                ? null
                : new Amount(
                        tally.value(), first, last, token(first).ordinal(), about, tally.scale());
    }

    /** Takes token {@code i} and what belongs to it; answers the last of them, or -1. */
    private int take(Tally tally, int i, boolean afterNumber) {
        Token token = token(i);
        if (isUnitOfFraction(i, afterNumber)) {
            int per = token(i + 1).role() == Role.DASH ? i + 2 : i + 1;
            return fraction(tally, token.value(), per);
        }
        return switch (token.role()) {
            case POINT -> decimals(tally, i);
            case PER, ONE_PER -> fraction(tally, null, i);
            case AN -> afterNumber ? i : -1;
            default -> tally.add(token.role(), token.value()) ? i : -1;
        };
    }

    /** The token after {@code end}; a hyphen between two words of a number is passed over. */
    private int past(int end) {
        Token token = token(end);
        boolean hyphen =
                token(end + 1).role() == Role.DASH
                        && token(end + 1).start() == token.end()
                        && token(end + 2).start() == token.end() + 1
                        && token.role() != Role.FIGURE
                        && token(end + 2).role() != Role.FIGURE;
        return hyphen ? end + 2 : end + 1;
    }

    /** "dua per tiga", "dua-pertiga" inside "tiga dua-pertiga". */
    private boolean isUnitOfFraction(int i, boolean afterNumber) {
        boolean per =
                token(i + 1).role() == Role.PER
                        || token(i + 1).role() == Role.DASH && token(i + 2).role() == Role.PER;
        return per && afterNumber && token(i).role() == Role.UNIT;
    }

    /** Digits after "koma"; answers the last token, or -1. */
    private int decimals(Tally tally, int point) {
        if (tally.isEmpty() || tally.value().scale() > 0) {
            return -1;
        }
        StringBuilder digits = new StringBuilder();
        int i = point + 1;
        while (token(i).role() == Role.UNIT && isDigitAlone(i)) {
            digits.append(token(i).value().intValue());
            i++;
        }
        if (digits.length() == 0) {
            Tally number = new Tally();
            while (isBelowHundred(token(i).role())
                    && number.add(token(i).role(), token(i).value())) {
                i++;
            }
            if (number.isEmpty()) {
                return -1;
            }
            digits.append(number.value().toPlainString());
        }
        tally.part(new BigDecimal("0." + digits));
        return i - 1;
    }

    private boolean isDigitAlone(int i) {
        Role next = token(i + 1).role();
        return next != Role.TENS && next != Role.TEEN && next != Role.HUNDRED;
    }

    private static boolean isBelowHundred(Role role) {
        return role == Role.UNIT || role == Role.TEN || role == Role.TENS || role == Role.TEEN;
    }

    /** Takes the denominator after {@code per}; answers the last token, or -1. */
    private int fraction(Tally tally, @Nullable BigDecimal above, int per) {
        Tally below = new Tally();
        int i = per + 1;
        while (isDenominator(token(i).role()) && below.add(token(i).role(), token(i).value())) {
            i++;
        }
        boolean written = token(per + 1).start() == token(per).start();
        if (below.isEmpty() || below.value().signum() == 0 || text && !written) {
            return -1;
        }
        BigDecimal value = below.value();
        if (above != null || token(per).role() == Role.ONE_PER) {
            BigDecimal one = above == null ? BigDecimal.ONE : above;
            tally.part(Figures.divide(one, value));
            return i - 1;
        }
        return tally.divide(value) ? i - 1 : -1;
    }

    private static boolean isDenominator(Role role) {
        return isBelowHundred(role) || role == Role.HUNDRED || role == Role.ONE;
    }
}
