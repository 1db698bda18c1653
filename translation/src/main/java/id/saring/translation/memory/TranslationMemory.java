package id.saring.translation.memory;

import id.saring.translation.Bitext;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Segments with their translations, found again when the same or a similar one comes. Two segments
 * that differ only in what their codes stand for, such as a date, are the same. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * TranslationMemory memory = TranslationMemory.builder().add(source, target).build();
 * memory.lookup(segment, 0.75, 5);
 * }</pre>
 */
public final class TranslationMemory {
    private final List<Entry> entries;
    private final Map<String, Integer> tokens;
    private final int[][] sources;
    private final int[][] postings;

    private record Entry(List<Piece> source, List<Piece> target) {}

    private TranslationMemory(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.tokens = new HashMap<>();
        this.sources = new int[entries.size()][];
        List<int[]> lists = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (int n = 0; n < sources.length; n++) {
            List<String> words = SegmentTokens.of(entries.get(n).source());
            sources[n] = new int[words.size()];
            for (int i = 0; i < words.size(); i++) {
                int token = tokens.computeIfAbsent(words.get(i), word -> tokens.size());
                sources[n][i] = token;
                if (token == lists.size()) {
                    lists.add(new int[2]);
                    sizes.add(0);
                }
                post(lists, sizes, token, n);
            }
        }
        postings = new int[lists.size()][];
        for (int token = 0; token < postings.length; token++) {
            postings[token] = Arrays.copyOf(lists.get(token), sizes.get(token));
        }
    }

    private static void post(List<int[]> lists, List<Integer> sizes, int token, int entry) {
        int size = sizes.get(token);
        int[] list = lists.get(token);
        if (size > 0 && list[size - 1] == entry) {
            return;
        }
        if (size == list.length) {
            list = Arrays.copyOf(list, size * 2);
            lists.set(token, list);
        }
        list[size] = entry;
        sizes.set(token, size + 1);
    }

    /** A builder of a memory; not thread-safe. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects segments. */
    public static final class Builder {
        private final Map<List<Piece>, Entry> entries = new java.util.LinkedHashMap<>();

        private Builder() {}

        /** Adds a segment; a later translation of the same takes the place of an earlier one. */
        public Builder add(List<Piece> source, List<Piece> target) {
            List<Piece> key = List.copyOf(source);
            entries.put(key, new Entry(key, List.copyOf(target)));
            return this;
        }

        /** Adds all translated segments of a bitext. */
        public Builder add(Bitext bitext) {
            for (Unit unit : bitext.units()) {
                for (Part part : unit.segments()) {
                    if (part.target() != null && unit.place().translate()) {
                        add(part.source(), part.target());
                    }
                }
            }
            return this;
        }

        /** Adds all that another memory holds. */
        public Builder add(TranslationMemory other) {
            other.entries.forEach(entry -> add(entry.source(), entry.target()));
            return this;
        }

        /** The memory of all that was added. */
        public TranslationMemory build() {
            return new TranslationMemory(new ArrayList<>(entries.values()));
        }
    }

    /** How many segments it holds. */
    public int size() {
        return entries.size();
    }

    /**
     * The segments most like {@code segment}, the likest first.
     *
     * @param threshold the least similarity, above 0 to 1
     * @param most how many at most
     */
    public List<MemoryMatch> lookup(List<Piece> segment, double threshold, int most) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold must be above 0 to 1, was " + threshold);
        }
        int[] query = query(segment);
        List<Scored> scored = new ArrayList<>();
        for (int entry : candidates(query, threshold)) {
            double similarity = similarity(query, sources[entry], threshold);
            if (similarity >= threshold) {
                boolean same = entries.get(entry).source().equals(segment);
                scored.add(new Scored(entry, similarity, same));
            }
        }
        scored.sort(
                Comparator.comparingDouble(Scored::similarity)
                        .thenComparing(Scored::same)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(Scored::entry).reversed()));
        return scored.stream().limit(most).map(match -> match(match, segment)).toList();
    }

    private record Scored(int entry, double similarity, boolean same) {}

    private MemoryMatch match(Scored scored, List<Piece> segment) {
        Entry entry = entries.get(scored.entry());
        return CodeNames.match(scored.similarity(), segment, entry.source(), entry.target());
    }

    /** The tokens' numbers; unknown ones are negative and different from each other. */
    private int[] query(List<Piece> segment) {
        List<String> words = SegmentTokens.of(segment);
        Map<String, Integer> unknown = new HashMap<>();
        int[] query = new int[words.size()];
        for (int i = 0; i < query.length; i++) {
            Integer token = tokens.get(words.get(i));
            query[i] =
                    token != null
                            ? token
                            : unknown.computeIfAbsent(words.get(i), word -> -1 - unknown.size());
        }
        return query;
    }

    /**
     * Entries that can reach the threshold: to share enough tokens with the query, they must hold
     * one of its rarest.
     */
    private int[] candidates(int[] query, double threshold) {
        int[] distinct = Arrays.stream(query).distinct().toArray();
        int needed = (int) Math.ceil(threshold * query.length - 1e-9);
        List<Integer> byRarity = new ArrayList<>();
        for (int token : distinct) {
            byRarity.add(token);
        }
        byRarity.sort(Comparator.comparingInt(this::frequency));
        Map<Integer, Integer> counts = new HashMap<>();
        for (int token : query) {
            counts.merge(token, 1, Integer::sum);
        }
        java.util.BitSet found = new java.util.BitSet();
        int left = query.length;
        for (int token : byRarity) {
            if (left < needed) {
                break; // the tokens still to come are too few without those before
            }
            left -= counts.get(token);
            if (token >= 0) {
                for (int entry : postings[token]) {
                    found.set(entry);
                }
            }
        }
        double longest = query.length / threshold;
        return found.stream()
                .filter(n -> sources[n].length >= needed && sources[n].length <= longest)
                .filter(
                        n ->
                                shared(counts, sources[n])
                                        >= threshold * Math.max(query.length, sources[n].length)
                                                - 1e-9)
                .toArray();
    }

    private int frequency(int token) {
        return token < 0 ? 0 : postings[token].length;
    }

    private static int shared(Map<Integer, Integer> counts, int[] tokens) {
        Map<Integer, Integer> left = new HashMap<>();
        int shared = 0;
        for (int token : tokens) {
            Integer count = counts.get(token);
            if (count != null && left.merge(token, 1, Integer::sum) <= count) {
                shared++;
            }
        }
        return shared;
    }

    /** One less the share of edits; 0 as soon as the threshold is out of reach. */
    private static double similarity(int[] a, int[] b, double threshold) {
        int longer = Math.max(a.length, b.length);
        if (longer == 0) {
            return 0;
        }
        int most = (int) Math.floor((1 - threshold) * longer + 1e-9);
        int[] before = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length; j++) {
                int change = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(before[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return 0;
            }
            int[] swap = before;
            before = row;
            row = swap;
        }
        return before[b.length] > most ? 0 : 1 - (double) before[b.length] / longer;
    }
}
