package id.saring.benchmarks;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares predicted articles with gold ones. Text by 4-gram shingles, precision and recall
 * averaged over pages (scrapinghub's article-extraction-benchmark), and by bags of words (WCXB);
 * facts by exact agreement, tags and related links by F1.
 */
final class ArticleScore {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");
    private static final Pattern MOMENT =
            Pattern.compile(
                    "(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?)?.*");

    private final Map<String, double[]> means = new LinkedHashMap<>();

    /** Adds one page; answers the F1 of its text, NaN where the gold has none. */
    double add(JsonNode gold, JsonNode predicted) {
        if ("not_found".equals(Rows.text(gold, "outcome"))) {
            mean("refused", !"found".equals(Rows.text(predicted, "outcome")));
            return Double.NaN;
        }
        facts(gold, predicted);
        String want = Rows.text(gold, "text");
        return want == null ? Double.NaN : text(want, or(Rows.text(predicted, "text")));
    }

    /** The figures so far, by name. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        means.forEach((name, sum) -> figures.put(name, sum[0] / sum[1]));
        if (figures.containsKey("sh_P")) {
            figures.put("sh_F1", harmonic(figures.get("sh_P"), figures.get("sh_R")));
        }
        return figures;
    }

    private double text(String want, String have) {
        Map<String, Integer> a = counts(words(want), 4);
        Map<String, Integer> b = counts(words(have), 4);
        double same = shared(a, b);
        double precision = b.isEmpty() ? (a.isEmpty() ? 1 : 0) : same / size(b);
        double recall = a.isEmpty() ? 1 : same / size(a);
        mean("sh_P", precision);
        mean("sh_R", recall);
        Map<String, Integer> c = counts(words(want.toLowerCase(Locale.ROOT)), 1);
        Map<String, Integer> d = counts(words(have.toLowerCase(Locale.ROOT)), 1);
        mean(
                "bag_F1",
                c.isEmpty() || d.isEmpty()
                        ? (c.isEmpty() && d.isEmpty() ? 1 : 0)
                        : 2.0 * shared(c, d) / (size(c) + size(d)));
        return harmonic(precision, recall);
    }

    private void facts(JsonNode gold, JsonNode predicted) {
        boolean whole = gold.has("clean");
        String title = Rows.text(gold, "title");
        if (title != null && !title.isEmpty()) {
            mean("title", plain(title).equals(plain(or(Rows.text(predicted, "title")))));
        }
        date(or(Rows.text(gold, "date")), or(Rows.text(predicted, "date")), whole);
        Set<String> authors = names(Rows.texts(gold, "authors"));
        if (whole || !authors.isEmpty()) {
            mean("authors", authors.equals(names(Rows.texts(predicted, "authors"))));
        }
        if (whole) {
            handMade(gold, predicted);
        }
    }

    private void handMade(JsonNode gold, JsonNode predicted) {
        String text = or(Rows.text(predicted, "text"));
        Set<String> lines = text.lines().map(ArticleScore::plain).collect(Collectors.toSet());
        String flat = plain(text);
        mean(
                "clean",
                Rows.texts(gold, "clean").stream()
                        .noneMatch(
                                line ->
                                        lines.contains(plain(line))
                                                || line.length() > 25
                                                        && flat.contains(plain(line))));
        mean(
                "editors",
                names(Rows.texts(gold, "editors")).equals(names(Rows.texts(predicted, "editors"))));
        mean(
                "dateline",
                letters(or(Rows.text(gold, "dateline")))
                        .equals(letters(or(Rows.text(predicted, "dateline")))));
        String publisher = Rows.text(gold, "publisher");
        if (publisher != null) {
            mean("publisher", samePublisher(publisher, or(Rows.text(predicted, "publisher"))));
        }
        mean(
                "next",
                (Rows.text(gold, "next") != null || gold.path("next").asBoolean(false))
                        == (Rows.text(predicted, "next") != null));
        sets("tags_F1", Rows.texts(gold, "tags"), Rows.texts(predicted, "tags"));
        sets("related_F1", Rows.texts(gold, "related"), Rows.texts(predicted, "related"));
    }

    private void sets(String name, List<String> want, List<String> have) {
        Set<String> a = want.stream().map(ArticleScore::letters).collect(Collectors.toSet());
        Set<String> b = have.stream().map(ArticleScore::letters).collect(Collectors.toSet());
        if (!a.isEmpty() || !b.isEmpty()) {
            Set<String> both = new HashSet<>(a);
            both.retainAll(b);
            mean(name, 2.0 * both.size() / (a.size() + b.size()));
        }
    }

    private void date(String want, String have, boolean handMade) {
        Set<LocalDate> days = days(want);
        if (days.isEmpty()) {
            return;
        }
        days.retainAll(days(have));
        mean("date", !days.isEmpty());
        Matcher gold = MOMENT.matcher(want);
        if (handMade && gold.matches() && gold.group(2) != null) {
            mean("minute", sameMinute(gold, MOMENT.matcher(have)));
        }
    }

    private static boolean sameMinute(Matcher gold, Matcher other) {
        if (!other.matches() || other.group(2) == null) {
            return false;
        }
        boolean local = (gold.group(1) + gold.group(2)).equals(other.group(1) + other.group(2));
        return local
                && (gold.group(3) == null
                        || other.group(3) != null
                                && offset(gold.group(3)).equals(offset(other.group(3))));
    }

    /** The day as printed and, where there is an offset, the day in UTC. */
    private static Set<LocalDate> days(String text) {
        Set<LocalDate> days = new HashSet<>();
        Matcher moment = MOMENT.matcher(text);
        if (moment.matches()) {
            days.add(LocalDate.parse(moment.group(1)));
            if (moment.group(3) != null) {
                LocalDateTime local = LocalDateTime.parse(moment.group(1) + "T" + moment.group(2));
                days.add(
                        OffsetDateTime.of(local, offset(moment.group(3)))
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toLocalDate());
            }
        }
        return days;
    }

    private static ZoneOffset offset(String text) {
        return ZoneOffset.of(text);
    }

    private static boolean samePublisher(String gold, String other) {
        String a = letters(gold);
        String b = letters(other);
        return !a.isEmpty()
                && !b.isEmpty()
                && (a.contains(b) || b.contains(a) || host(a).equals(host(b)));
    }

    private static String host(String letters) {
        return letters.replaceFirst("^www", "").replaceFirst("(com|co|id|net|or|news|tv)$", "");
    }

    private static Set<String> names(List<String> values) {
        Set<String> names = new HashSet<>();
        for (String value : values) {
            String bare = value.replaceFirst("(?iu)^\\s*(by|von|oleh|par|por|di)\\b[: ]*", "");
            for (String name : bare.split("\\s*(?:;|,| and | und | dan | & |\\|)\\s*")) {
                String normal =
                        Normalizer.normalize(name, Normalizer.Form.NFKC)
                                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                                .strip();
                names.add(normal.toLowerCase(Locale.ROOT));
            }
        }
        names.remove("");
        return names;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String letters(String text) {
        return plain(text).replaceAll("[^\\p{L}\\p{N}\\p{M}]", "");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static Map<String, Integer> counts(List<String> words, int n) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(words.isEmpty() ? 0 : 1, words.size() - n + 1); i++) {
            counts.merge(
                    String.join(" ", words.subList(i, Math.min(words.size(), i + n))),
                    1,
                    Integer::sum);
        }
        return counts;
    }

    private static int shared(Map<String, Integer> a, Map<String, Integer> b) {
        return a.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
                .sum();
    }

    private static int size(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void mean(String name, boolean right) {
        mean(name, right ? 1 : 0);
    }

    private void mean(String name, double value) {
        double[] sum = means.computeIfAbsent(name, key -> new double[2]);
        sum[0] += value;
        sum[1]++;
    }
}
