package id.saring.bulk;

import id.saring.core.Article;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what becomes of captures, in bounded memory. Not thread-safe. */
final class Tally {
    private static final int MOST_NAMES = 5_000;
    private static final int SLOWEST = 10;

    private final Map<Outcome, Map<String, Long>> outcomes = new EnumMap<>(Outcome.class);
    private final Map<String, Long> hosts = new TreeMap<>();
    private final Map<String, Long> languages = new TreeMap<>();
    private final Map<String, Long> months = new TreeMap<>();
    private final Map<Integer, Long> lengths = new TreeMap<>();
    private final List<Summary.SlowPage> slowest = new ArrayList<>();

    Tally(Summary before) {
        before.outcomes()
                .forEach((outcome, reasons) -> outcomes.put(outcome, new TreeMap<>(reasons)));
        hosts.putAll(before.hosts());
        languages.putAll(before.languages());
        months.putAll(before.months());
        lengths.putAll(before.lengths());
        slowest.addAll(before.slowest());
    }

    void add(Verdict verdict, long nanos) {
        outcomes.computeIfAbsent(verdict.outcome(), key -> new TreeMap<>())
                .merge(verdict.reason(), 1L, Long::sum);
        noteTime(verdict, nanos);
        if (verdict.find() != null) {
            Article article = verdict.find().article();
            URI url = article.url() == null ? article.canonical() : article.url();
            count(hosts, url == null || url.getHost() == null ? "unknown" : url.getHost());
            count(languages, article.language() == null ? "unknown" : article.language());
            count(
                    months,
                    article.published() == null
                            ? "unknown"
                            : article.published().day().toString().substring(0, 7));
            int length = verdict.find().length();
            lengths.merge(length == 0 ? 0 : Integer.highestOneBit(length), 1L, Long::sum);
        }
    }

    /** Names come from pages: past a number of them the rest are counted together. */
    private static void count(Map<String, Long> names, String name) {
        boolean known = names.containsKey(name) || names.size() < MOST_NAMES;
        names.merge(known ? name : "others", 1L, Long::sum);
    }

    private void noteTime(Verdict verdict, long nanos) {
        boolean slow = slowest.size() < SLOWEST || nanos > slowest.get(SLOWEST - 1).nanos();
        if (slow) {
            Source source = verdict.capture();
            slowest.add(new Summary.SlowPage(source.origin(), source.url(), source.bytes(), nanos));
            slowest.sort(Comparator.comparingLong(Summary.SlowPage::nanos).reversed());
            if (slowest.size() > SLOWEST) {
                slowest.remove(SLOWEST);
            }
        }
    }

    Summary summary(double seconds) {
        return new Summary(
                Map.copyOf(outcomes),
                hosts,
                languages,
                months,
                lengths,
                List.copyOf(slowest),
                seconds);
    }
}
