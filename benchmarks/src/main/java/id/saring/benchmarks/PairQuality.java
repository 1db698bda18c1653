package id.saring.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code saring quality pairs}: rows {@code {"id","from","to","source","target","alt"}}, of
 * scripts, spellings, names and numbers alike.
 */
@Command(
        name = "pairs",
        description =
                "Texts in two spellings or scripts: how many sources become their target, strictly"
                        + " and folded (case, spaces, punctuation and Latin diacritics ignored).",
        mixinStandardHelpOptions = true)
final class PairQuality implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "JSON Lines of {\"id\",\"from\",\"to\",\"source\",\"target\",\"alt\"}; the last two may"
                            + " be absent.")
    private List<Path> files = List.of();

    @Option(names = "--emit", paramLabel = "PRED", description = "Writes {\"id\",\"output\"} rows.")
    private @Nullable Path emit;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE.tsv",
            description = "Words that are converted as this table says before the rules apply.")
    private @Nullable Path lexicon;

    @Spec private CommandSpec spec;

    private final List<ObjectNode> predictions = new ArrayList<>();
    private final Map<String, Integer> unknown = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        Map<String, UnaryOperator<String>> converters = PairCodes.all(lexicon);
        for (Path file : files) {
            measure(file, converters);
        }
        if (emit != null) {
            Rows.write(emit, predictions);
        }
        unknown.forEach(
                (codes, rows) ->
                        spec.commandLine()
                                .getErr()
                                .println(
                                        "saring: "
                                                + rows
                                                + " rows skipped: none converts "
                                                + codes));
        return 0;
    }

    private void measure(Path file, Map<String, UnaryOperator<String>> converters)
            throws IOException {
        PairScore score = new PairScore();
        for (JsonNode row : Rows.read(file)) {
            String codes = PairCodes.key(Rows.text(row, "from"), Rows.text(row, "to"));
            UnaryOperator<String> converter = converters.get(codes);
            if (converter == null) {
                unknown.merge(codes, 1, Integer::sum);
                continue;
            }
            String output = converter.apply(String.valueOf(Rows.text(row, "source")));
            predictions.add(Rows.row().put("id", Rows.text(row, "id")).put("output", output));
            List<String> answers = new ArrayList<>(Rows.texts(row, "target"));
            answers.addAll(Rows.texts(row, "alt"));
            score.add(output, answers);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%-32s %s%n", file.getFileName(), score);
        out.flush();
    }
}
