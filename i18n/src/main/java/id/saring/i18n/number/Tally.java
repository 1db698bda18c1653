package id.saring.i18n.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds up the words of one number as they come, and says when a word cannot belong to it. */
final class Tally {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal scale;
    private @Nullable BigDecimal group;
    private int unit = -1;
    private int place = 1000;
    private boolean closed;

    /** Whether nothing has been added. */
    boolean isEmpty() {
        return scale == null && group == null;
    }

    /** The smallest scale so far, or null. */
    @Nullable BigDecimal scale() {
        return scale;
    }

    BigDecimal value() {
        return group == null ? total : total.add(group);
    }

    /** Takes one more word if it fits what came before. */
    boolean add(Role role, BigDecimal value) {
        if (closed) {
            return false;
        }
        return switch (role) {
            case UNIT -> unit(value);
            case TEN -> ten(value);
            case TEEN -> lift(value, 0);
            case TENS -> times(10);
            case HUNDRED -> hundred();
            case ONE -> value.equals(HUNDRED) ? oneHundred() : one(value);
            case SCALE -> scale(value);
            case FIGURE -> group == null && figure(value);
            case FRACTION -> figure(value);
            case HALF -> half(value);
            case DOZEN, ONE_DOZEN, TOTAL -> last(role, value);
            default -> false;
        };
    }

    /** Takes decimals or a fraction beside what there is. */
    void part(BigDecimal fraction) {
        unit = -1;
        put(fraction, 0);
    }

    /** Makes what there is the numerator. */
    boolean divide(BigDecimal denominator) {
        if (group == null || scale != null) {
            return false;
        }
        group = Figures.divide(group, denominator);
        unit = -1;
        place = 0;
        return true;
    }

    private boolean unit(BigDecimal value) {
        if (group != null && (place < 10 || value.signum() == 0)) {
            return false;
        }
        unit = value.intValue();
        return put(value, 1);
    }

    private boolean ten(BigDecimal value) {
        if (group != null && place < 100) {
            return false;
        }
        unit = -1;
        int number = value.intValue();
        return put(value, number >= 20 && number % 10 == 0 ? 10 : 1);
    }

    /** Makes 1 a 11, with what the teen adds. */
    private boolean lift(BigDecimal by, int newPlace) {
        if (unit < 1) {
            return false;
        }
        unit = -1;
        return put(by, newPlace);
    }

    private boolean times(int factor) {
        return unit > 0 && lift(BigDecimal.valueOf((long) unit * (factor - 1)), factor);
    }

    private boolean hundred() {
        boolean alone = group != null && group.compareTo(BigDecimal.TEN) < 0;
        if (alone && unit < 0 && place == 0) { // 5 ratus
            group = group.multiply(HUNDRED);
            return true;
        }
        return alone && times(100);
    }

    private boolean oneHundred() {
        unit = -1;
        return group == null && put(HUNDRED, 100);
    }

    private boolean one(BigDecimal value) {
        if (group != null || scale != null && value.compareTo(scale) >= 0) {
            return false;
        }
        total = total.add(value);
        scale = value;
        return true;
    }

    private boolean scale(BigDecimal value) {
        boolean larger = scale != null && value.compareTo(scale) > 0;
        if (group == null && !larger || scale != null && value.compareTo(scale) == 0) {
            return false;
        }
        if (larger) {
            total = value().multiply(value);
        } else {
            total = total.add(group.multiply(value));
        }
        scale = value;
        group = null;
        unit = -1;
        place = 1000;
        return true;
    }

    private boolean figure(BigDecimal value) {
        boolean apart = group != null && (place > 0 || group.scale() > 0);
        if (apart || scale != null && value.compareTo(scale) >= 0) {
            return false;
        }
        unit = -1;
        return put(value, 0);
    }

    private boolean half(BigDecimal value) {
        unit = -1;
        if (group == null && scale != null) { // sejuta setengah
            total = total.add(scale.multiply(value));
            closed = true;
            return true;
        }
        return put(value, 0);
    }

    private boolean last(Role role, BigDecimal value) {
        if (role == Role.DOZEN ? isEmpty() : !isEmpty()) {
            return false;
        }
        total = role == Role.DOZEN ? value().multiply(value) : value;
        group = null;
        scale = value;
        closed = true;
        return true;
    }

    private boolean put(BigDecimal value, int newPlace) {
        group = group == null ? value : group.add(value);
        place = newPlace;
        return true;
    }
}
