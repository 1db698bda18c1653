package id.saring.parser;

import id.saring.i18n.Rules;
import java.util.Locale;
import java.util.Set;

/** Tells Indonesian and Malay text by its small words. */
final class Indonesian {
    private static final Set<String> WORDS =
            Set.copyOf(Rules.of(Indonesian.class).list("indonesian-words.txt"));
    private static final int SAMPLE = 4000;
    private static final float LEAST = 0.07f;

    private Indonesian() {}

    static boolean is(String text) {
        int words = 0;
        int known = 0;
        for (String word :
                text.substring(0, Math.min(SAMPLE, text.length()))
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}]+")) {
            words++;
            known += WORDS.contains(word) ? 1 : 0;
        }
        return known >= 3 && known >= LEAST * words;
    }
}
