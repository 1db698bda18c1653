package id.saring.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code saring quality articles}. */
class ArticleQualityTest {
    private static final Path SCORED =
            Path.of(System.getProperty("saring.shared", "")).resolve("extraction");

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"id-news", "id-listings", "fundus", "scrapinghub"})
    void agreesWithTheScorerBesideTheData(String name) throws Exception {
        Path gold = SCORED.resolve(name);
        Path scorer = SCORED.resolve("score.py");
        assumeTrue(Files.exists(scorer), "no labelled data here");
        Path predictions = folder.resolve("pred.jsonl");
        Map<String, Double> ours = figures(quality(gold, "--emit", predictions + ""));
        Map<String, Double> theirs = score(scorer, gold, predictions);
        assertThat(ours.keySet()).containsExactlyInAnyOrderElementsOf(theirs.keySet());
        theirs.forEach(
                (figure, value) ->
                        assertThat(ours.get(figure)).as(figure).isCloseTo(value, within(0.00051)));
    }

    @Test
    void emitsPredictionsForRowsWithoutAnswers() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.copy(Path.of("../examples/berita-br.html"), folder.resolve("pages/br.html"));
        Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"br\",\"url\":\"https://warta.contoh.id/1\"}\n{\"id\":\"absent\"}\n");
        Path predictions = folder.resolve("pred.jsonl");
        assertThat(quality(folder, "--emit", predictions + "")).contains("pages=2");
        List<JsonNode> rows = Rows.read(predictions);
        assertThat(rows.get(0).propertyNames())
                .contains("id", "outcome", "text", "title", "date", "authors", "editors")
                .contains("dateline", "publisher", "tags", "related", "next");
        assertThat(Rows.text(rows.get(0), "outcome")).isEqualTo("found");
        assertThat(Rows.text(rows.get(1), "outcome")).isEqualTo("failed");
    }

    @Test
    void namesTheLineThatIsNoJson() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"a\"}\n{oops\n");
        StringWriter err = new StringWriter();
        CommandLine line = Measure.commandLine().setErr(new PrintWriter(err));
        assertThat(line.execute("quality", "articles", folder + "")).isNotZero();
        assertThat(err.toString()).contains(gold + ":2: ").doesNotContain("\tat ");
    }

    private static String quality(Path gold, String... options) {
        StringWriter out = new StringWriter();
        CommandLine line = Measure.commandLine().setOut(new PrintWriter(out));
        List<String> arguments =
                new java.util.ArrayList<>(List.of("quality", "articles", gold + ""));
        arguments.addAll(List.of(options));
        assertThat(line.execute(arguments.toArray(String[]::new))).isZero();
        return out.toString();
    }

    private static Map<String, Double> figures(String line) {
        Map<String, Double> figures = new HashMap<>();
        Pattern.compile(" (\\S+)=([\\d.]+)")
                .matcher(line)
                .results()
                .forEach((MatchResult m) -> figures.put(m.group(1), Double.valueOf(m.group(2))));
        return figures;
    }

    private Map<String, Double> score(Path scorer, Path gold, Path predictions) throws Exception {
        Path json = folder.resolve("score.json");
        Process process;
        try {
            process =
                    new ProcessBuilder(
                                    "python3",
                                    scorer + "",
                                    gold + "",
                                    predictions + "",
                                    "--json",
                                    json + "")
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("log").toFile())
                            .start();
        } catch (IOException e) {
            assumeTrue(false, "no python3 here");
            throw e;
        }
        assertThat(process.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
        Map<String, Double> figures = new HashMap<>();
        new JsonMapper()
                .readTree(Files.readString(json))
                .get("pred.jsonl")
                .properties()
                .forEach(figure -> figures.put(figure.getKey(), figure.getValue().asDouble()));
        return figures;
    }
}
