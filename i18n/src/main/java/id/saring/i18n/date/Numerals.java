package id.saring.i18n.date;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in running text: 6.800, 5,2, dua puluh lima, satu setengah, ke-19, XIX. */
final class Numerals {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Tokens tokens;

    Numerals(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * An amount and one past its last token.
     *
     * @param value null when vague, as in beberapa
     */
    record Numeral(@Nullable BigDecimal value, int end) {
        /** As ISO 8601 durations write it, X when vague. */
        String text() {
            return value == null ? "X" : value.stripTrailingZeros().toPlainString();
        }

        int whole() {
            return value == null || value.precision() - value.scale() > 9 ? 0 : value.intValue();
        }
    }

    /** The amount that starts at {@code i}, or null. */
    @Nullable Numeral at(int i) {
        if (tokens.isNumber(i)) {
            return digits(i);
        }
        if (tokens.has(i, Sense.VAGUE)) {
            return new Numeral(null, i + 1);
        }
        return tokens.has(i, Sense.NUMBER) ? words(i) : null;
    }

    private @Nullable Numeral digits(int i) {
        if (tokens.digits(i) > 12) {
            return null;
        }
        StringBuilder digits = new StringBuilder(tokens.text(i));
        int end = i + 1;
        while (tokens.digits(i) <= 3 && tokens.isSign(end, ".") && group(end)) {
            digits.append(tokens.text(end + 1));
            end += 2;
        }
        boolean decimal =
                tokens.isSign(end, ",")
                        && tokens.glued(end)
                        && tokens.glued(end + 1)
                        && tokens.isNumber(end + 1, 1, 4);
        if (decimal) {
            digits.append('.').append(tokens.text(end + 1));
            end += 2;
        }
        return digits.length() > 20 ? null : scaled(new BigDecimal(digits.toString()), end);
    }

    private boolean group(int dot) {
        return tokens.glued(dot) && tokens.glued(dot + 1) && tokens.isNumber(dot + 1, 3, 3);
    }

    /** 2 ribu, 1,5 juta. */
    private Numeral scaled(BigDecimal value, int end) {
        int scale = tokens.number(end, Sense.SCALE);
        return scale >= 1000
                ? new Numeral(value.multiply(BigDecimal.valueOf(scale)), end + 1)
                : half(value, end);
    }

    private Numeral half(BigDecimal value, int end) {
        boolean half = tokens.is(end, Sense.NUMBER, "0.5") && tokens.has(end + 1, Sense.UNIT);
        return half ? new Numeral(value.add(HALF), end + 1) : new Numeral(value, end);
    }

    private @Nullable Numeral words(int i) {
        if (tokens.is(i, Sense.NUMBER, "0.5")) {
            return new Numeral(HALF, i + 1);
        }
        long total = 0;
        long below = 0;
        long last = 0;
        int end = i;
        boolean word = true;
        for (; word && end < i + 12; end += word ? 1 : 0) {
            int scale = tokens.number(end, Sense.SCALE);
            String number = tokens.value(end, Sense.NUMBER);
            if (scale == 11) {
                last += 10; // belas
            } else if (scale >= 1000) {
                total += (below + last) * scale;
                below = 0;
                last = 0;
            } else if (scale > 0) {
                below += last * scale;
                last = 0;
            } else if (number != null && number.indexOf('.') < 0 && last == 0) {
                last = tokens.number(end, Sense.NUMBER);
                boolean whole = last >= 10 && last % 10 == 0;
                below += whole ? last : 0;
                last = whole ? 0 : last;
            } else {
                word = false;
            }
        }
        return half(BigDecimal.valueOf(total + below + last), end);
    }

    /** An ordinal: pertama, ke-3, ketiga puluh is not read, III; 0 when there is none. */
    int ordinal(int i) {
        int ordinal = tokens.number(i, Sense.ORDINAL);
        if (ordinal > 0) {
            return ordinal;
        }
        if (isKe(i)) {
            int at = tokens.isSign(i + 1, "-") ? i + 2 : i + 1;
            return tokens.isNumber(at, 1, 3) ? tokens.number(at) : 0;
        }
        return tokens.isUpper(i) ? tokens.number(i, Sense.ROMAN) : 0;
    }

    /** One past the ordinal that starts at {@code i}. */
    int afterOrdinal(int i) {
        return isKe(i) ? (tokens.isSign(i + 1, "-") ? i + 3 : i + 2) : i + 1;
    }

    private boolean isKe(int i) {
        return tokens.is(i, Sense.ORDINAL, "ke");
    }
}
