package id.saring.benchmarks;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts brought into the forms in which they are compared. Null is as good as empty. */
final class Wording {
    private static final String LETTER = "\\p{L}\\p{N}";
    private static final Pattern WORD = Pattern.compile("[" + LETTER + "_]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^" + LETTER + "]+");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{IsWhite_Space}\\x1c-\\x1f]+");
    private static final Pattern BYLINE =
            Pattern.compile("^\\s*(by|von|oleh|par|por|di)\\b[: ]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*(?:;|,| and | und | dan | & |\\|)\\s*");

    private Wording() {}

    static List<String> words(@Nullable String text) {
        return WORD.matcher(or(text)).results().map(MatchResult::group).toList();
    }

    /** Words in lower case. */
    static List<String> lowerWords(@Nullable String text) {
        return words(text).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** White space made single blanks. */
    static String spaced(@Nullable String text) {
        return WHITE_SPACE.matcher(or(text)).replaceAll(" ").strip();
    }

    /** NFKC, white space made single blanks, case folded. */
    static String plain(@Nullable String text) {
        return UCharacter.foldCase(spaced(nfkc(or(text))), true);
    }

    /** Letters and digits only, case folded. */
    static String letters(@Nullable String text) {
        return UCharacter.foldCase(NO_LETTERS.matcher(nfkc(or(text))).replaceAll(""), true);
    }

    /** The names in lists of names, without "Oleh", in comparable form. */
    static Set<String> names(List<String> values) {
        Set<String> names = new LinkedHashSet<>();
        for (String value : values) {
            for (String name : BETWEEN_NAMES.split(BYLINE.matcher(value).replaceFirst(""))) {
                String bare = NO_LETTERS.matcher(nfkc(name)).replaceAll(" ").strip();
                names.add(UCharacter.foldCase(bare, true));
            }
        }
        names.remove("");
        return names;
    }

    /** Whether two names of an outlet mean the same: one holds the other, or the hosts agree. */
    static boolean sameOutlet(@Nullable String one, @Nullable String other) {
        String a = letters(one);
        String b = letters(other);
        return !a.isEmpty()
                && !b.isEmpty()
                && (a.contains(b) || b.contains(a) || host(a).equals(host(b)));
    }

    /** How often each run of {@code n} words occurs; fewer than {@code n} words are one run. */
    static Map<String, Integer> shingles(List<String> words, int n) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i == 0 || i + n <= words.size(); i++) {
            List<String> run = words.subList(i, Math.min(words.size(), i + n));
            if (!run.isEmpty()) {
                counts.merge(String.join(" ", run), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static String host(String letters) {
        return letters.replaceAll("(^www)|(com|co|id|net|or|news|tv)$", "");
    }

    private static String nfkc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
