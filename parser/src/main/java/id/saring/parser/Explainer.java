package id.saring.parser;

import id.saring.parser.Explanation.Fate;
import id.saring.parser.Explanation.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells of one reading what became of each line, and why. */
final class Explainer {
    private static final int DEEPEST = 6;

    private final Reading reading;
    private final PageTree tree;
    private final String least;

    private Explainer(Reading reading) {
        this.reading = reading;
        this.tree = reading.tree();
        this.least = hundredths(least());
    }

    static Explanation explain(Reading reading) {
        Explainer explainer = new Explainer(reading);
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line < reading.tree().blocks().size(); line++) {
            lines.add(explainer.line(line));
        }
        return new Explanation(reading.extraction(), reading.type(), lines);
    }

    private Line line(int line) {
        Fate fate = fate(line);
        return new Line(
                tree.blocks().text(line),
                path(tree.blocks().owner(line)),
                reading.found().score(line),
                fate,
                reason(line, fate));
    }

    private Fate fate(int line) {
        if (reading.body().kept(line)) {
            return Fate.KEPT;
        }
        if (line == reading.headline()) {
            return Fate.HEADLINE;
        }
        String text = tree.blocks().text(line);
        if (Phrases.kind(text) == Phrases.Kind.RELATED || reading.isRelated(text)) {
            return Fate.RELATED;
        }
        if (!reading.found().kept(line)) {
            return Fate.OUTSIDE;
        }
        if (!reading.stripped().kept(line)) {
            return Fate.FURNITURE;
        }
        return CreditLines.isCredit(text) ? Fate.CREDIT : Fate.INSERT;
    }

    private String reason(int line, Fate fate) {
        String score = "score " + hundredths(reading.found().score(line));
        return switch (fate) {
            case KEPT ->
                    reading.found().kept(line)
                            ? score + ", at least " + least
                            : "opens the text that follows";
            case HEADLINE -> "says what the page's titles say";
            case FURNITURE -> "other pages of the site have it too";
            case CREDIT -> "reads like a line of credits";
            case RELATED, INSERT -> insert(tree.blocks().text(line));
            case OUTSIDE -> score + ", less than " + least;
        };
    }

    private static String insert(String text) {
        Phrases.Opening phrase = Phrases.opening(text);
        return phrase == null
                ? "its markup, link or place is that of an insert"
                : "opens with \"" + text.substring(0, phrase.end()).strip() + "\"";
    }

    /** The least score of a line of the body. */
    private float least() {
        float least = 1;
        for (int line = 0; line < tree.blocks().size(); line++) {
            boolean kept = reading.found().kept(line);
            least = kept ? Math.min(least, reading.found().score(line)) : least;
        }
        return least;
    }

    private static String hundredths(float score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    /** The innermost elements around a line, from the outside in. */
    private String path(int owner) {
        StringBuilder path = new StringBuilder();
        for (int i = owner, depth = 0; i > 0 && depth < DEEPEST; i = tree.parent(i), depth++) {
            String name = tree.tag(i).name().toLowerCase(Locale.ROOT);
            path.insert(0, name + (path.isEmpty() ? "" : " > "));
        }
        return path.toString();
    }
}
