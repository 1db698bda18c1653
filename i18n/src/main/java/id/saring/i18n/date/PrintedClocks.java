package id.saring.i18n.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Reads the times of day beside printed dates: 20.15 WIB, 11:09 PM, 20-59-53Z, 8.15 malam. */
final class PrintedClocks {
    private final Tokens tokens;

    PrintedClocks(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A time of day, perhaps with an offset, and one past its last token. */
    record Clock(LocalTime time, @Nullable ZoneOffset offset, int end) {
        Temporal on(LocalDate day) {
            return PrintedDates.join(day, time, offset);
        }
    }

    /**
     * The time that starts at token {@code i}, or null; {@code iso} also takes hyphens between its
     * parts.
     */
    @Nullable Clock at(int i, boolean iso) {
        boolean within = tokens.isSign(i - 1, ":.,") && tokens.glued(i) && tokens.digits(i - 2) > 0;
        return clock(i, iso, within);
    }

    /** {@code within} a number the minutes of another time or amount may stand. */
    private @Nullable Clock clock(int i, boolean iso, boolean within) {
        String between = iso ? ":.-" : ":.";
        boolean minutes =
                tokens.isNumber(i, 1, 2)
                        && tokens.isSign(i + 1, between)
                        && tokens.isNumber(i + 2, 2, 2);
        if (!minutes || within) {
            return tokens.isNumber(i, 1, 2) ? wholeHour(i) : null;
        }
        int end = i + 3;
        int second = 0;
        if (tokens.isSign(end, between)
                && tokens.isNumber(end + 1, 2, 2)
                && tokens.glued(end)
                && tokens.glued(end + 1)) {
            second = tokens.number(end + 1);
            end += 2;
            end +=
                    tokens.isSign(end, ".,")
                                    && tokens.glued(end)
                                    && (tokens.digits(end + 1) > 2
                                            || tokens.digits(end + 1) > 0
                                                    && (tokens.isSign(end + 2, "+-")
                                                            || tokens.is(end + 2, "z")))
                            ? 2
                            : 0;
        }
        return time(tokens.number(i), tokens.number(i + 2), second, end);
    }

    /** "4 PM", "pukul 8 malam". */
    private @Nullable Clock wholeHour(int i) {
        boolean part = tokens.has(i + 1, Sense.HALF) || tokens.has(i + 1, Sense.PART);
        return part && tokens.number(i) <= 12 ? time(tokens.number(i), 0, 0, i + 1) : null;
    }

    @Nullable Clock time(int hour, int minute, int second, int after) {
        int end = after;
        int hours = hour;
        String part = tokens.value(end, Sense.PART);
        if (part != null && hour <= 12) {
            hours = Clocks.inPart(DayTime.clock(hour, 0, -1), part.substring(0, 2)).hour();
        }
        end += part == null ? 0 : 1;
        String half = tokens.value(end, Sense.HALF);
        if (half != null
                || (tokens.is(end, "a") || tokens.is(end, "p"))
                        && tokens.is(end + 1, ".")
                        && tokens.is(end + 2, "m")) {
            int noon = half != null ? Integer.parseInt(half) : tokens.is(end, "p") ? 12 : 0;
            hours = hour <= 12 ? hour % 12 + noon : hour;
            end += half != null ? 1 : 3;
        }
        if (hours > 24 || minute > 59 || second > 60) {
            return null;
        }
        LocalTime time = LocalTime.of(hours % 24, minute, Math.min(second, 59));
        return zoned(time, end);
    }

    private Clock zoned(LocalTime time, int after) {
        int end = after;
        while (tokens.isSign(end, "()[]")) {
            end++;
        }
        String zone = tokens.value(end, Sense.ZONE);
        boolean signed = tokens.isSign(zone == null ? end : end + 1, "+-−");
        int digits = zone == null ? end + 1 : end + 2;
        if (signed
                && tokens.isNumber(digits, 1, 4)
                && tokens.digits(digits) != 3
                && tokens.glued(digits)) {
            return offset(time, digits, tokens.isSign(digits - 1, "+") ? 1 : -1, after);
        }
        return zone == null
                ? new Clock(time, null, after)
                : new Clock(time, ZoneOffset.of(zone), end + 1);
    }

    /** The offset whose hours stand at {@code digits}; what is none belongs to something else. */
    private Clock offset(LocalTime time, int digits, int sign, int after) {
        int value = tokens.number(digits);
        boolean four = tokens.digits(digits) == 4;
        boolean colon = !four && tokens.is(digits + 1, ":") && tokens.isNumber(digits + 2, 2, 2);
        int minutes =
                four
                        ? value / 100 * 60 + value % 100
                        : value * 60 + (colon ? tokens.number(digits + 2) : 0);
        boolean plausible = minutes <= 14 * 60 && (four || colon || tokens.glued(digits - 1));
        return plausible
                ? new Clock(
                        time,
                        ZoneOffset.ofTotalSeconds(sign * minutes * 60),
                        digits + (colon ? 3 : 1))
                : new Clock(time, null, after);
    }

    /** A time within a few signs and words after a date. */
    @Nullable Clock after(int end) {
        boolean iso = tokens.is(end, "t");
        int i = end;
        for (int skipped = 0; skipped < 6; skipped++, i++) {
            Clock clock = clock(i, iso, i > end + 1 && tokens.isNumber(i - 2));
            if (clock != null) {
                return clock;
            }
            boolean fills =
                    tokens.isSign(i, ",|-–—@·•():;./[]")
                            || tokens.is(i, "t")
                            || tokens.has(i, Sense.CLOCK)
                            || tokens.has(i, Sense.PART)
                            || tokens.has(i, Sense.WEEKDAY);
            if (!fills) {
                return null;
            }
        }
        return null;
    }
}
