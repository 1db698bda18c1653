package id.saring.parser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains the body model on folders of gold pages and writes {@code body-model.txt}.
 *
 * <p>{@code BodyModelTrainer OUT GOLD_FOLDER...}: five folds over publishers tell how good it is on
 * publishers it has not seen; then all pages train what is written. {@code OUT} may be {@code -} to
 * only measure.
 */
public final class BodyModelTrainer {
    private static final PageDecoder DECODER = new PageDecoder(100_000_000, 2_000_000);
    private static final int FOLDS = 5;
    private static final BoostedTrees.Settings FIRST =
            new BoostedTrees.Settings(120, 16, 0.1f, 0.02);
    private static final BoostedTrees.Settings SECOND =
            new BoostedTrees.Settings(160, 16, 0.08f, 0.02);
    private static final Map<String, Float> TRUST =
            Map.of("id-news", 2f, "readability", 0.5f, "defuddle", 0.3f);

    private record Sample(
            String set,
            String id,
            String type,
            int fold,
            PageTree tree,
            String gold,
            float[][] rows,
            float[] labels) {}

    private BodyModelTrainer() {}

    public static void main(String[] args) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            samples.addAll(read(Path.of(args[i])));
        }
        System.out.println(
                samples.size()
                        + " pages, "
                        + samples.stream().mapToInt(s -> s.rows.length).sum()
                        + " lines");
        float[][] outOfFold = new float[samples.size()][];
        float[][] finals = new float[samples.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Trees first = first(samples.stream().filter(s -> s.fold != held).toList());
            each(samples, held, (k, s) -> outOfFold[k] = first.probabilities(s.rows));
        }
        float[][][] longer = new float[samples.size()][][];
        for (int k = 0; k < longer.length; k++) {
            longer[k] =
                    new ScoreFeatures(samples.get(k).tree, outOfFold[k]).rows(samples.get(k).rows);
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            Trees second = Trees.parse(train(samples, longer, fold, SECOND));
            each(samples, fold, (k, s) -> finals[k] = second.probabilities(longer[k]));
        }
        report("first model", samples, outOfFold);
        report("both models", samples, finals);
        if (!args[0].equals("-")) {
            float[][][] rows = samples.stream().map(Sample::rows).toArray(float[][][]::new);
            List<String> lines =
                    new ArrayList<>(List.of("# Written by BodyModelTrainer; do not edit."));
            lines.addAll(train(samples, rows, -1, FIRST));
            lines.add("second");
            lines.addAll(train(samples, longer, -1, SECOND));
            Files.write(Path.of(args[0]), lines);
        }
    }

    private interface Visit {
        void page(int k, Sample sample);
    }

    private static void each(List<Sample> samples, int fold, Visit visit) {
        for (int k = 0; k < samples.size(); k++) {
            if (samples.get(k).fold == fold) {
                visit.page(k, samples.get(k));
            }
        }
    }

    private static Trees first(List<Sample> samples) {
        return Trees.parse(
                train(
                        samples,
                        samples.stream().map(Sample::rows).toArray(float[][][]::new),
                        -1,
                        FIRST));
    }

    private static List<String> train(
            List<Sample> samples, float[][][] rows, int heldOut, BoostedTrees.Settings how) {
        List<float[]> all = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (int k = 0; k < samples.size(); k++) {
            Sample s = samples.get(k);
            if (s.fold != heldOut) {
                float page = TRUST.getOrDefault(s.set, 1f) / Math.max(300, s.gold.length());
                for (int b = 0; b < s.labels.length; b++) {
                    all.add(rows[k][b]);
                    labels.add(s.labels[b]);
                    weights.add(page * Math.min(2000, 15 + s.tree.blocks().length(b)));
                }
            }
        }
        return BoostedTrees.train(all, floats(labels), floats(weights), how);
    }

    private static float[] floats(List<Float> list) {
        float[] result = new float[list.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = list.get(i);
        }
        return result;
    }

    private static List<Sample> read(Path folder) throws IOException {
        JsonMapper json = new JsonMapper();
        List<Sample> samples = new ArrayList<>();
        String set = folder.getFileName().toString();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode row = json.readTree(line);
            String id = row.path("id").asString("");
            Path page = folder.resolve("pages").resolve(id + ".html");
            String gold = row.path("text").asString("");
            if (Files.exists(page) && !gold.isBlank()) {
                String url = row.path("url").asString("");
                PageTree tree =
                        PageTree.of(
                                DECODER.decode(Page.of(null, Files.readAllBytes(page))).page(),
                                url.isEmpty() ? "https://contoh.id/" : url);
                float[][] rows = new BlockFeatures(tree, new Headline(tree, titles(tree))).rows();
                int fold = Math.floorMod(host(url, id).hashCode() * 31 >>> 3, FOLDS);
                samples.add(
                        new Sample(
                                set,
                                id,
                                row.path("type").asString("article"),
                                fold,
                                tree,
                                gold,
                                rows,
                                GoldAlignment.labels(tree, gold)));
            }
        }
        return samples;
    }

    private static List<String> titles(PageTree tree) {
        String preview = new Metas(tree).first("og:title");
        return List.of(preview == null ? tree.title() : preview);
    }

    private static String host(String url, String id) {
        String host =
                url.isEmpty()
                        ? null
                        : URI.create(url.replaceAll("[^\\p{Alnum}:/.-].*", "")).getHost();
        return host == null || host.equals("fakehost")
                ? id.replaceAll("--.*", "")
                : host.replaceFirst("^(www|m)\\.", "");
    }

    private static void report(String what, List<Sample> samples, float[][] scores) {
        Map<String, double[]> sums = new TreeMap<>();
        Map<String, Double> worst = new LinkedHashMap<>();
        for (int k = 0; k < samples.size(); k++) {
            Sample s = samples.get(k);
            double[] pr = overlap(kept(s.tree.blocks(), scores[k]), s.gold, 4);
            double[] bag = overlap(kept(s.tree.blocks(), scores[k]), s.gold, 1);
            double[] ideal = overlap(kept(s.tree.blocks(), s.labels), s.gold, 4);
            for (String key :
                    s.set.equals("wcxb") ? List.of("wcxb", "wcxb:" + s.type) : List.of(s.set)) {
                double[] sum = sums.computeIfAbsent(key, x -> new double[6]);
                sum[0]++;
                sum[1] += pr[0];
                sum[2] += pr[1];
                sum[3] += 2 * bag[0] * bag[1] / Math.max(1e-9, bag[0] + bag[1]);
                sum[4] += ideal[0];
                sum[5] += ideal[1];
            }
            worst.put(s.set + " " + s.id, 2 * pr[0] * pr[1] / Math.max(1e-9, pr[0] + pr[1]));
        }
        sums.forEach(
                (set, sum) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%s, %s: %d pages, P %.4f R %.4f F1 %.4f, words %.4f; ideal P %.4f R %.4f%n",
                                what,
                                set,
                                (int) sum[0],
                                sum[1] / sum[0],
                                sum[2] / sum[0],
                                2 * sum[1] * sum[2] / (sum[1] + sum[2]) / sum[0],
                                sum[3] / sum[0],
                                sum[4] / sum[0],
                                sum[5] / sum[0]));
        if (System.getenv("WORST") != null) {
            worst.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .limit(Integer.parseInt(System.getenv("WORST")))
                    .forEach(
                            e ->
                                    System.out.printf(
                                            Locale.ROOT, "   %.3f %s%n", e.getValue(), e.getKey()));
        }
    }

    private static String kept(TextBlocks blocks, float[] scores) {
        StringBuilder text = new StringBuilder();
        float threshold = BodyFinder.threshold(blocks, scores, 1);
        for (int b = 0; b < scores.length; b++) {
            if (scores[b] >= threshold) {
                text.append(blocks.text(b)).append('\n');
            }
        }
        return text.toString();
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
