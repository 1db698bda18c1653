package id.saring.parser;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
    private static final int NONE = -1;
    private static final BoostedTrees.Settings FIRST = new BoostedTrees.Settings(200, 0.08f, 0.03);
    private static final BoostedTrees.Settings SECOND = new BoostedTrees.Settings(260, 0.07f, 0.03);
    private static final Map<String, Float> TRUST =
            Map.of("id-news", 2f, "readability", 0.5f, "defuddle", 0.3f);

    /** A page of which the text is known. */
    record Sample(
            List<String> sets,
            int fold,
            PageTree tree,
            Declared declared,
            Headline headline,
            String gold,
            float[] labels) {
        FeatureTable table() {
            return table(0);
        }

        FeatureTable table(int more) {
            return new BlockFeatures(tree, headline, declared).table(more);
        }
    }

    private BodyModelTrainer() {}

    public static void main(String[] args) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            samples.addAll(read(Path.of(args[i])));
        }
        int lines = samples.stream().mapToInt(s -> s.labels.length).sum();
        System.out.println(samples.size() + " pages, " + lines + " lines");
        FeatureTable[] rows = samples.stream().map(Sample::table).toArray(FeatureTable[]::new);
        float[][] alone = outOfFold(samples, rows, FIRST);
        FeatureTable[] longer = new FeatureTable[rows.length];
        for (int k = 0; k < rows.length; k++) {
            longer[k] = samples.get(k).table(ScoreFeatures.ADDED);
            new ScoreFeatures(samples.get(k).tree, alone[k]).fill(longer[k]);
        }
        report(samples, means(alone, outOfFold(samples, longer, SECOND)));
        if (!args[0].equals("-")) {
            List<String> model =
                    new ArrayList<>(List.of("# Written by BodyModelTrainer; do not edit."));
            model.addAll(train(samples, rows, NONE, FIRST));
            model.add("second");
            model.addAll(train(samples, longer, NONE, SECOND));
            Files.write(Path.of(args[0]), model);
        }
    }

    /** Scores of each page's lines by trees that have not seen its publisher. */
    private static float[][] outOfFold(
            List<Sample> samples, FeatureTable[] rows, BoostedTrees.Settings how) {
        float[][] scores = new float[rows.length][];
        IntStream.range(0, FOLDS)
                .parallel()
                .forEach(
                        fold -> {
                            Trees trees = Trees.parse(train(samples, rows, fold, how));
                            for (int k = 0; k < scores.length; k++) {
                                if (samples.get(k).fold == fold) {
                                    scores[k] = trees.probabilities(rows[k]);
                                }
                            }
                        });
        return scores;
    }

    private static float[][] means(float[][] first, float[][] second) {
        float[][] means = new float[first.length][];
        for (int k = 0; k < means.length; k++) {
            means[k] = new float[first[k].length];
            for (int b = 0; b < means[k].length; b++) {
                means[k][b] = (first[k][b] + second[k][b]) / 2;
            }
        }
        return means;
    }

    private static void report(List<Sample> samples, float[][] scores) {
        BodyModelReport report = new BodyModelReport();
        for (int k = 0; k < scores.length; k++) {
            report.add(samples.get(k), scores[k]);
        }
        report.print();
    }

    private static List<String> train(
            List<Sample> samples, FeatureTable[] rows, int heldOut, BoostedTrees.Settings how) {
        List<byte[]> all = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (int k = 0; k < samples.size(); k++) {
            Sample s = samples.get(k);
            if (s.fold != heldOut) {
                float trust = TRUST.getOrDefault(s.sets.get(0), 1f);
                float page = trust / Math.max(300, s.gold.length());
                for (int b = 0; b < s.labels.length; b++) {
                    all.add(rows[k].row(b));
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
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode row = json.readTree(line);
            Path page = folder.resolve("pages").resolve(row.path("id").asString("") + ".html");
            if (Files.exists(page) && !row.path("text").asString("").isBlank()) {
                samples.add(sample(folder.getFileName().toString(), row, Files.readAllBytes(page)));
            }
        }
        return samples;
    }

    private static Sample sample(String set, JsonNode row, byte[] page) {
        String url = row.path("url").asString("");
        String gold = row.path("text").asString("");
        PageTree tree =
                PageTree.of(
                        DECODER.decode(Page.of(null, page)).page(),
                        url.isEmpty() ? "https://contoh.id/" : url);
        Declared declared = Declared.of(tree, uri(url));
        Headline headline = new Headline(tree, declared.titles());
        String host = host(url, row.path("id").asString(""));
        return new Sample(
                row.has("type")
                        ? List.of(set, set + ":" + row.path("type").asString(""))
                        : List.of(set),
                Math.floorMod(host.hashCode() * 31 >>> 3, FOLDS),
                tree,
                declared,
                headline,
                gold,
                GoldAlignment.labels(tree, gold));
    }

    private static @Nullable URI uri(String url) {
        try {
            return url.isEmpty() ? null : new URI(url);
        } catch (URISyntaxException e) {
            return null;
        }
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
}
