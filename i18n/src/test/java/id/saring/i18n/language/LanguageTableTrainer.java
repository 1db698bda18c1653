package id.saring.i18n.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Makes {@code language-table.gz}: naive Bayes over words and groups of letters, smoothed towards
 * what all languages share.
 *
 * <p>{@code LanguageTableTrainer OUT DEV.jsonl}: tells how good the method is on sources that it
 * has not seen and on texts that it has not seen, then trains on all. {@code OUT} may be {@code -}
 * to only measure. The texts in the resources beside this class are always trained on.
 */
public final class LanguageTableTrainer {
    /** How much of a language's share is taken from what all languages have in common. */
    private static final double COMMON = 0.5;

    /** How much is spread over all buckets alike. */
    private static final double SPREAD = 1;

    /** How much a text written for this counts against one of the labelled data. */
    private static final double OWN = 3;

    private static final int FOLDS = 4;

    private final List<LabelledText> texts;
    private final List<String> languages;

    private LanguageTableTrainer(List<LabelledText> texts) {
        this.texts = texts;
        Set<String> tags = new TreeSet<>();
        texts.forEach(text -> tags.add(text.language()));
        this.languages = List.copyOf(tags);
    }

    public static void main(String[] args) throws IOException {
        List<LabelledText> texts = LabelledText.own();
        texts.addAll(LabelledText.read(Path.of(args[1])));
        LanguageTableTrainer trainer = new LanguageTableTrainer(texts);
        double[][] unseen = trainer.bySource();
        trainer.measure("held-out sources", unseen);
        trainer.measure("held-out texts", trainer.byFold());
        double sureness = trainer.sureness(unseen);
        System.out.printf(Locale.ROOT, "sureness %.2f%n", sureness);
        if (!args[0].equals("-")) {
            try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
                trainer.table(trainer.weights(i -> true), sureness).write(out);
            }
        }
    }

    /** Scores of each text by a table that has not seen its source; own texts have none. */
    private double[][] bySource() {
        double[][] scores = new double[texts.size()][];
        Set<String> sources = new TreeSet<>();
        texts.forEach(text -> sources.add(text.source()));
        sources.remove(LabelledText.OWN);
        for (String held : sources) {
            score(scores, i -> texts.get(i).source().equals(held));
        }
        return scores;
    }

    /** Scores of each text by a table that has not seen a quarter of the texts, it among them. */
    private double[][] byFold() {
        double[][] scores = new double[texts.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            score(scores, i -> !texts.get(i).isOwn() && i % FOLDS == held);
        }
        return scores;
    }

    private void score(double[][] scores, IntPredicate held) {
        double[][] weights = weights(held.negate());
        for (int i = 0; i < scores.length; i++) {
            if (held.test(i)) {
                scores[i] = texts.get(i).scores(weights, languages.size());
            }
        }
    }

    /** A weight a bucket and language, from the texts that {@code taken} admits. */
    private double[][] weights(IntPredicate taken) {
        double[][] weights = new double[TextGrams.BUCKETS][languages.size()];
        for (int c = 0; c < languages.size(); c++) {
            double[] share = share(languages.get(c), taken);
            for (int b = 0; b < share.length; b++) {
                weights[b][c] = share[b];
            }
        }
        for (double[] row : weights) {
            double common = Arrays.stream(row).average().orElse(0) * COMMON;
            for (int c = 0; c < row.length; c++) {
                row[c] = Math.log((1 - COMMON) * row[c] + common + SPREAD / TextGrams.BUCKETS);
            }
            double middle = Arrays.stream(row).average().orElse(0);
            for (int c = 0; c < row.length; c++) {
                row[c] -= middle;
            }
        }
        return weights;
    }

    /**
     * The share of each bucket in a language, its sources weighted by the square root of their
     * size.
     */
    private double[] share(String language, IntPredicate taken) {
        Map<String, double[]> sums = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            LabelledText text = texts.get(i);
            if (text.language().equals(language) && taken.test(i)) {
                text.addTo(sums.computeIfAbsent(text.source(), s -> new double[TextGrams.BUCKETS]));
                sizes.merge(text.source(), 1, Integer::sum);
            }
        }
        double[] share = new double[TextGrams.BUCKETS];
        for (String source : new TreeSet<>(sums.keySet())) {
            double[] sum = sums.get(source);
            double weight = Math.sqrt(sizes.get(source));
            weight *= source.equals(LabelledText.OWN) ? OWN : 1;
            double scale = weight / Arrays.stream(sum).sum();
            for (int b = 0; b < share.length; b++) {
                share[b] += sum[b] * scale;
            }
        }
        double all = Arrays.stream(share).sum();
        for (int b = 0; b < share.length; b++) {
            share[b] /= all;
        }
        return share;
    }

    /** What the scores are to be multiplied with so that the confidences come true. */
    private double sureness(double[][] scores) {
        double best = 0;
        double least = Double.MAX_VALUE;
        for (double factor = 0.1; factor < 5; factor *= 1.1) {
            double loss = 0;
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] != null) {
                    loss += loss(scores[i], languages.indexOf(texts.get(i).language()), factor);
                }
            }
            best = loss < least ? factor : best;
            least = Math.min(loss, least);
        }
        return best;
    }

    private static double loss(double[] scores, int right, double factor) {
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp((score - scores[right]) * factor);
        }
        return Math.log(sum);
    }

    private LanguageTable table(double[][] weights, double sureness) {
        double most = 0;
        for (double[] row : weights) {
            most = Math.max(most, Arrays.stream(row).map(Math::abs).max().orElse(0));
        }
        byte[] bytes = new byte[TextGrams.BUCKETS * languages.size()];
        for (int i = 0; i < bytes.length; i++) {
            double weight = weights[i / languages.size()][i % languages.size()];
            bytes[i] = (byte) Math.round(weight / most * Byte.MAX_VALUE);
        }
        return new LanguageTable(languages, (float) (most / Byte.MAX_VALUE * sureness), bytes);
    }

    private void measure(String what, double[][] scores) {
        Map<String, int[]> cells = new TreeMap<>();
        Map<String, Integer> wrong = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] != null) {
                LabelledText text = texts.get(i);
                int best = 0;
                for (int c = 0; c < languages.size(); c++) {
                    best = scores[i][c] > scores[i][best] ? c : best;
                }
                boolean right = languages.get(best).equals(text.language());
                int[] cell =
                        cells.computeIfAbsent(
                                text.source() + " " + text.language(), x -> new int[2]);
                cell[0] += right ? 1 : 0;
                cell[1]++;
                if (!right) {
                    wrong.merge(text.language() + ">" + languages.get(best), 1, Integer::sum);
                }
            }
        }
        double macro =
                cells.values().stream().mapToDouble(c -> 100.0 * c[0] / c[1]).average().orElse(0);
        System.out.printf(Locale.ROOT, "%s: macro %.2f, confused %s%n", what, macro, wrong);
        cells.forEach(
                (name, cell) ->
                        System.out.printf(
                                Locale.ROOT,
                                "  %-22s %5.1f of %d%n",
                                name,
                                100.0 * cell[0] / cell[1],
                                cell[1]));
    }
}
