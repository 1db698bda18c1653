package id.saring.benchmarks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment as labelled: a day, perhaps with a minute, perhaps with an offset.
 *
 * @param local the day and, where {@code timed}, the minute
 * @param timed whether there is a minute
 * @param offset from UTC, or null
 */
record GoldMoment(LocalDateTime local, boolean timed, @Nullable ZoneOffset offset) {
    private static final Pattern FORM =
            Pattern.compile(
                    "(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?)?");

    static Optional<GoldMoment> parse(@Nullable String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        boolean timed = form.group(2) != null;
        try {
            return Optional.of(
                    new GoldMoment(
                            LocalDate.parse(form.group(1))
                                    .atTime(LocalTime.parse(timed ? form.group(2) : "00:00")),
                            timed,
                            form.group(3) == null ? null : ZoneOffset.of(form.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day as printed and the day in UTC. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new HashSet<>(Set.of(local.toLocalDate()));
        if (timed && offset != null) {
            days.add(local.minusSeconds(offset.getTotalSeconds()).toLocalDate());
        }
        return days;
    }

    /** Whether {@code other} is the same minute and, where this has an offset, has the same. */
    boolean sameMinute(GoldMoment other) {
        return other.timed
                && local.equals(other.local)
                && (offset == null || offset.equals(other.offset));
    }
}
