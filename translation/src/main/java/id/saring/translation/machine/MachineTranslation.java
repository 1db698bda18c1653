package id.saring.translation.machine;

import id.saring.translation.Bitext;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Unit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Translates what a bitext has no translation of, in batches, again after failures and no faster
 * than allowed. A segment that loses codes on its way is translated once more, run by run between
 * its codes.
 *
 * <pre>{@code
 * Bitext translated = MachineTranslation.with(engine).translate(bitext);
 * }</pre>
 */
public final class MachineTranslation {
    /** What a code counts among characters. */
    private static final int CODE = 24;

    /** The longest that a server's wish to be left alone is heeded. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final MachineTranslator engine;
    private final int attempts;
    private final Duration pause;
    private final Duration spacing;
    private long next;

    private MachineTranslation(
            MachineTranslator engine, int attempts, Duration pause, Duration spacing) {
        this.engine = engine;
        this.attempts = attempts;
        this.pause = pause;
        this.spacing = spacing;
        this.next = System.nanoTime();
    }

    /** Three attempts, a second and then two apart, as fast as the engine answers. */
    public static MachineTranslation with(MachineTranslator engine) {
        return new MachineTranslation(engine, 3, Duration.ofSeconds(1), Duration.ZERO);
    }

    /**
     * The same with other patience.
     *
     * @param times how often a request is tried, at least 1
     * @param wait before the second attempt; each later one waits twice as long
     * @throws IllegalArgumentException if {@code times} is less than 1
     */
    public MachineTranslation retrying(int times, Duration wait) {
        if (times < 1) {
            throw new IllegalArgumentException("times must be at least 1, was " + times);
        }
        return new MachineTranslation(engine, times, wait, spacing);
    }

    /** The same with requests at least {@code between} apart. */
    public MachineTranslation pacing(Duration between) {
        return new MachineTranslation(engine, attempts, pause, between);
    }

    /**
     * The bitext with every segment translated; translations that are there already stay.
     *
     * @throws IOException if the engine fails in all attempts
     */
    public Bitext translate(Bitext bitext) throws IOException {
        List<List<Piece>> wanted = new ArrayList<>();
        for (Unit unit : bitext.units()) {
            for (Part part : unit.parts()) {
                if (isWanted(unit, part)) {
                    wanted.add(part.source());
                }
            }
        }
        Map<List<Piece>, List<Piece>> done = new HashMap<>();
        List<List<Piece>> distinct = wanted.stream().distinct().toList();
        for (List<List<Piece>> batch : batches(distinct)) {
            List<List<Piece>> translated = whole(batch);
            for (int i = 0; i < batch.size(); i++) {
                done.put(batch.get(i), translated.get(i));
            }
        }
        return bitext.map(unit -> unit.with(filled(unit, done)));
    }

    /** As many segments at once as the engine takes, by number and by length. */
    private List<List<List<Piece>>> batches(List<List<Piece>> segments) {
        List<List<List<Piece>>> batches = new ArrayList<>();
        int start = 0;
        long length = 0;
        for (int at = 0; at < segments.size(); at++) {
            int more = length(segments.get(at));
            if (at - start == engine.batch()
                    || at > start && length + more > engine.batchLength()) {
                batches.add(segments.subList(start, at));
                start = at;
                length = 0;
            }
            length += more;
        }
        if (start < segments.size()) {
            batches.add(segments.subList(start, segments.size()));
        }
        return batches;
    }

    private static int length(List<Piece> segment) {
        return segment.stream()
                .mapToInt(
                        piece -> piece instanceof Piece.Words words ? words.text().length() : CODE)
                .sum();
    }

    private static List<Part> filled(Unit unit, Map<List<Piece>, List<Piece>> done) {
        List<Part> parts = new ArrayList<>();
        for (Part part : unit.parts()) {
            if (isWanted(unit, part)) {
                parts.add(part.translated(done.get(part.source())));
            } else if (isWordless(unit, part)) {
                parts.add(part.translated(part.source()));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean isOpen(Unit unit, Part part) {
        return unit.place().translate() && part.isSegment() && part.target() == null;
    }

    private static boolean isWanted(Unit unit, Part part) {
        return isOpen(unit, part) && hasWords(part);
    }

    private static boolean isWordless(Unit unit, Part part) {
        return isOpen(unit, part) && !hasWords(part);
    }

    private static boolean hasWords(Part part) {
        return part.source().stream()
                .anyMatch(
                        piece ->
                                piece instanceof Piece.Words words
                                        && words.text().codePoints().anyMatch(Character::isLetter));
    }

    /** Translations with all codes. */
    private List<List<Piece>> whole(List<List<Piece>> batch) throws IOException {
        List<List<Piece>> translated = new ArrayList<>(patiently(batch));
        for (int i = 0; i < batch.size(); i++) {
            if (!codes(batch.get(i)).equals(codes(translated.get(i)))) {
                translated.set(i, byRuns(batch.get(i)));
            }
        }
        return translated;
    }

    private static Map<Piece, Integer> codes(List<Piece> pieces) {
        Map<Piece, Integer> codes = new HashMap<>();
        for (Piece piece : pieces) {
            if (!(piece instanceof Piece.Words)) {
                codes.merge(piece, 1, Integer::sum);
            }
        }
        return codes;
    }

    /** Each run of words for itself, the codes where they stood. */
    private List<Piece> byRuns(List<Piece> pieces) throws IOException {
        List<Piece> out = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words
                    && words.text().codePoints().anyMatch(Character::isLetter)) {
                String text = words.text();
                String core = text.strip();
                int lead = text.indexOf(core);
                StringBuilder run = new StringBuilder(text.substring(0, lead));
                patiently(List.of(List.of(new Piece.Words(core))))
                        .get(0)
                        .forEach(
                                translated ->
                                        run.append(
                                                translated instanceof Piece.Words more
                                                        ? more.text()
                                                        : ""));
                run.append(text.substring(lead + core.length()));
                out.add(new Piece.Words(run.toString()));
            } else {
                out.add(piece);
            }
        }
        return out;
    }

    private List<List<Piece>> patiently(List<List<Piece>> batch) throws IOException {
        Duration wait = pause;
        for (int attempt = 1; ; attempt++) {
            try {
                pace();
                List<List<Piece>> translated = engine.translate(batch);
                if (translated.size() != batch.size()) {
                    throw new IOException(
                            "the engine gave "
                                    + translated.size()
                                    + " translations for "
                                    + batch.size()
                                    + " segments");
                }
                return translated;
            } catch (EngineException e) {
                throw e;
            } catch (IOException e) {
                if (attempt >= attempts) {
                    throw e;
                }
                sleep(longer(wait, e));
                wait = wait.multipliedBy(2);
            }
        }
    }

    /** What the server asks for where it asks for more than {@code wait}, a minute at most. */
    private static Duration longer(Duration wait, IOException failure) {
        Duration asked = failure instanceof BusyException busy ? busy.waiting() : Duration.ZERO;
        Duration heeded = asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
        return heeded.compareTo(wait) > 0 ? heeded : wait;
    }

    private void pace() throws IOException {
        sleep(Duration.ofNanos(next - System.nanoTime()));
        next = System.nanoTime() + spacing.toNanos();
    }

    private static void sleep(Duration time) throws IOException {
        if (time.isNegative() || time.isZero()) {
            return;
        }
        try {
            Thread.sleep(time.plusNanos(999_999).toMillis()); // never earlier
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the engine", e);
        }
    }
}
