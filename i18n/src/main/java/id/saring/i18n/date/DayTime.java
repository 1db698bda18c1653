package id.saring.i18n.date;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time of day: a part of the day, or a clock time.
 *
 * @param part MO, MI, AF, EV or NI, or null for a clock time
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param second 0 to 59, or -1 when not printed
 * @param offset as printed by WIB, WITA or WIT, or null
 */
record DayTime(
        @Nullable String part, int hour, int minute, int second, @Nullable ZoneOffset offset) {

    static DayTime part(String part) {
        return new DayTime(part, hourOf(part), 0, -1, null);
    }

    static DayTime clock(int hour, int minute, int second) {
        return new DayTime(null, hour, minute, second, null);
    }

    DayTime at(@Nullable ZoneOffset zone) {
        return new DayTime(part, hour, minute, second, zone);
    }

    /** T10:15+07:00, TMO. */
    String timex() {
        if (part != null) {
            return "T" + part;
        }
        return "T"
                + Period.padded(hour, 2)
                + ":"
                + Period.padded(minute, 2)
                + (second < 0 ? "" : ":" + Period.padded(second, 2))
                + (offset == null ? "" : offset.getId());
    }

    /** Where a part of the day starts. */
    private static int hourOf(String part) {
        return switch (part) {
            case "MI" -> 11;
            case "AF" -> 15;
            case "EV" -> 17;
            case "NI" -> 18;
            default -> 0;
        };
    }

    /** Hours that it lasts: a part of the day several, a clock time none. */
    int hours() {
        return part == null ? 0 : part.equals("MO") ? 11 : part.equals("NI") ? 6 : 4;
    }
}
