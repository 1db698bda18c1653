package id.saring.translation;

/**
 * Something about a returned translation that a person should look at.
 *
 * <pre>{@code
 * home.problems().stream()
 *         .filter(problem -> problem.kind().isSerious())
 *         .forEach(problem -> System.err.println(problem.unit() + ": " + problem.message()));
 * }</pre>
 *
 * @param kind what it is
 * @param unit the unit's name
 * @param message what was found, in a sentence
 */
public record Problem(Kind kind, String unit, String message) {
    /** A kind of problem. */
    public enum Kind {
        /** A code of the source is not in the translation. */
        MISSING_CODE(true),
        /** The translation has a code that the source has not, or one twice. */
        EXTRA_CODE(true),
        /** Figures of the source are not those of the translation. */
        CHANGED_NUMBER(true),
        /** There is no translation. */
        UNTRANSLATED(true),
        /** The source in the file is no longer that of the article. */
        STALE(true),
        /** The file has a unit that the article has not. */
        UNKNOWN_UNIT(true),
        /** A glossary's term is not translated as the glossary says. */
        TERM(false),
        /** Much longer or shorter than the source. */
        LENGTH(false),
        /** It does not read like the target language. */
        LANGUAGE(false);

        private final boolean serious;

        Kind(boolean serious) {
            this.serious = serious;
        }

        /** Whether strict mode refuses it. */
        public boolean isSerious() {
            return serious;
        }
    }
}
