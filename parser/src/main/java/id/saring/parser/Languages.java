package id.saring.parser;

import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import id.saring.i18n.language.LanguageIdentifier;
import id.saring.i18n.language.LanguageIdentifier.Guess;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a story by its text; what the page says of itself counts only where the
 * text leaves it open: Indonesian pages call themselves English as often as not.
 */
final class Languages {
    private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.create();
    private static final Set<String> OFTEN_MISTAKEN = Set.of("", "id", "en", "ms");

    private static final double CERTAIN = 0.9;
    private static final double LIKELY = 0.6;

    /** UTF-16 code units; more of a story tells no more of its language. */
    private static final int SAMPLE = 2000;

    /** What is looked at first, and how certain it must be to be enough. */
    private static final int FIRST = 700;

    private static final double PLAIN = 0.999;

    private Languages() {}

    /** A BCP 47 tag and where it came from. */
    record Choice(String tag, Provenance provenance) {}

    static @Nullable Choice choose(Declared page, String text) {
        String tag =
                Locale.forLanguageTag(page.language().strip().replace('_', '-')).toLanguageTag();
        String declared = tag.equals("und") ? "" : tag;
        String main = declared.replaceFirst("-.*", "");
        Guess guess = identify(text);
        if (isMalayOrIndonesian(guess)) {
            return new Choice(nearest(guess, page, main), told(guess));
        }
        double least = OFTEN_MISTAKEN.contains(main) ? LIKELY : CERTAIN;
        boolean known = !guess.language().equals(LanguageIdentifier.UNDETERMINED);
        if (known && guess.confidence() >= least && !guess.language().equals(main)) {
            return new Choice(guess.language(), told(guess));
        }
        return declared.isEmpty()
                ? null
                : new Choice(declared, new Provenance(Source.META, page.language(), 0.6));
    }

    /** Most stories are plain from their first lines; where more is needed, more is read. */
    private static Guess identify(String text) {
        Guess first = IDENTIFIER.identify(text.substring(0, Math.min(FIRST, text.length())));
        return text.length() <= FIRST || first.confidence() >= PLAIN
                ? first
                : IDENTIFIER.identify(text.substring(0, Math.min(SAMPLE, text.length())));
    }

    private static boolean isMalayOrIndonesian(Guess guess) {
        return (guess.language().equals("id") || guess.language().equals("ms"))
                && guess.confidence() >= LIKELY / 2;
    }

    /** The two are hard to tell apart where little is said: then the page's country tells. */
    private static String nearest(Guess guess, Declared page, String declared) {
        if (guess.confidence() >= CERTAIN) {
            return guess.language();
        }
        boolean malaysia = page.host() != null && page.host().endsWith(".my");
        return malaysia || declared.equals("ms") ? "ms" : "id";
    }

    private static Provenance told(Guess guess) {
        return new Provenance(Source.TEXT, null, Math.round(guess.confidence() * 100) / 100.0);
    }
}
