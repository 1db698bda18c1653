package id.saring.bulk;

import id.saring.bulk.reading.Origin;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of a run's captures.
 *
 * @param outcomes how many captures by outcome and reason; the reason of a found one is empty
 * @param hosts found articles by host, {@code unknown} where the page's address is
 * @param languages found articles by language
 * @param months found articles by month of publication, as {@code 2024-05}
 * @param lengths found articles by the length of their text in UTF-16 code units, rounded down to a
 *     power of two
 * @param slowest the pages that took longest, slowest first
 * @param seconds how long the run took, interruptions not counted
 */
public record Summary(
        Map<Outcome, Map<String, Long>> outcomes,
        Map<String, Long> hosts,
        Map<String, Long> languages,
        Map<String, Long> months,
        Map<Integer, Long> lengths,
        List<SlowPage> slowest,
        double seconds) {

    /**
     * A page that took long.
     *
     * @param origin where it stands
     * @param url its address as written, or null
     * @param bytes how many are stored
     * @param nanos how long the processor was busy with it
     */
    public record SlowPage(Origin origin, @Nullable String url, long bytes, long nanos) {}

    static final Summary NOTHING =
            new Summary(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), 0);

    /** Copies the maps. */
    public Summary {
        Map<Outcome, Map<String, Long>> copies = new EnumMap<>(Outcome.class);
        outcomes.forEach((outcome, reasons) -> copies.put(outcome, sorted(reasons)));
        outcomes = Collections.unmodifiableMap(copies);
        hosts = sorted(hosts);
        languages = sorted(languages);
        months = sorted(months);
        lengths = sorted(lengths);
        slowest = List.copyOf(slowest);
    }

    private static <K extends Comparable<K>> Map<K, Long> sorted(Map<K, Long> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** How many captures had this outcome. */
    public long count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** How many captures had this outcome for this reason. */
    public long count(Outcome outcome, String reason) {
        return outcomes.getOrDefault(outcome, Map.of()).getOrDefault(reason, 0L);
    }

    /** How many captures there were. */
    public long captures() {
        return outcomes.keySet().stream().mapToLong(this::count).sum();
    }
}
