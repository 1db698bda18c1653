package id.saring.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares predicted articles with labelled ones, by the measures that docs/MEASURING.md explains.
 */
final class ArticleScore {
    private final Means means = new Means();
    private int empty;
    private int snippetsKept;
    private int snippetsMissing;
    private int snippetsTooMany;

    /** Adds one page; answers the F1 of its text, NaN where none is labelled. */
    double add(JsonNode gold, JsonNode predicted) {
        String text = Rows.text(predicted, "text");
        if ("not_found".equals(Rows.text(gold, "outcome"))) {
            means.add("refused", !"found".equals(Rows.text(predicted, "outcome")));
            return Double.NaN;
        }
        empty += Wording.spaced(text).isEmpty() ? 1 : 0;
        snippets(gold, Wording.spaced(text));
        title(Rows.text(gold, "title"), Rows.text(predicted, "title"));
        date(gold, predicted);
        authors(gold, predicted);
        if (isLabelledByHand(gold)) {
            handMade(gold, predicted);
        }
        String want = Rows.text(gold, "text");
        return want == null ? Double.NaN : text(want, text);
    }

    /** The figures so far, by name. */
    Map<String, Double> figures() {
        Map<String, Double> figures = means.values();
        if (figures.containsKey("sh_P")) {
            figures.put("sh_F1", harmonic(figures.get("sh_P"), figures.get("sh_R")));
        }
        if (snippetsKept + snippetsMissing + snippetsTooMany > 0) {
            figures.put("w_P", share(snippetsKept, snippetsKept + snippetsTooMany));
            figures.put("w_R", share(snippetsKept, snippetsKept + snippetsMissing));
            figures.put("w_F1", harmonic(figures.get("w_P"), figures.get("w_R")));
        }
        figures.put("empty", (double) empty);
        return figures;
    }

    private double text(String want, @Nullable String have) {
        Map<String, Integer> a = Wording.shingles(Wording.words(want), 4);
        Map<String, Integer> b = Wording.shingles(Wording.words(have), 4);
        double both = shared(a, b);
        double precision = b.isEmpty() ? (a.isEmpty() ? 1 : 0) : both / size(b);
        double recall = a.isEmpty() ? 1 : both / size(a);
        means.add("sh_P", precision);
        if (!a.isEmpty() || b.isEmpty()) {
            means.add("sh_R", recall);
        }
        means.add("bag_F1", bagF1(Wording.lowerWords(want), Wording.lowerWords(have)));
        return harmonic(precision, recall);
    }

    private void snippets(JsonNode gold, String text) {
        for (String snippet : Rows.texts(gold, "with")) {
            if (text.contains(Wording.spaced(snippet))) {
                snippetsKept++;
            } else {
                snippetsMissing++;
            }
        }
        for (String snippet : Rows.texts(gold, "without")) {
            snippetsTooMany += text.contains(Wording.spaced(snippet)) ? 1 : 0;
        }
    }

    private void title(@Nullable String want, @Nullable String have) {
        if (want != null && !want.isEmpty()) {
            means.add("title", Wording.plain(want).equals(Wording.plain(have)));
            means.add("~title", Wording.letters(want).equals(Wording.letters(have)));
        }
    }

    private void date(JsonNode gold, JsonNode predicted) {
        Optional<GoldMoment> want = GoldMoment.parse(Rows.text(gold, "date"));
        if (want.isEmpty()) {
            return;
        }
        Optional<GoldMoment> have = GoldMoment.parse(Rows.text(predicted, "date"));
        Set<LocalDate> days = have.map(GoldMoment::days).orElse(new HashSet<>());
        days.retainAll(want.get().days());
        means.add("date", !days.isEmpty());
        means.add("date_wrong", Rows.text(predicted, "date") != null && days.isEmpty());
        if (want.get().timed() && isLabelledByHand(gold)) {
            means.add("minute", have.filter(want.get()::sameMinute).isPresent());
        }
    }

    private void authors(JsonNode gold, JsonNode predicted) {
        Set<String> want = Wording.names(Rows.texts(gold, "authors"));
        Set<String> have = Wording.names(Rows.texts(predicted, "authors"));
        if (!want.isEmpty() || isLabelledByHand(gold)) {
            means.add("authors", want.equals(have));
        }
        if (!want.isEmpty()) {
            means.add("~authors", bagF1(split(want), split(have)));
        }
    }

    private void handMade(JsonNode gold, JsonNode predicted) {
        means.add("clean", isClean(Rows.texts(gold, "clean"), Rows.text(predicted, "text")));
        means.add(
                "editors",
                Wording.names(Rows.texts(gold, "editors"))
                        .equals(Wording.names(Rows.texts(predicted, "editors"))));
        means.add(
                "dateline",
                Wording.letters(Rows.text(gold, "dateline"))
                        .equals(Wording.letters(Rows.text(predicted, "dateline"))));
        String publisher = Rows.text(gold, "publisher");
        if (publisher != null && !publisher.isEmpty()) {
            means.add(
                    "publisher", Wording.sameOutlet(publisher, Rows.text(predicted, "publisher")));
        }
        means.add("next", Rows.isGiven(gold, "next") == Rows.isGiven(predicted, "next"));
        sets("tags_F1", Rows.texts(gold, "tags"), Rows.texts(predicted, "tags"));
        sets("related_F1", Rows.texts(gold, "related"), Rows.texts(predicted, "related"));
    }

    /** Whether no line that must not be there stands in the text: short ones only as a line. */
    private static boolean isClean(List<String> unwanted, @Nullable String text) {
        String whole = Wording.plain(text);
        Set<String> lines =
                Arrays.stream(String.valueOf(text).split("\n"))
                        .map(Wording::plain)
                        .collect(Collectors.toSet());
        return unwanted.stream()
                .noneMatch(
                        line ->
                                lines.contains(Wording.plain(line))
                                        || line.codePointCount(0, line.length()) > 25
                                                && whole.contains(Wording.plain(line)));
    }

    private void sets(String name, List<String> want, List<String> have) {
        Set<String> a = want.stream().map(Wording::letters).collect(Collectors.toSet());
        Set<String> b = have.stream().map(Wording::letters).collect(Collectors.toSet());
        if (!a.isEmpty() || !b.isEmpty()) {
            Set<String> both = new HashSet<>(a);
            both.retainAll(b);
            means.add(name, 2.0 * both.size() / (a.size() + b.size()));
        }
    }

    private static boolean isLabelledByHand(JsonNode gold) {
        return gold.has("clean");
    }

    private static List<String> split(Set<String> names) {
        List<String> words = new ArrayList<>();
        names.forEach(name -> words.addAll(List.of(name.split(" +"))));
        return words;
    }

    private static double bagF1(List<String> want, List<String> have) {
        Map<String, Integer> a = Wording.shingles(want, 1);
        Map<String, Integer> b = Wording.shingles(have, 1);
        return a.isEmpty() && b.isEmpty() ? 1 : share(2 * shared(a, b), size(a) + size(b));
    }

    private static int shared(Map<String, Integer> a, Map<String, Integer> b) {
        return a.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
                .sum();
    }

    private static int size(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }
}
