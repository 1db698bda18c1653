package id.saring.i18n.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells which language a text is in, among those that Indonesian pages are written in: Acehnese
 * ({@code ace}), Balinese ({@code ban}), Banjarese ({@code bjn}), English ({@code en}), Indonesian
 * ({@code id}), Javanese ({@code jv}), Minangkabau ({@code min}), Malay of Malaysia ({@code ms})
 * and Sundanese ({@code su}). Anything else, and text without letters, is {@code und}, undetermined
 * (ISO 639-2).
 *
 * <pre>{@code
 * LanguageIdentifier languages = LanguageIdentifier.create();
 * languages.identify("Urang-urang kampuang pai ka pakan pagi tadi").language()   // min
 * languages.identify("Kerajaan mengumumkan bantuan khas").language()             // ms
 * languages.identify("ꦱꦸꦒꦼꦁꦫꦮꦸꦃ").language()                                  // jv, by its script
 * languages.identify("2024").language()                                          // und
 * }</pre>
 *
 * <p>Words and groups of two to five letters are weighed by a table ({@code language-table.gz})
 * that {@code LanguageTableTrainer} in the tests makes from labelled text. A sentence is enough as
 * a rule; Indonesian and Malay of a few words can be the same. Immutable and thread-safe; time is
 * linear in the text, of which the first 20,000 UTF-16 code units are read.
 */
public final class LanguageIdentifier {
    /** The tag of what is none of the known languages. */
    public static final String UNDETERMINED = "und";

    private static final int SAMPLE = 20_000;

    private final LanguageTable table;

    private LanguageIdentifier(LanguageTable table) {
        this.table = table;
    }

    /** The identifier with Saring's own table, which is read once. */
    public static LanguageIdentifier create() {
        return new LanguageIdentifier(LanguageTable.shared());
    }

    static LanguageIdentifier of(LanguageTable table) {
        return new LanguageIdentifier(table);
    }

    /**
     * A language that a text may be in.
     *
     * @param language BCP 47 tag, or {@code und}
     * @param confidence how likely, from 0 to 1; the confidences of {@link #rank} add up to 1
     */
    public record Guess(String language, double confidence) {}

    /** The likeliest language of {@code text}. */
    public Guess identify(CharSequence text) {
        return rank(text).get(0);
    }

    /** All languages, {@code und} among them, the likeliest first. */
    public List<Guess> rank(CharSequence text) {
        CharSequence sample = text.length() > SAMPLE ? text.subSequence(0, SAMPLE) : text;
        LanguageTable.Sum sum = table.sum();
        Scripts scripts = new Scripts();
        TextGrams.read(sample, sum, scripts);
        String certain = scripts.language(sum.grams() == 0);
        double[] likely = certain == null ? sum.likelihoods() : table.only(certain);
        List<Guess> guesses = new ArrayList<>();
        for (int i = 0; i < likely.length; i++) {
            guesses.add(new Guess(table.languages().get(i), likely[i]));
        }
        guesses.sort(Comparator.comparingDouble(Guess::confidence).reversed());
        return List.copyOf(guesses);
    }
}
