package id.saring.i18n.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of publication that pages print, whatever stands around them, with the precision
 * they are printed in: a {@link LocalDate}, a {@link LocalDateTime} or, where a zone or offset is
 * printed, an {@link OffsetDateTime}.
 *
 * <pre>{@code
 * PrintedDates.find("Jum'at, 17 Pebruari 2017 - 13:30 wib")   // 2017-02-17T13:30+07:00
 * PrintedDates.find("Kompas.com - 02/11/2023")                 // 2023-11-02, day before month
 * PrintedDates.find("2016-02-11T06-54-09Z")                    // 2016-02-11T06:54:09Z
 * PrintedDates.find("3 jam yang lalu", reference)              // three hours before the reference
 * }</pre>
 *
 * Names of months are read in Indonesian with its old and clipped spellings, Malay, English and the
 * commoner languages of news pages; WIB, WITA, WIT and the usual abbreviations give the offset. A
 * weekday that does not fit the date is passed over. Text without a date is no error. Time and
 * memory are linear in the text.
 */
public final class PrintedDates {
    private static final int LONGEST = 100_000;
    private static final Lexicon LEXICON = Lexicon.of(words());

    private PrintedDates() {}

    private static List<Lexicon.Entry> words() {
        List<Lexicon.Entry> words = new ArrayList<>(Lexicon.file("date-words.tsv"));
        words.addAll(Lexicon.file("foreign-date-words.tsv"));
        words.addAll(TemporalWords.moonMonths());
        return words;
    }

    /**
     * A date and where it stands.
     *
     * @param start first UTF-16 code unit
     * @param end one past the last UTF-16 code unit
     * @param value a {@link LocalDate}, {@link LocalDateTime} or {@link OffsetDateTime}
     */
    public record Found(int start, int end, Temporal value) {}

    /**
     * The first date in {@code printed}, or empty. Only the first 100,000 UTF-16 code units are
     * looked at.
     */
    public static Optional<Temporal> find(CharSequence printed) {
        return find(printed, null);
    }

    /**
     * The first date in {@code printed} that is not said to be that of a change ("Diperbarui"),
     * else the first, or empty.
     *
     * @param reference what "3 jam lalu" and a day without a year count from, or null: then they
     *     are not read
     */
    public static Optional<Temporal> find(
            CharSequence printed, @Nullable OffsetDateTime reference) {
        List<Candidate> candidates = candidates(printed, reference);
        return candidates.stream()
                .filter(candidate -> !candidate.updated)
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(candidate -> candidate.found.value());
    }

    /**
     * All dates in {@code printed}, in order. A date of the Hijri calendar counts only where no
     * Gregorian one is printed.
     *
     * @param reference as for {@link #find(CharSequence, OffsetDateTime)}
     */
    public static List<Found> findAll(CharSequence printed, @Nullable OffsetDateTime reference) {
        return candidates(printed, reference).stream().map(Candidate::found).toList();
    }

    /**
     * @param updated whether a label before it says that it is the date of a change
     * @param converted whether it is converted from another calendar
     */
    private record Candidate(Found found, boolean updated, boolean converted) {}

    private static List<Candidate> candidates(
            CharSequence printed, @Nullable OffsetDateTime reference) {
        CharSequence line = printed.length() > LONGEST ? printed.subSequence(0, LONGEST) : printed;
        if (reference == null && !hasDigit(line)) {
            return List.of();
        }
        Tokens tokens = new Tokens(LEXICON, line);
        tokens.line();
        List<Candidate> candidates = new Scan(tokens, reference).all();
        boolean gregorian = candidates.stream().anyMatch(candidate -> !candidate.converted);
        candidates.removeIf(candidate -> gregorian && candidate.converted);
        return candidates;
    }

    private static boolean hasDigit(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** One way through the tokens. */
    private static final class Scan {
        private final Tokens tokens;
        private final DateReader reader;
        private final List<Candidate> candidates = new ArrayList<>();
        private int clockStart = -1;
        private PrintedClocks.@Nullable Clock clock;

        Scan(Tokens tokens, @Nullable OffsetDateTime reference) {
            this.tokens = tokens;
            reader = new DateReader(tokens, reference);
        }

        List<Candidate> all() {
            for (int i = 0; i < tokens.size(); ) {
                DateReader.Read read = reader.at(i);
                if (read == null) {
                    clockAt(i);
                    i++;
                } else {
                    add(i, read);
                    clock = null;
                    i = read.end();
                }
            }
            return candidates;
        }

        private void clockAt(int i) {
            PrintedClocks.Clock before = clock != null && i < clock.end() ? null : reader.clock(i);
            clockStart = before == null ? clockStart : i;
            clock = before == null ? clock : before;
        }

        private void add(int i, DateReader.Read read) {
            PrintedClocks.Clock before = clock;
            boolean earlier =
                    before != null && i - before.end() <= 3 && read.value() instanceof LocalDate;
            int start = earlier ? clockStart : i;
            Temporal value = earlier ? before.on((LocalDate) read.value()) : read.value();
            Found found = new Found(tokens.start(start), tokens.end(read.end() - 1), value);
            candidates.add(new Candidate(found, updated(start), read.converted()));
        }

        private boolean updated(int i) {
            for (int at = i - 1; at >= Math.max(0, i - 4) && !tokens.isNumber(at); at--) {
                if (tokens.has(at, Sense.UPDATED)) {
                    return true;
                }
            }
            return false;
        }
    }

    static Temporal join(LocalDate day, LocalTime time, java.time.@Nullable ZoneOffset offset) {
        LocalDateTime local = day.atTime(time);
        return offset == null ? local : local.atOffset(offset);
    }
}
