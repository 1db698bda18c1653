package id.saring.i18n.date;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Clock times: pukul 10.15 WIB, jam setengah 6 pagi, 01.39 WITA, pukul 7 pagi hingga 5 sore. */
final class Clocks {
    private final Tokens tokens;
    private final Numerals numerals;

    Clocks(Tokens tokens, Numerals numerals) {
        this.tokens = tokens;
        this.numerals = numerals;
    }

    /**
     * A clock time, or from one to another.
     *
     * @param until null for a single time
     * @param end one past the last token
     */
    record Clock(DayTime time, @Nullable DayTime until, int end) {}

    /** A time with what is printed around it. */
    private record Printed(DayTime time, @Nullable String part, int end) {}

    /** The time that starts at {@code i}: after pukul or jam, or with a zone after it; or null. */
    @Nullable Clock at(int i) {
        boolean headed = tokens.has(i, Sense.CLOCK);
        boolean second =
                tokens.has(i - 1, Sense.JOIN)
                        && (tokens.has(i - 2, Sense.PART) || tokens.has(i - 2, Sense.ZONE));
        Printed first = printed(headed ? i + 1 : i, headed || second);
        if (first == null) {
            return null;
        }
        Clock range = until(first);
        boolean zoned = first.time.offset() != null;
        if (range != null && (headed || zoned || range.time.offset() != null)) {
            return range;
        }
        return headed
                        || zoned
                        || second && first.part != null
                        || first.part != null && hasMinutes(i)
                ? new Clock(first.time, null, first.end)
                : null;
    }

    /** One past waktu setempat, waktu New York; {@code i} when there is none. */
    int afterLocal(int i) {
        if (tokens.has(i, Sense.LOCAL)) {
            return i + 1;
        }
        boolean place = tokens.is(i, "waktu") && tokens.isCapital(i + 1) && tokens.isWord(i + 1);
        boolean two = place && tokens.isCapital(i + 2) && tokens.isWord(i + 2);
        return place ? (two ? i + 3 : i + 2) : i;
    }

    private boolean hasMinutes(int i) {
        return tokens.isNumber(i, 1, 2) && tokens.isNumber(i + 2, 2, 2);
    }

    private @Nullable Clock until(Printed first) {
        if (!tokens.has(first.end, Sense.JOIN)) {
            return null;
        }
        int at = first.end + 1;
        boolean dash = tokens.isSign(first.end, "-–—");
        if (!dash && (first.part != null || first.time.offset() != null)) {
            return null; // pukul 7 pagi hingga 5 sore: two whole times
        }
        at += dash && tokens.has(at, Sense.CLOCK) ? 1 : 0;
        Printed last = printed(at, true);
        if (last == null) {
            return null;
        }
        ZoneOffset zone = last.time.offset();
        DayTime from = first.time.offset() == null ? first.time.at(zone) : first.time;
        if (first.part == null && last.part != null && from.hour() + 12 < last.time.hour()) {
            from = inPart(from, last.part);
        }
        return new Clock(from, last.time, last.end);
    }

    /** Hour and minutes, with zone and part of day on either side of each other. */
    private @Nullable Printed printed(int i, boolean hourAlone) {
        Printed bare = bare(i, hourAlone);
        if (bare == null) {
            return null;
        }
        int end = bare.end;
        ZoneOffset zone = null;
        String part = null;
        boolean more = true;
        while (more) {
            String name = tokens.value(end, Sense.ZONE);
            String named = tokens.value(end, Sense.PART);
            boolean isZone = name != null && zone == null && isZone(end);
            boolean isPart = named != null && part == null;
            zone = isZone ? ZoneOffset.of(String.valueOf(name)) : zone;
            part = isPart ? String.valueOf(named).substring(0, 2) : part;
            more = isZone || isPart || tokens.has(end, Sense.LOCAL);
            end += more ? 1 : 0;
        }
        DayTime time = part == null ? bare.time : inPart(bare.time, part);
        return new Printed(time.at(zone), part, end);
    }

    /** Foreign zones are words of other meaning too, unless in capitals. */
    private boolean isZone(int i) {
        return tokens.isCapital(i)
                || tokens.text(i).startsWith("wi")
                || tokens.end(i) - tokens.start(i) > 4;
    }

    private @Nullable Printed bare(int i, boolean hourAlone) {
        if (tokens.is(i, Sense.NUMBER, "0.5")) { // setengah 6 is half past five
            Numerals.Numeral hour = numerals.at(i + 1);
            boolean fits = hourAlone && hour != null && hour.whole() >= 1 && hour.whole() <= 12;
            return fits
                    ? new Printed(DayTime.clock((hour.whole() + 23) % 24, 30, -1), null, hour.end())
                    : null;
        }
        if (tokens.isNumber(i, 1, 2)) {
            return digits(i, hourAlone);
        }
        Numerals.Numeral hour = hourAlone && tokens.has(i, Sense.NUMBER) ? numerals.at(i) : null;
        return hour != null && hour.whole() >= 1 && hour.whole() <= 24
                ? minutes(hour.whole(), hour.end())
                : null;
    }

    private @Nullable Printed digits(int i, boolean hourAlone) {
        int hour = tokens.number(i);
        boolean minutes =
                tokens.isSign(i + 1, ".:")
                        && tokens.glued(i + 1)
                        && tokens.glued(i + 2)
                        && tokens.isNumber(i + 2, 2, 2);
        if (hour > 24 || tokens.isSign(i - 1, ".:,") && tokens.glued(i)) {
            return null;
        }
        if (!minutes) {
            return hourAlone && !tokens.isSign(i + 1, "%") ? minutes(hour, i + 1) : null;
        }
        int minute = tokens.number(i + 2);
        boolean seconds =
                tokens.isSign(i + 3, ".:")
                        && tokens.glued(i + 3)
                        && tokens.glued(i + 4)
                        && tokens.isNumber(i + 4, 2, 2);
        int second = seconds ? tokens.number(i + 4) : -1;
        int end = i + (seconds ? 5 : 3);
        return minute > 59 || second > 59 || hour == 24 && minute > 0
                ? null
                : new Printed(DayTime.clock(hour, minute, second), null, end);
    }

    /** Pukul 7 lewat 15 menit, pukul 7 kurang 10. */
    private Printed minutes(int hour, int end) {
        int sign = tokens.number(end, Sense.CLOCK_SHIFT);
        Numerals.Numeral minutes = sign == 0 ? null : numerals.at(end + 1);
        if (minutes == null || minutes.whole() < 1 || minutes.whole() > 59) {
            return new Printed(DayTime.clock(hour, 0, -1), null, end);
        }
        int total = hour * 60 + sign * minutes.whole();
        int after = minutes.end() + (tokens.is(minutes.end(), Sense.UNIT, "MINUTE") ? 1 : 0);
        return new Printed(DayTime.clock(total / 60 % 24, total % 60, -1), null, after);
    }

    /** Jam 5 sore is 17:00, jam 12 malam 24:00. */
    static DayTime inPart(DayTime time, String part) {
        int hour = time.hour();
        boolean later =
                switch (part) {
                    case "MI" -> hour < 6;
                    case "AF", "EV" -> hour < 9;
                    case "NI" -> hour >= 5 && hour <= 12;
                    default -> false;
                };
        return later && hour <= 12
                ? DayTime.clock(hour + 12, time.minute(), time.second()).at(time.offset())
                : time;
    }
}
