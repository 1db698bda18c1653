package id.saring.benchmarks;

import id.saring.i18n.language.LanguageIdentifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code saring quality language}: rows {@code {"id","text","lang","src"}}. */
@Command(
        name = "language",
        description =
                "Language of texts: share named right, averaged over the pairs of source and language.",
        mixinStandardHelpOptions = true)
final class LanguageQuality implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "JSON Lines of {\"id\",\"text\",\"lang\",\"src\"}; only the text must be there. Without"
                            + " id it is the number of the line.")
    private Path file = Path.of("");

    @Option(names = "--emit", paramLabel = "PRED", description = "Writes {\"id\",\"lang\"} rows.")
    private @Nullable Path emit;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        LanguageIdentifier languages = LanguageIdentifier.create();
        List<ObjectNode> predictions = new ArrayList<>();
        Map<String, int[]> cells = new TreeMap<>();
        for (JsonNode row : Rows.read(file)) {
            String named = languages.identify(String.valueOf(Rows.text(row, "text"))).language();
            predictions.add(Rows.row().put("id", id(row, predictions.size())).put("lang", named));
            String right = Rows.text(row, "lang");
            if (right != null) {
                String cell = Rows.text(row, "src") + " " + right;
                int[] counts = cells.computeIfAbsent(cell, name -> new int[2]);
                counts[0] += right.equals(named) ? 1 : 0;
                counts[1]++;
            }
        }
        if (emit != null) {
            Rows.write(emit, predictions);
        }
        report(predictions.size(), cells);
        return 0;
    }

    private static String id(JsonNode row, int before) {
        JsonNode id = row.path("id");
        return id.isMissingNode() || id.isNull() ? String.valueOf(before + 1) : id.asString();
    }

    private void report(int rows, Map<String, int[]> cells) {
        var out = spec.commandLine().getOut();
        cells.forEach(
                (name, counts) ->
                        out.printf(
                                Locale.ROOT,
                                "%-22s %5.1f of %d%n",
                                name,
                                percent(counts),
                                counts[1]));
        double macro =
                cells.values().stream()
                        .mapToDouble(LanguageQuality::percent)
                        .average()
                        .orElse(Double.NaN);
        out.printf(Locale.ROOT, "language: %d rows, macro %.2f%n", rows, macro);
        out.flush();
    }

    private static double percent(int[] counts) {
        return 100.0 * counts[0] / counts[1];
    }
}
