package id.saring.benchmarks;

import id.saring.translation.segmentation.Segmenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code saring quality sentences}: documents to part, or gold sentences to find again. */
@Command(
        name = "sentences",
        description = "Sentence ends: precision, recall and F1 of those inside documents.",
        mixinStandardHelpOptions = true)
final class SentenceQuality implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "JSON Lines: {\"id\",\"text\"}, a document a row; or gold, {\"doc\",\"text\",\"optional\"}, a sentence a row.")
    private Path file = Path.of("");

    @Option(names = "--language", paramLabel = "TAG", description = "Of the text; id unless given.")
    private String language = "id";

    @Option(
            names = "--emit",
            paramLabel = "PRED",
            description = "Writes {\"id\",\"sentences\"} rows.")
    private @Nullable Path emit;

    @Override
    public Integer call() throws IOException {
        Segmenter segmenter = Segmenter.of(language);
        List<ObjectNode> predictions = new ArrayList<>();
        Counts counts = new Counts();
        for (Document document : documents()) {
            List<String> sentences = segmenter.sentences(document.text());
            ObjectNode row = Rows.row().put("id", document.id());
            ArrayNode array = row.putArray("sentences");
            sentences.forEach(array::add);
            predictions.add(row);
            counts.add(document, ends(sentences));
        }
        if (emit != null) {
            Rows.write(emit, predictions);
        }
        System.out.println("sentences: " + predictions.size() + " documents" + counts);
        return 0;
    }

    /**
     * A text and where its sentences end.
     *
     * @param ends in characters other than white space
     * @param either ends that are right or wrong either way
     */
    private record Document(
            String id, StringBuilder joined, Set<Integer> ends, Set<Integer> either) {
        String text() {
            return joined.toString();
        }
    }

    private Iterable<Document> documents() throws IOException {
        Map<String, Document> documents = new LinkedHashMap<>();
        for (JsonNode row : Rows.read(file)) {
            String gold = Rows.text(row, "doc");
            String id = gold == null ? String.valueOf(Rows.text(row, "id")) : gold;
            Document document =
                    documents.computeIfAbsent(
                            id,
                            name ->
                                    new Document(
                                            name,
                                            new StringBuilder(),
                                            new HashSet<>(),
                                            new HashSet<>()));
            add(document, String.valueOf(Rows.text(row, "text")), row, gold != null);
        }
        return documents.values();
    }

    private static void add(Document document, String text, JsonNode row, boolean gold) {
        int before = letters(document.joined());
        for (JsonNode offset : row.path("optional")) {
            document.either().add(before + letters(text.substring(0, offset.asInt())));
        }
        document.joined().append(document.joined().isEmpty() ? "" : " ").append(text);
        if (gold) {
            document.ends().add(before + letters(text));
        }
    }

    private static Set<Integer> ends(List<String> sentences) {
        Set<Integer> ends = new HashSet<>();
        int end = 0;
        for (String sentence : sentences) {
            end += letters(sentence);
            ends.add(end);
        }
        return ends;
    }

    /** Characters other than white space. */
    private static int letters(CharSequence text) {
        return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    /** Ends found rightly, wrongly and not, over all documents. */
    private static final class Counts {
        private int right;
        private int wrong;
        private int missed;

        void add(Document document, Set<Integer> found) {
            int last = letters(document.joined());
            Set<Integer> gold = document.ends();
            for (int end : gold) {
                right += end != last && found.contains(end) ? 1 : 0;
                missed += end != last && !found.contains(end) ? 1 : 0;
            }
            for (int end : found) {
                boolean counts = end != last && !document.either().contains(end);
                wrong += counts && !gold.contains(end) ? 1 : 0;
            }
        }

        @Override
        public String toString() {
            return right + missed == 0
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            ", %d ends, P=%.4f R=%.4f F1=%.4f",
                            right + missed,
                            (double) right / (right + wrong),
                            (double) right / (right + missed),
                            2.0 * right / (2 * right + wrong + missed));
        }
    }
}
