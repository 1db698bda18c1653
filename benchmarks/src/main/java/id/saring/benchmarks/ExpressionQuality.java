package id.saring.benchmarks;

import id.saring.i18n.date.Anchor;
import id.saring.i18n.date.TemporalExpression;
import id.saring.i18n.date.TemporalTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code saring quality expressions}: rows {@code {"id","text","anchor","expressions"}}, these of
 * {@code {"start","end","type","value"}}.
 */
@Command(
        name = "expressions",
        description =
                "Expressions of time in sentences: F1 of spans, and of spans with the row's value.",
        mixinStandardHelpOptions = true)
final class ExpressionQuality implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "JSON Lines of {\"id\",\"text\",\"anchor\",\"expressions\"}; the expressions may be absent.")
    private Path file = Path.of("");

    @Option(
            names = "--emit",
            paramLabel = "PRED",
            description =
                    "Writes {\"id\",\"expressions\":[{\"start\",\"end\",\"type\",\"value\"}]} rows.")
    private @Nullable Path emit;

    @Override
    public Integer call() throws IOException {
        TemporalTagger tagger = TemporalTagger.create();
        List<ObjectNode> predictions = new ArrayList<>();
        int gold = 0;
        int found = 0;
        int spans = 0;
        int values = 0;
        for (JsonNode row : Rows.read(file)) {
            String anchor = Rows.text(row, "anchor");
            List<TemporalExpression> tagged =
                    tagger.tag(
                            String.valueOf(Rows.text(row, "text")),
                            anchor == null ? null : Anchor.parse(anchor));
            predictions.add(prediction(Rows.text(row, "id"), tagged));
            found += tagged.size();
            for (JsonNode labelled : row.path("expressions")) {
                TemporalExpression same = at(labelled, tagged);
                gold++;
                spans += same == null ? 0 : 1;
                values += same != null && isRight(labelled, same) ? 1 : 0;
            }
        }
        if (emit != null) {
            Rows.write(emit, predictions);
        }
        System.out.printf(
                Locale.ROOT,
                "expressions: %d rows, %d labelled, %d found, strict span F1 %.1f, strict span and value F1 %.1f%n",
                predictions.size(),
                gold,
                found,
                f1(spans, gold, found),
                f1(values, gold, found));
        return 0;
    }

    private static double f1(int right, int gold, int found) {
        return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
    }

    private static @Nullable TemporalExpression at(
            JsonNode labelled, List<TemporalExpression> tagged) {
        return tagged.stream()
                .filter(
                        expression ->
                                expression.start() == labelled.path("start").asInt(-1)
                                        && expression.end() == labelled.path("end").asInt(-1))
                .findFirst()
                .orElse(null);
    }

    /** Whether the value is the labelled one or one of those said to be as good; offsets apart. */
    private static boolean isRight(JsonNode labelled, TemporalExpression expression) {
        List<String> accepted = new ArrayList<>(Rows.texts(labelled, "alt"));
        accepted.add(String.valueOf(Rows.text(labelled, "value")));
        return accepted.stream().anyMatch(value -> plain(value).equals(plain(expression.value())));
    }

    private static String plain(String value) {
        return value.replaceAll("(T\\d\\d:\\d\\d)(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?", "$1");
    }

    private static ObjectNode prediction(
            @Nullable String id, List<TemporalExpression> expressions) {
        ObjectNode row = Rows.row().put("id", id);
        ArrayNode list = row.putArray("expressions");
        for (TemporalExpression expression : expressions) {
            list.addObject()
                    .put("start", expression.start())
                    .put("end", expression.end())
                    .put("type", expression.type().name())
                    .put("value", expression.value());
        }
        return row;
    }
}
