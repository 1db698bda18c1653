package id.saring.parser;

import java.util.List;
import java.util.Objects;

/**
 * How an extraction came about: what became of each line of the page, and why. Where each fact came
 * from stands in {@link id.saring.core.Article#provenance()}.
 *
 * <pre>{@code
 * Explanation why = extractor.explain(page);
 * why.lines().stream().filter(line -> line.fate() == Explanation.Fate.RELATED)
 *         .forEach(line -> System.out.println(line.text() + ": " + line.reason()));
 * }</pre>
 *
 * @param extraction the outcome, equal to that of {@link ArticleExtractor#extract}
 * @param type what kind of page it is, as far as it tells
 * @param lines the page's lines of text in page order
 */
public record Explanation(Extraction extraction, PageType type, List<Line> lines) {

    /** Copies the list. */
    public Explanation {
        Objects.requireNonNull(extraction, "extraction");
        Objects.requireNonNull(type, "type");
        lines = List.copyOf(lines);
    }

    /** What became of a line. */
    public enum Fate {
        /** It is part of the story's text. */
        KEPT,
        /** It is the headline. */
        HEADLINE,
        /** It points to another story, and went to the related links. */
        RELATED,
        /** It names who made the story, and went to the credits. */
        CREDIT,
        /** It is an insert: advertising, a promotion, a player's label, a date. */
        INSERT,
        /** It stands on other pages of the site too. */
        FURNITURE,
        /** It is not likely enough to belong to the story. */
        OUTSIDE
    }

    /**
     * One line: a run of text between block boundaries and breaks.
     *
     * @param text its text
     * @param path the elements around it from the outside in, such as {@code main > article > p}
     * @param score how likely it belongs to the story by the body model, 0 to 1
     * @param fate what became of it
     * @param reason why, for a person to read
     */
    public record Line(String text, String path, double score, Fate fate, String reason) {}
}
