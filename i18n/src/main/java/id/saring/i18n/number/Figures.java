package id.saring.i18n.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures: 1.234,56 as Indonesians write it, 1,234.56 where only that fits, fractions; not
 * dates, times, versions, telephone numbers.
 */
final class Figures {
    /** More digits than any amount has. */
    private static final int LONGEST = 120;

    private Figures() {}

    /**
     * Figures in a text.
     *
     * @param value null where they are no number
     * @param end one past the last UTF-16 code unit that belongs to them
     */
    record Read(@Nullable BigDecimal value, int end, boolean fraction) {}

    /** Reads the figures that start at {@code start}, where a digit stands. */
    static Read read(CharSequence text, int start) {
        int end = end(text, start);
        if (end - start > LONGEST || isDateOrTime(text, start, end)) {
            return new Read(null, skip(text, end), false);
        }
        if (isAt(text, end, '/') && isDigit(text, end + 1)) {
            return fraction(text, start, end);
        }
        return new Read(value(text.subSequence(start, end).toString()), end, false);
    }

    /** Digits with points and commas between them. */
    private static int end(CharSequence text, int start) {
        int i = start;
        while (i < text.length()) {
            boolean inside = isDigit(text, i) || isSeparator(text, i) && isDigit(text, i + 1);
            if (!inside) {
                break;
            }
            i++;
        }
        return i;
    }

    /** 10:30, 17/8/2024, 2024-08-17. */
    private static boolean isDateOrTime(CharSequence text, int start, int end) {
        if (isAt(text, end, ':') && isDigit(text, end + 1)) {
            return true;
        }
        for (char between : new char[] {'/', '-'}) {
            int second = isAt(text, end, between) ? end(text, end + 1) : end;
            if (second > end + 1 && isAt(text, second, between) && isDigit(text, second + 1)) {
                return true;
            }
        }
        return start > 0 && text.charAt(start - 1) == '(' && isBracketedDay(text, end);
    }

    /** (17/8), as the press dates a day. */
    private static boolean isBracketedDay(CharSequence text, int end) {
        int second = isAt(text, end, '/') ? end(text, end + 1) : end;
        return second > end + 1 && isAt(text, second, ')');
    }

    /** Past all that hangs together with what is no number. */
    private static int skip(CharSequence text, int from) {
        int i = from;
        while (i < text.length()
                && (isDigit(text, i) || isJoint(text, i) && isDigit(text, i + 1))) {
            i++;
        }
        return i;
    }

    private static boolean isJoint(CharSequence text, int i) {
        return "/:-.,".indexOf(text.charAt(i)) >= 0;
    }

    private static Read fraction(CharSequence text, int start, int slash) {
        int end = end(text, slash + 1);
        BigDecimal above = value(text.subSequence(start, slash).toString());
        BigDecimal below = value(text.subSequence(slash + 1, end).toString());
        boolean proper =
                above != null
                        && below != null
                        && above.signum() > 0
                        && above.compareTo(below) < 0
                        && below.compareTo(BigDecimal.valueOf(1000)) <= 0;
        return proper ? new Read(divide(above, below), end, true) : new Read(null, end, false);
    }

    /** Exact where that is possible, else with 34 digits. */
    static BigDecimal divide(BigDecimal above, BigDecimal below) {
        return above.divide(below, MathContext.DECIMAL128);
    }

    /**
     * The number that {@code figures}, digits with points and commas between them, is; the decimals
     * as many as are written. Null where they are none.
     */
    static @Nullable BigDecimal value(String figures) {
        int lastPoint = figures.lastIndexOf('.');
        int lastComma = figures.lastIndexOf(',');
        boolean points = lastPoint >= 0 && figures.indexOf('.') != lastPoint;
        boolean commas = lastComma >= 0 && figures.indexOf(',') != lastComma;
        if (lastPoint >= 0 && lastComma >= 0) {
            return lastComma > lastPoint ? parts(figures, '.', ',') : parts(figures, ',', '.');
        }
        if (points || lastPoint >= 0 && isGrouped(figures, '.')) {
            return parts(figures, '.', ',');
        }
        if (commas) {
            return parts(figures, ',', '.');
        }
        boolean zeros = figures.length() > 1 && figures.charAt(0) == '0';
        boolean decimal = lastPoint >= 0 || lastComma >= 0;
        boolean one =
                figures.length() > 1 && (figures.charAt(1) == '.' || figures.charAt(1) == ',');
        return zeros && !(decimal && one) ? null : new BigDecimal(figures.replace(',', '.'));
    }

    private static @Nullable BigDecimal parts(String figures, char group, char decimal) {
        int at = figures.indexOf(decimal);
        String whole = at < 0 ? figures : figures.substring(0, at);
        String rest = at < 0 ? "" : figures.substring(at + 1);
        boolean one = rest.indexOf(decimal) < 0 && rest.indexOf(group) < 0;
        return one && isGrouped(whole, group)
                ? new BigDecimal(
                        whole.replace(String.valueOf(group), "") + (at < 0 ? "" : "." + rest))
                : null;
    }

    /** One to three digits, then threes. */
    private static boolean isGrouped(String figures, char group) {
        String[] parts = figures.split(group == '.' ? "\\." : ",", -1);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() != 3) {
                return false;
            }
        }
        return parts[0].length() <= 3
                && !parts[0].isEmpty()
                && (parts.length == 1 || parts[0].charAt(0) != '0');
    }

    static boolean isDigit(CharSequence text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static boolean isSeparator(CharSequence text, int i) {
        return text.charAt(i) == '.' || text.charAt(i) == ',';
    }

    static boolean isAt(CharSequence text, int i, char c) {
        return i >= 0 && i < text.length() && text.charAt(i) == c;
    }
}
