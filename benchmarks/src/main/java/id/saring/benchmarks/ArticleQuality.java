package id.saring.benchmarks;

import id.saring.core.Article;
import id.saring.core.Credit;
import id.saring.core.RelatedLink;
import id.saring.parser.ArticleExtractor;
import id.saring.parser.Extraction;
import id.saring.parser.Page;
import id.saring.parser.PageException;
import id.saring.parser.SiteMemory;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code saring quality articles}: folders of {@code gold.jsonl} and {@code pages/ID.html}. */
@Command(
        name = "articles",
        description = "Extraction of articles: text, title, dates, credits and the other facts.",
        mixinStandardHelpOptions = true)
final class ArticleQuality implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD_FOLDER",
            description = "Holds gold.jsonl and pages/ID.html; the answers may be absent.")
    private List<Path> folders = List.of();

    @Option(
            names = "--emit",
            paramLabel = "PRED",
            description = "Writes the predictions as JSON Lines.")
    private @Nullable Path emit;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only rows of this type.")
    private @Nullable String type;

    @Option(
            names = "--worst",
            paramLabel = "N",
            description = "Names the N pages with the worst text.")
    private int worst;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Prints the text F1 of N parts that share no publisher.")
    private int folds;

    @Spec private CommandSpec spec;

    @Option(names = "--precision", description = "Measures extraction that favours precision.")
    private boolean precision;

    @Option(names = "--recall", description = "Measures extraction that favours recall.")
    private boolean recall;

    @Option(
            names = "--learn",
            description = "Sees a folder's pages before, and leaves out what sites have in common.")
    private boolean learn;

    private ArticleExtractor extractor = ArticleExtractor.create();

    @Override
    public Integer call() throws IOException {
        List<ObjectNode> predictions = new ArrayList<>();
        for (Path folder : folders) {
            extractor = extractor(folder);
            List<JsonNode> gold =
                    Rows.read(folder.resolve("gold.jsonl")).stream()
                            .filter(row -> type == null || type.equals(Rows.text(row, "type")))
                            .toList();
            List<ObjectNode> rows = gold.parallelStream().map(row -> predict(folder, row)).toList();
            predictions.addAll(rows);
            report(folder, gold, rows);
        }
        if (emit != null) {
            Rows.write(emit, predictions);
        }
        return 0;
    }

    private void report(Path folder, List<JsonNode> gold, List<ObjectNode> rows) {
        ArticleScore score = new ArticleScore();
        Map<String, Double> byPage = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            double f1 = score.add(gold.get(i), rows.get(i));
            if (!Double.isNaN(f1)) {
                byPage.put(String.valueOf(Rows.text(gold.get(i), "id")), f1);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(folder.getFileName() + " pages=" + gold.size());
        score.figures().forEach((name, value) -> out.printf(Locale.ROOT, " %s=%.3f", name, value));
        out.println();
        printFolds(gold, byPage);
        byPage.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(worst)
                .forEach(
                        page ->
                                out.printf(
                                        Locale.ROOT,
                                        "   %.3f %s%n",
                                        page.getValue(),
                                        page.getKey()));
        out.flush();
    }

    /** Mean text F1 of parts that share no publisher. */
    private void printFolds(List<JsonNode> gold, Map<String, Double> byPage) {
        Map<Integer, DoubleSummaryStatistics> parts = new TreeMap<>();
        for (JsonNode row : gold) {
            Double f1 = byPage.get(String.valueOf(Rows.text(row, "id")));
            if (f1 != null && folds > 1) {
                int part = Math.floorMod(publisher(row).hashCode(), folds);
                parts.computeIfAbsent(part, key -> new DoubleSummaryStatistics()).accept(f1);
            }
        }
        parts.forEach(
                (part, f1) ->
                        spec.commandLine()
                                .getOut()
                                .printf(
                                        Locale.ROOT,
                                        "   part %d: %d pages, text F1 %.3f on average%n",
                                        part + 1,
                                        f1.getCount(),
                                        f1.getAverage()));
    }

    private static String publisher(JsonNode row) {
        String key = Rows.text(row, "publisher_key");
        URI url = address(Rows.text(row, "url"));
        String host = url == null ? null : url.getHost();
        return key != null ? key : host != null ? host : String.valueOf(Rows.text(row, "id"));
    }

    private ArticleExtractor extractor(Path folder) throws IOException {
        ArticleExtractor.Builder builder = ArticleExtractor.builder();
        if (learn) {
            SiteMemory.Learner learner = SiteMemory.learner();
            for (JsonNode row : Rows.read(folder.resolve("gold.jsonl"))) {
                learner.add(page(folder, row));
            }
            builder.memory(learner.memory());
        }
        return (precision ? builder.favourPrecision() : recall ? builder.favourRecall() : builder)
                .build();
    }

    private static Page page(Path folder, JsonNode row) throws IOException {
        Path file = folder.resolve("pages").resolve(Rows.text(row, "id") + ".html");
        return Page.of(address(Rows.text(row, "url")), Files.readAllBytes(file));
    }

    private ObjectNode predict(Path folder, JsonNode gold) {
        String id = String.valueOf(Rows.text(gold, "id"));
        ObjectNode row = Rows.row().put("id", id);
        try {
            Extraction extraction = extractor.extract(page(folder, gold));
            row.put("outcome", extraction instanceof Extraction.Found ? "found" : "not_found");
            extraction.content().ifPresent(article -> fill(row, article));
        } catch (IOException | PageException e) {
            row.put("outcome", "failed").put("detail", e.getMessage());
        }
        return row;
    }

    private static @Nullable URI address(@Nullable String url) {
        try {
            return url == null ? null : new URI(url);
        } catch (java.net.URISyntaxException e) {
            return null; // some gold rows name a page by what is no address
        }
    }

    private static void fill(ObjectNode row, Article article) {
        row.put("text", article.text()).put("title", article.title());
        row.put("date", article.published() == null ? null : article.published().toString());
        put(
                row,
                "authors",
                article.credits().stream()
                        .filter(
                                c ->
                                        c.role() == Credit.Role.AUTHOR
                                                || c.role() == Credit.Role.REPORTER)
                        .map(Credit::name));
        put(row, "editors", article.credited(Credit.Role.EDITOR).stream());
        row.put("dateline", article.dateline() == null ? null : article.dateline().place());
        row.put("publisher", article.publisher());
        put(row, "tags", article.tags().stream());
        put(row, "related", article.related().stream().map(RelatedLink::title));
        row.put("next", article.next() == null ? null : article.next().toString());
    }

    private static void put(ObjectNode row, String name, Stream<String> values) {
        ArrayNode array = row.putArray(name);
        values.forEach(array::add);
    }
}
