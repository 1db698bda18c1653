package id.saring.bulk;

import id.saring.core.Xml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A summary as a page of HTML that needs nothing else: no script, no file beside it. */
public final class Report {
    private static final int MOST_ROWS = 40;
    private static final String STYLE =
            """
            body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
            h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}
            table{border-collapse:collapse;width:100%}
            td,th{text-align:left;padding:.15rem .6rem .15rem 0;vertical-align:top;font-weight:normal}
            td.n{text-align:right;white-space:nowrap;width:7rem;font-variant-numeric:tabular-nums}
            td.b{width:40%}i{display:block;height:.8rem;margin-top:.3rem;background:#3a7ca5}
            .found i{background:#4a8f4f}.failed i{background:#b5482f}small{color:#666}
            @media(prefers-color-scheme:dark){body{background:#181818;color:#ddd}small{color:#999}}
            """;

    private Report() {}

    /** The page, in UTF-8. */
    public static String html(Summary summary) {
        StringBuilder page = new StringBuilder(1 << 14);
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\">")
                .append("<title>Corpus report</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>Corpus report</h1>");
        page.append(
                String.format(
                        Locale.ROOT,
                        "<p>%,d records in %,.1f seconds: %,d articles found, %,d pages without one, %,d failed, %,d skipped.</p>",
                        summary.captures(),
                        summary.seconds(),
                        summary.count(Outcome.FOUND),
                        summary.count(Outcome.NOT_FOUND),
                        summary.count(Outcome.FAILED),
                        summary.count(Outcome.SKIPPED)));
        outcomes(page, summary);
        bars(page, "Hosts", most(summary.hosts()));
        bars(page, "Languages", most(summary.languages()));
        bars(page, "Months published", summary.months());
        bars(page, "Length of text, characters", lengths(summary));
        slowest(page, summary);
        return page.append("</body></html>\n").toString();
    }

    private static void outcomes(StringBuilder page, Summary summary) {
        page.append("<h2>Outcomes</h2><table>");
        summary.outcomes()
                .forEach(
                        (outcome, reasons) ->
                                reasons.forEach(
                                        (reason, count) -> {
                                            String name =
                                                    outcome
                                                            + (reason.isEmpty()
                                                                    ? ""
                                                                    : ": " + reason);
                                            page.append("<tr class=\"")
                                                    .append(outcome)
                                                    .append("\">");
                                            cells(
                                                    page,
                                                    name.replace('_', ' '),
                                                    count,
                                                    summary.captures());
                                        }));
        page.append("</table>");
    }

    private static void bars(StringBuilder page, String title, Map<String, Long> counts) {
        long highest = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        page.append("<h2>").append(title).append("</h2><table>");
        counts.forEach(
                (name, count) -> {
                    page.append("<tr>");
                    cells(page, name, count, highest);
                });
        page.append("</table>");
    }

    private static void cells(StringBuilder page, String name, long count, long whole) {
        page.append("<th>").append(Xml.escape(name));
        page.append(
                String.format(
                        Locale.ROOT,
                        "</th><td class=\"n\">%,d</td><td class=\"b\"><i style=\"width:%.1f%%\"></i></td></tr>%n",
                        count,
                        100.0 * count / Math.max(1, whole)));
    }

    /** The most frequent, and the rest in one. */
    private static Map<String, Long> most(Map<String, Long> counts) {
        List<Map.Entry<String, Long>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
        Map<String, Long> most = new java.util.LinkedHashMap<>();
        for (Map.Entry<String, Long> entry : sorted) {
            boolean room = most.size() < MOST_ROWS;
            most.merge(room ? entry.getKey() : "all others", entry.getValue(), Long::sum);
        }
        return most;
    }

    private static Map<String, Long> lengths(Summary summary) {
        return summary.lengths().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry ->
                                        String.format(
                                                Locale.ROOT,
                                                "%,d – %,d",
                                                entry.getKey(),
                                                Math.max(0, entry.getKey() * 2L - 1)),
                                Map.Entry::getValue,
                                Long::sum,
                                java.util.LinkedHashMap::new));
    }

    private static void slowest(StringBuilder page, Summary summary) {
        page.append("<h2>Slowest pages</h2><table>");
        for (Summary.SlowPage slow : summary.slowest()) {
            String place = slow.origin().file() + " at " + slow.origin().offset();
            page.append("<tr><th>").append(Xml.escape(slow.url() == null ? place : slow.url()));
            page.append("<br><small>").append(Xml.escape(place));
            page.append(
                    String.format(
                            Locale.ROOT,
                            "</small></th><td class=\"n\">%,d bytes</td><td class=\"n\">%,.0f ms</td></tr>%n",
                            slow.bytes(),
                            slow.nanos() / 1e6));
        }
        page.append("</table>");
    }
}
