package id.saring.i18n.language;

import id.saring.i18n.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text in a known language, as its groups of letters.
 *
 * @param source where it comes from
 * @param language its tag
 * @param buckets each once
 * @param counts how often each is there
 */
record LabelledText(String source, String language, int[] buckets, double[] counts) {
    /** The source of the texts in this module. */
    static final String OWN = "own";

    private static final List<String> LANGUAGES =
            List.of("ace", "ban", "bjn", "en", "id", "jv", "min", "ms", "su", "und");

    static LabelledText of(String source, String language, String text) {
        TreeMap<Integer, Double> counts = new TreeMap<>();
        TextGrams.read(
                text,
                (bucket, weight) -> counts.merge(bucket, (double) weight, Double::sum),
                new Scripts());
        double all = counts.values().stream().mapToDouble(x -> x).sum();
        return new LabelledText(
                source,
                language,
                counts.keySet().stream().mapToInt(x -> x).toArray(),
                counts.values().stream().mapToDouble(x -> x / Math.sqrt(all)).toArray());
    }

    /** The texts in this module's resources. */
    static List<LabelledText> own() {
        List<LabelledText> texts = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (String text : Rules.of(LabelledText.class).list(language + ".txt")) {
                texts.add(of(OWN, language, text));
            }
        }
        return texts;
    }

    /** Rows {@code {"src","lang","text"}}. */
    static List<LabelledText> read(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        List<LabelledText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            texts.add(
                    of(
                            row.path("src").asString(),
                            row.path("lang").asString(),
                            row.path("text").asString()));
        }
        return texts;
    }

    boolean isOwn() {
        return source.equals(OWN);
    }

    void addTo(double[] sums) {
        for (int i = 0; i < buckets.length; i++) {
            sums[buckets[i]] += counts[i];
        }
    }

    double[] scores(double[][] weights, int languages) {
        double[] scores = new double[languages];
        for (int i = 0; i < buckets.length; i++) {
            for (int c = 0; c < languages; c++) {
                scores[c] += counts[i] * weights[buckets[i]][c];
            }
        }
        return scores;
    }
}
