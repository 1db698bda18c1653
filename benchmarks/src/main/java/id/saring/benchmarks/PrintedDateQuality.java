package id.saring.benchmarks;

import id.saring.i18n.date.PrintedDates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code saring quality printed-dates}: rows {@code {"id","string","reference","value"}}. */
@Command(
        name = "printed-dates",
        description = "Printed dates of publication: how many are read as the row's value says.",
        mixinStandardHelpOptions = true)
final class PrintedDateQuality implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "JSON Lines of {\"id\",\"string\",\"reference\",\"value\"}; the value may be absent.")
    private Path file = Path.of("");

    @Option(names = "--emit", paramLabel = "PRED", description = "Writes {\"id\",\"value\"} rows.")
    private @Nullable Path emit;

    @Override
    public Integer call() throws IOException {
        List<ObjectNode> predictions = new ArrayList<>();
        int labelled = 0;
        int right = 0;
        for (JsonNode row : Rows.read(file)) {
            String reference = Rows.text(row, "reference");
            String printed = String.valueOf(Rows.text(row, "string"));
            String value =
                    PrintedDates.find(
                                    printed,
                                    reference == null ? null : OffsetDateTime.parse(reference))
                            .map(Object::toString)
                            .orElse(null);
            predictions.add(Rows.row().put("id", Rows.text(row, "id")).put("value", value));
            String gold = Rows.text(row, "value");
            labelled += gold == null ? 0 : 1;
            right += gold != null && value != null && minute(value).equals(minute(gold)) ? 1 : 0;
        }
        if (emit != null) {
            Rows.write(emit, predictions);
        }
        System.out.printf(
                java.util.Locale.ROOT,
                "printed-dates: %d rows, %d with a value, exact %d%n",
                predictions.size(),
                labelled,
                right);
        return 0;
    }

    /** Without seconds, UTC as +00:00. */
    private static String minute(String value) {
        return value.replaceFirst("(T\\d\\d:\\d\\d):\\d\\d(?:\\.\\d+)?", "$1")
                .replaceFirst("Z$", "+00:00");
    }
}
