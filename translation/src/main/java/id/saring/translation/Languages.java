package id.saring.translation;

import id.saring.core.Article;
import id.saring.i18n.language.LanguageIdentifier;
import java.util.List;

/** Which language a text is in. */
final class Languages {
    private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.create();

    /** From here on what a text reads like counts more than what its page says. */
    private static final double PLAIN = 0.95;

    /** Fewer UTF-16 code units say too little against what a page says. */
    private static final int ENOUGH = 100;

    /** Fewer UTF-16 code units say too little to warn; at 40, 13 of 2,862 are wronged. */
    private static final int ENOUGH_TO_WARN = 40;

    private Languages() {}

    static String source(Article article) {
        String said = article.language();
        String text = article.text();
        if (text.length() >= ENOUGH) {
            LanguageIdentifier.Guess guess = IDENTIFIER.identify(text);
            boolean other = said == null || !isSame(said, guess.language());
            if (other && guess.confidence() >= PLAIN && isKnown(guess.language())) {
                return guess.language();
            }
        }
        return said == null ? "id" : said;
    }

    /** Whether a translation plainly reads like another language than it should. */
    static boolean isOther(String text, String language) {
        if (text.length() < ENOUGH_TO_WARN) {
            return false;
        }
        List<LanguageIdentifier.Guess> guesses = IDENTIFIER.rank(text);
        LanguageIdentifier.Guess best = guesses.get(0);
        // Among related languages the best guess may be in doubt where the target is out of it.
        double likely =
                guesses.stream()
                        .filter(guess -> isSame(language, guess.language()))
                        .mapToDouble(LanguageIdentifier.Guess::confidence)
                        .findFirst()
                        .orElse(1 - best.confidence());
        return isKnown(best.language())
                && !isSame(language, best.language())
                && likely <= 1 - PLAIN;
    }

    static String name(String text) {
        return IDENTIFIER.identify(text).language();
    }

    private static boolean isKnown(String language) {
        return !language.equals(LanguageIdentifier.UNDETERMINED);
    }

    private static boolean isSame(String tag, String language) {
        return tag.split("[-_]", 2)[0].equalsIgnoreCase(language);
    }
}
