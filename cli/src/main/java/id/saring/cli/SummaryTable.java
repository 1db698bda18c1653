package id.saring.cli;

import id.saring.bulk.Outcome;
import id.saring.bulk.Summary;
import java.util.Locale;

/** What became of a run's captures, as a table for a person. */
final class SummaryTable {
    private SummaryTable() {}

    static String of(Summary summary) {
        StringBuilder table = new StringBuilder();
        for (Outcome outcome : Outcome.values()) {
            line(table, "", outcome.toString().replace('_', ' '), summary.count(outcome));
            summary.outcomes()
                    .getOrDefault(outcome, java.util.Map.of())
                    .forEach(
                            (reason, count) -> {
                                if (!reason.isEmpty()) {
                                    line(table, "  ", reason.replace('_', ' '), count);
                                }
                            });
        }
        line(table, "", "records", summary.captures());
        return table.append(
                        String.format(
                                Locale.ROOT,
                                "%-24s%12.1f s%n",
                                Messages.label("time"),
                                summary.seconds()))
                .toString();
    }

    private static void line(StringBuilder table, String indent, String name, long count) {
        table.append(
                String.format(Locale.ROOT, "%-24s%,12d%n", indent + Messages.label(name), count));
    }
}
