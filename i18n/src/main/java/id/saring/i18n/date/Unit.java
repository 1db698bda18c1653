package id.saring.i18n.date;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Units of durations, and the period of the calendar that each is the length of. */
enum Unit {
    SECOND(ChronoUnit.SECONDS, 1, "S", null),
    MINUTE(ChronoUnit.MINUTES, 1, "M", null),
    HOUR(ChronoUnit.HOURS, 1, "H", null),
    DAY(ChronoUnit.DAYS, 1, "D", Grain.DAY),
    WEEK(ChronoUnit.WEEKS, 1, "W", Grain.WEEK),
    MONTH(ChronoUnit.MONTHS, 1, "M", Grain.MONTH),
    QUARTER(ChronoUnit.MONTHS, 3, "Q", Grain.QUARTER),
    HALF(ChronoUnit.MONTHS, 6, "M", Grain.HALF),
    YEAR(ChronoUnit.YEARS, 1, "Y", Grain.YEAR),
    WINDU(ChronoUnit.YEARS, 8, "Y", null),
    DECADE(ChronoUnit.DECADES, 1, "DE", Grain.DECADE),
    CENTURY(ChronoUnit.CENTURIES, 1, "CE", Grain.CENTURY),
    MILLENNIUM(ChronoUnit.YEARS, 1000, "Y", null);

    /** The unit of java.time that this is {@link #factor} of. */
    final ChronoUnit step;

    final int factor;
    private final String letter;

    /** The period of the calendar, or null when there is none. */
    final @Nullable Grain grain;

    Unit(ChronoUnit step, int factor, String letter, @Nullable Grain grain) {
        this.step = step;
        this.factor = factor;
        this.letter = letter;
        this.grain = grain;
    }

    boolean isClock() {
        return compareTo(DAY) < 0;
    }

    /** 3D, 1.5Y, T5.2S, XM: a duration of TIMEX3 without its P. */
    String duration(@Nullable BigDecimal amount) {
        boolean counted = letter.equals("Q") || factor == 1;
        BigDecimal length =
                amount == null || counted ? amount : amount.multiply(BigDecimal.valueOf(factor));
        String shown = length == null ? "X" : length.stripTrailingZeros().toPlainString();
        return (isClock() ? "T" : "") + shown + letter;
    }
}
