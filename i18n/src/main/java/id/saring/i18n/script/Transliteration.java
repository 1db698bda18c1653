package id.saring.i18n.script;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Moves text from one script to another, by the orthographies of Indonesia's languages. Immutable
 * and thread-safe; compiled once for all, on first use.
 *
 * <pre>{@code
 * Transliteration.of("Java-Latn").apply("ꦲꦏ꧀ꦱꦫ");          // aksara
 * Transliteration.of("Latn-Sund").apply("basa Sunda");      // ᮘᮞ ᮞᮥᮔ᮪ᮓ
 * Transliteration.of("Batk-Latn/btx").apply("ᯀᯂᯬ");          // aku
 * Transliteration.of("jv-Latn-t-jv-java");                  // the same as Java-Latn, in BCP 47-T
 * }</pre>
 *
 * <p>Nothing is dropped silently: what no rule knows passes through as it is, and {@link #convert}
 * reports the letters among it.
 */
public final class Transliteration {
    private final Scheme scheme;
    private final Set<Option> options;
    private final Lexicon lexicon;
    private final List<Step> steps;

    /** How the usual conversion may be changed. */
    public enum Option {
        /**
         * E without accents: to Latin é, è and ê are written e; from Latin a bare e is taling (é),
         * as in unaccented texts.
         */
        PLAIN_E,
        /** Where a script is written without spaces, a zero-width space stands for each. */
        ZERO_WIDTH
    }

    /**
     * What became of a text.
     *
     * @param text the converted text
     * @param unmapped letters and marks of the script that was read which stand in {@code text} as
     *     they were, since no rule knows them there
     */
    public record Conversion(String text, List<Unmapped> unmapped) {
        /** Copies the list. */
        public Conversion {
            unmapped = List.copyOf(unmapped);
        }
    }

    /**
     * A character that was not converted.
     *
     * @param codePoint which
     * @param offset where it stands in the converted text, in UTF-16 code units
     */
    public record Unmapped(int codePoint, int offset) {}

    private Transliteration(Scheme scheme, Set<Option> options, Lexicon lexicon) {
        this.scheme = scheme;
        this.options = options;
        this.lexicon = lexicon;
        this.steps = scheme.steps(options);
    }

    /**
     * The transliteration of an identifier: ISO 15924 codes as {@code Java-Latn}, perhaps with a
     * variant as {@code Java-Latn/strict} or {@code Batk-Latn/btx}, or BCP 47-T (RFC 6497) as
     * {@code jv-Latn-t-jv-java}. Case does not matter.
     *
     * @throws IllegalArgumentException if there is none, with what there is; scripts without a
     *     place in Unicode are refused with the reason
     */
    public static Transliteration of(String id) {
        return new Transliteration(Schemes.find(id), EnumSet.noneOf(Option.class), Lexicon.EMPTY);
    }

    /** Every identifier that {@link #of} takes in its short form, in order of script. */
    public static List<String> available() {
        return Schemes.ids();
    }

    /** The same with one more option. */
    public Transliteration with(Option option) {
        Set<Option> more = EnumSet.of(option);
        more.addAll(options);
        return new Transliteration(scheme, more, lexicon);
    }

    /** The same that looks words up before its rules speak. */
    public Transliteration with(Lexicon words) {
        return new Transliteration(scheme, options, words);
    }

    /** The identifier in its short form. */
    public String id() {
        return scheme.id();
    }

    /** What the conversion cannot keep, in words; empty where it can be undone. */
    public Optional<String> loss() {
        return scheme.loss();
    }

    /** Converts a text. */
    public String apply(String text) {
        return lexicon.isEmpty() ? run(text) : lexicon.apply(text, scheme, this::run);
    }

    private String run(String text) {
        Buffer buffer = Buffer.of(text);
        Buffer other = new Buffer(buffer.chars.length);
        for (Step step : steps) {
            other.length = 0;
            step.run(buffer, other);
            Buffer swap = buffer;
            buffer = other;
            other = swap;
        }
        return buffer.toString();
    }

    /** Converts a text and reports what no rule knew. */
    public Conversion convert(String text) {
        String converted = apply(text);
        List<Unmapped> unmapped = new ArrayList<>();
        for (int at = 0; at < converted.length(); ) {
            int c = converted.codePointAt(at);
            if (scheme.isUnmapped(c)) {
                unmapped.add(new Unmapped(c, at));
            }
            at += Character.charCount(c);
        }
        return new Conversion(converted, unmapped);
    }

    /**
     * All that a word may say, the likeliest first: more than one where its script leaves something
     * out, as Lontara leaves out finals and Jawi vowels, or where a lexicon knows several.
     *
     * <pre>{@code
     * Transliteration.of("Bugi-Latn").readings("ᨔᨑ");          // sara, sarang, sara', sarra …
     * }</pre>
     *
     * @return at least one, at most some 200
     */
    public List<String> readings(String word) {
        Set<String> all = new LinkedHashSet<>(lexicon.of(word));
        all.addAll(Readings.of(scheme.id(), run(word)));
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return scheme.id();
    }
}
