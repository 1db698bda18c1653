package id.saring.i18n.spelling;

import id.saring.i18n.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that stay as they are: foreign ones, names; and places, which have a spelling of today. */
final class KeptWords {
    private static final Rules RULES = Rules.of(KeptWords.class);
    private static final Set<String> FOREIGN = Set.copyOf(RULES.list("keep-words.txt"));
    private static final List<String> FOREIGN_LETTERS = RULES.list("foreign-letters.txt");
    private static final Set<String> NAMES = Set.copyOf(RULES.list("names-keep.txt"));
    private static final List<String> NAME_ENDINGS = RULES.list("name-endings.txt");
    private static final Set<String> TITLES = Set.copyOf(RULES.list("name-titles.txt"));
    private static final Set<String> PLACE_WORDS = Set.copyOf(RULES.list("place-words.txt"));
    private static final Map<String, String> PLACES = places();
    private static final int SHORTEST_BY_ENDING = 6;

    private KeptWords() {}

    private static Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        RULES.table("places.tsv", 2).forEach(row -> places.put(row.get(0), row.get(1)));
        return places;
    }

    /** Whether {@code word}, lower case, is of another language. */
    static boolean isForeign(String word) {
        return FOREIGN.contains(word) || FOREIGN_LETTERS.stream().anyMatch(word::contains);
    }

    /** The modern name of the place {@code word}, lower case, or null. */
    static @Nullable String place(String word) {
        return PLACES.get(word);
    }

    static boolean isPlace(String word) {
        return PLACES.containsKey(word) || PLACE_WORDS.contains(word);
    }

    /** Whether {@code word}, lower case, is part of a name by itself. */
    static boolean isName(String word) {
        return NAMES.contains(word);
    }

    /** Whether {@code word}, lower case but printed with a capital, ends as names do. */
    static boolean endsLikeAName(String word) {
        return word.length() >= SHORTEST_BY_ENDING
                && !PLACE_WORDS.contains(word)
                && NAME_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** Whether {@code word}, lower case but printed with a capital, may be part of a name. */
    static boolean mayBeName(String word) {
        return isName(word) || endsLikeAName(word);
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }
}
