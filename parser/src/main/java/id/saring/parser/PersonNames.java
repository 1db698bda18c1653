package id.saring.parser;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells names of persons from accounts, desks and outlets, and cuts bylines into names. */
final class PersonNames {
    private static final Set<String> NO_PERSONS =
            Set.copyOf(new HashSet<>(Rules.of(PersonNames.class).list("no-persons.txt")));
    private static final int LONGEST = 60;

    private PersonNames() {}

    /**
     * As {@link #read}, where a label says that names follow: in small letters, or with other words
     * after them.
     */
    static List<String> readLabelled(String byline) {
        List<String> names = read(byline);
        String bare = byline.strip();
        if (names.isEmpty()
                && bare.matches("\\p{Ll}{2,}( \\p{Ll}{2,}){1,3}")
                && !isNoPerson(bare)) {
            return List.of(bare);
        }
        return names.isEmpty() ? opening(bare) : names;
    }

    /** The two to four words with a capital that a longer text opens with. */
    private static List<String> opening(String text) {
        StringBuilder name = new StringBuilder();
        int words = 0;
        for (String word : text.split("\\s+")) {
            if (words == 4
                    || word.isEmpty()
                    || !Character.isUpperCase(word.charAt(0))
                    || isNoPerson(word)) {
                break;
            }
            name.append(words++ == 0 ? "" : " ").append(word);
        }
        return words >= 2 && isPerson(name.toString()) ? List.of(name.toString()) : List.of();
    }

    private static boolean isNoPerson(String words) {
        for (String word : words.split("\\s+")) {
            if (NO_PERSONS.contains(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""))) {
                return true;
            }
        }
        return false;
    }

    /** The names in "A, B dan C (Bandung) - Outlet"; what is no name is left out. */
    static List<String> read(String byline) {
        List<String> names = new ArrayList<>();
        String bare = byline.replaceAll("\\([^()]*\\)|\\[[^\\[\\]]*\\]", " ");
        for (String part :
                bare.split("\\s*(?:[,;&|•·/]|\\s[-–—]+\\s|\\s(?:dan|and|und|et|y|e|og)\\s)\\s*")) {
            String name =
                    part.strip()
                            .replaceFirst("^[:.\\-–—\\s]+", "")
                            .replaceFirst("[:.\\-–—\\s]+$", "");
            if (isPerson(name) && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * One to six words, most with a capital, no digits or addresses, no word of {@code
     * no-persons.txt}, and not initials only.
     */
    static boolean isPerson(String name) {
        boolean odd =
                name.matches(".*[\\d@:?!\"“”()\\[\\]].*|.*\\.\\w{2,}.*|.*https?.*|\\p{Lu}{1,4}");
        if (name.length() < 3 || name.length() > LONGEST || odd || isNoPerson(name)) {
            return false;
        }
        String[] words = name.split("\\s+");
        int capitals = 0;
        for (String word : words) {
            capitals += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
        }
        return words.length <= 6 && capitals * 2 >= words.length;
    }
}
