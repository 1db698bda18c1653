package id.saring.translation;

import id.saring.core.Article;
import id.saring.i18n.language.LanguageIdentifier;

/** Which language a text is in. */
final class Languages {
    private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.create();

    /** From here on what a text reads like counts more than what its page says. */
    private static final double PLAIN = 0.95;

    /** Fewer UTF-16 code units say too little. */
    private static final int ENOUGH = 100;

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
        if (text.length() < ENOUGH) {
            return false;
        }
        LanguageIdentifier.Guess guess = IDENTIFIER.identify(text);
        return guess.confidence() >= PLAIN
                && isKnown(guess.language())
                && !isSame(language, guess.language());
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
