package id.saring.parser;

import id.saring.core.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How near texts come to the gold of their pages, a line of figures a set. */
final class BodyModelReport {
    private static final int PAGES = 0;
    private static final int SHINGLES_P = 1;
    private static final int SHINGLES_R = 2;
    private static final int WORDS = 3;

    private final Map<String, double[]> sums = new TreeMap<>();

    /**
     * @param scores how likely each line of the page is text
     */
    void add(BodyModelTrainer.Sample page, float[] scores) {
        String text = text(page, scores);
        double[] shingles = overlap(text, page.gold(), 4);
        double[] words = overlap(text, page.gold(), 1);
        for (String set : page.sets()) {
            double[] sum = sums.computeIfAbsent(set, x -> new double[4]);
            sum[PAGES]++;
            sum[SHINGLES_P] += shingles[0];
            sum[SHINGLES_R] += shingles[1];
            sum[WORDS] += f1(words[0], words[1]);
        }
    }

    void print() {
        sums.forEach(
                (set, sum) -> {
                    double precision = sum[SHINGLES_P] / sum[PAGES];
                    double recall = sum[SHINGLES_R] / sum[PAGES];
                    System.out.printf(
                            Locale.ROOT,
                            "%s: %d pages, P %.4f R %.4f F1 %.4f, words %.4f%n",
                            set,
                            (int) sum[PAGES],
                            precision,
                            recall,
                            f1(precision, recall),
                            sum[WORDS] / sum[PAGES]);
                });
    }

    /** What the extractor would make of the scores. */
    private static String text(BodyModelTrainer.Sample page, float[] scores) {
        Body body = new BodyFinder(1).choose(page.tree(), scores, page.declared().type());
        Body cleaned = Inserts.take(page.tree(), body, page.headline()).body();
        return Article.builder("")
                .blocks(SignOffs.cut(Openings.join(BlockReader.read(page.tree(), cleaned))))
                .build()
                .text();
    }

    private static double f1(double precision, double recall) {
        return 2 * precision * recall / Math.max(1e-9, precision + recall);
    }

    private static double[] overlap(String text, String gold, int n) {
        Map<String, Integer> want = counts(gold, n);
        Map<String, Integer> have = counts(text, n);
        int same =
                have.entrySet().stream()
                        .mapToInt(e -> Math.min(e.getValue(), want.getOrDefault(e.getKey(), 0)))
                        .sum();
        int wanted = want.values().stream().mapToInt(i -> i).sum();
        int had = have.values().stream().mapToInt(i -> i).sum();
        return new double[] {
            had == 0 ? 0 : (double) same / had, wanted == 0 ? 1 : (double) same / wanted
        };
    }

    private static Map<String, Integer> counts(String text, int n) {
        List<String> words = GoldAlignment.words(text);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            counts.merge(String.join(" ", words.subList(i, i + n)), 1, Integer::sum);
        }
        return counts;
    }
}
