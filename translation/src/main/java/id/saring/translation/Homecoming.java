package id.saring.translation;

import id.saring.core.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A translation that came back, checked against the article that went out.
 *
 * <pre>{@code
 * Homecoming home = Homecoming.of(Bitext.of(article, "en"), returned.units());
 * home.problems().forEach(System.err::println);
 * Article english = home.article();
 * }</pre>
 *
 * @param bitext the article with the translations that fit
 * @param problems what a person should look at, in the order of the units
 */
public record Homecoming(Bitext bitext, List<Problem> problems) {
    /** Copies the list. */
    public Homecoming {
        problems = List.copyOf(problems);
    }

    /**
     * Puts the returned parts into the units of the same name. A segment may have been split or
     * joined; only the whole text of a unit counts.
     *
     * @param bitext the article as it is now
     * @param returned the parts that came back, by unit
     */
    public static Homecoming of(Bitext bitext, Map<String, List<Part>> returned) {
        List<Problem> problems = new ArrayList<>();
        Map<String, List<Part>> left = new HashMap<>(returned);
        Checks checks = new Checks(bitext, problems);
        Bitext filled =
                bitext.map(
                        unit -> {
                            List<Part> parts = left.remove(unit.id());
                            return unit.place().translate() ? checks.unit(unit, parts) : unit;
                        });
        left.keySet().stream()
                .sorted()
                .forEach(
                        id ->
                                problems.add(
                                        new Problem(
                                                Problem.Kind.UNKNOWN_UNIT,
                                                id,
                                                "the article has no text of this name")));
        return new Homecoming(filled, problems);
    }

    /** The article in the target language; what has no translation stays as it is. */
    public Article article() {
        return bitext.translated();
    }

    /** Whether nothing was found that strict mode refuses. */
    public boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.kind().isSerious());
    }
}
