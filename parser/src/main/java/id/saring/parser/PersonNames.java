package id.saring.parser;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of persons from accounts, desks and outlets, and cuts bylines into names. */
final class PersonNames {
    private static final Set<String> NO_PERSONS =
            Set.copyOf(new HashSet<>(Rules.of(PersonNames.class).list("no-persons.txt")));
    private static final int LONGEST = 60;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SMALL_NAME = Pattern.compile("\\p{Ll}{2,}( \\p{Ll}{2,}){1,3}");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[,;&|•·/]|\\s[-–—]+\\s|\\s(?:dan|and|und|et|y|e|og)\\s)\\s*");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");
    private static final String EDGES = ":.-–— \t\n\u000b\f\r";

    /** Marks of addresses, clocks and remarks; initials alone. */
    private static final Pattern ODD =
            Pattern.compile(".*[\\d@:?!\"“”()\\[\\]].*|.*\\.\\w{2,}.*|.*https?.*|\\p{Lu}{1,4}");

    private PersonNames() {}

    /**
     * As {@link #read}, where a label says that names follow: in small letters, or with other words
     * after them.
     */
    static List<String> readLabelled(String byline) {
        List<String> names = read(byline);
        String bare = byline.strip();
        if (names.isEmpty() && SMALL_NAME.matcher(bare).matches() && !isNoPerson(bare)) {
            return List.of(bare);
        }
        return names.isEmpty() ? opening(bare) : names;
    }

    /** The two to four words with a capital that a longer text opens with. */
    private static List<String> opening(String text) {
        StringBuilder name = new StringBuilder();
        int words = 0;
        for (String word : SPACES.split(text)) {
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
        for (String word : SPACES.split(words)) {
            if (NO_PERSONS.contains(letters(word.toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Letters.isLetter(word.charAt(i))) {
                return NO_LETTERS.matcher(word).replaceAll("");
            }
        }
        return word;
    }

    /** How many words a name has. */
    static int words(String name) {
        return SPACES.split(name).length;
    }

    /** The names in "A, B dan C (Bandung) - Outlet"; what is no name is left out. */
    static List<String> read(String byline) {
        List<String> names = new ArrayList<>();
        boolean bracketed = byline.indexOf('(') >= 0 || byline.indexOf('[') >= 0;
        String bare = bracketed ? BRACKETS.matcher(byline).replaceAll(" ") : byline;
        for (String part : SEPARATOR.split(bare)) {
            String name = Texts.trim(part.strip(), EDGES, EDGES);
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
        if (name.length() < 3
                || name.length() > LONGEST
                || ODD.matcher(name).matches()
                || isNoPerson(name)) {
            return false;
        }
        String[] words = SPACES.split(name);
        int capitals = 0;
        for (String word : words) {
            capitals += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
        }
        return words.length <= 6 && capitals * 2 >= words.length;
    }
}
