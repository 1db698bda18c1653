package id.saring.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells names of persons from accounts, desks and outlets, and cuts bylines into names. */
final class PersonNames {
    private static final Set<String> NO_PERSONS =
            Set.copyOf(new HashSet<>(Rules.list("no-persons.txt")));
    private static final int LONGEST = 60;

    private PersonNames() {}

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
     * no-persons.txt}.
     */
    static boolean isPerson(String name) {
        if (name.length() < 3
                || name.length() > LONGEST
                || name.matches(".*[\\d@:?!\"“”].*|.*\\.\\w{2,}.*|.*https?.*")) {
            return false;
        }
        String[] words = name.split("\\s+");
        int capitals = 0;
        for (String word : words) {
            capitals +=
                    Character.isUpperCase(word.charAt(0)) || !Character.isLowerCase(word.charAt(0))
                            ? 1
                            : 0;
            if (NO_PERSONS.contains(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""))) {
                return false;
            }
        }
        return words.length <= 6 && capitals * 2 >= words.length;
    }
}
