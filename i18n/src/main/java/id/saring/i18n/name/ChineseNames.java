package id.saring.i18n.name;

import id.saring.i18n.Rules;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chinese names in pinyin without tones: persons as surname and joined given name, places in one.
 */
final class ChineseNames {
    private static final Rules RULES = Rules.of(ChineseNames.class);
    private static final Set<String> SURNAMES = Set.copyOf(RULES.list("chinese-surnames.txt"));
    private static final Set<String> PLACE_ENDS = Set.copyOf(RULES.list("chinese-place-ends.txt"));
    private static final Map<String, String> OF_SURNAMES = new HashMap<>();
    private static final Map<Character, String> PINYIN = new HashMap<>(20_000);

    static {
        for (Rules.Row row : RULES.table("pinyin.tsv", 2)) {
            for (char c : row.get(1).toCharArray()) {
                PINYIN.put(c, row.get(0));
            }
        }
        RULES.table("pinyin-names.tsv", 2).forEach(row -> OF_SURNAMES.put(row.get(0), row.get(1)));
    }

    private ChineseNames() {}

    static String write(String word) {
        int given = surname(word);
        if (given == 0) {
            return NameScript.title(joined(word));
        }
        String surname = word.substring(0, given);
        return NameScript.title(OF_SURNAMES.getOrDefault(surname, joined(surname)))
                + " "
                + NameScript.title(joined(word.substring(given)));
    }

    /** How many characters the surname has, or 0 where {@code word} is no person's name. */
    private static int surname(String word) {
        int length = word.length();
        if (length < 2 || length > 4 || PLACE_ENDS.contains(word.substring(length - 1))) {
            return 0;
        }
        if (length > 2 && SURNAMES.contains(word.substring(0, 2))) {
            return 2;
        }
        return length < 4 && SURNAMES.contains(word.substring(0, 1)) ? 1 : 0;
    }

    /** Syllables in one word; an apostrophe keeps a vowel from the syllable before: Xi'an. */
    private static String joined(String word) {
        StringBuilder out = new StringBuilder();
        for (char c : word.toCharArray()) {
            @Nullable String syllable = PINYIN.get(c);
            boolean apart =
                    syllable != null && out.length() > 0 && "aeo".indexOf(syllable.charAt(0)) >= 0;
            out.append(apart ? "'" : "").append(syllable == null ? String.valueOf(c) : syllable);
        }
        return out.toString();
    }
}
