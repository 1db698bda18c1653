package id.saring.i18n.script;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives words the accents that their writer left out: a word that stands in the list, by itself or
 * under an affix, gets é or è where the list has it. Words with an accent on an e are left as they
 * are: their writer knows.
 */
final class AccentedWords implements Step {
    /** A shorter root would be found by chance within other words. */
    private static final int SHORTEST_ROOT = 4;

    private static final int LONGEST = 40;
    private static final String ACCENTED = "éèêěĕəÉÈÊĚĔƏ\u0301\u0300\u0302\u030C\u0306";

    private final Map<String, String> words = new HashMap<>();
    private final List<Prefix> prefixes = new ArrayList<>();
    private final Set<String> suffixes = new HashSet<>();
    private int longestSuffix;

    /**
     * A prefix.
     *
     * @param letters how it is written
     * @param root what the root starts with where the prefix has taken its place, or nothing
     */
    private record Prefix(String letters, String root) {}

    private AccentedWords() {
        prefixes.add(new Prefix("", ""));
    }

    /**
     * The words of {@code java-e.words}, with the affixes of {@code java-affixes.tsv}, and the
     * like.
     */
    static AccentedWords read(String file) {
        AccentedWords accents = new AccentedWords();
        for (String word : Rules.of(AccentedWords.class).list(file)) {
            accents.words.put(word.replace('é', 'e').replace('è', 'e'), word);
        }
        String affixes = file.substring(0, file.indexOf('-')) + "-affixes.tsv";
        for (Rules.Row row : Rules.of(AccentedWords.class).table(affixes, 3)) {
            if (row.get(0).equals("prefix")) {
                String root = row.get(2).equals("-") ? "" : row.get(2);
                accents.prefixes.add(new Prefix(row.get(1), root));
            } else {
                accents.suffixes.add(row.get(1));
                accents.longestSuffix = Math.max(accents.longestSuffix, row.get(1).length());
            }
        }
        return accents;
    }

    @Override
    public void run(Buffer in, Buffer out) {
        int at = 0;
        while (at < in.length) {
            int end = at;
            boolean bare = false;
            boolean accented = false;
            while (end < in.length && isInWord(in.chars[end])) {
                char c = in.chars[end++];
                bare |= c == 'e' || c == 'E';
                accented |= c > 0x7F && ACCENTED.indexOf(c) >= 0;
            }
            end = Math.max(end, at + 1);
            out.append(in, at, end);
            if (bare && !accented && end - at <= LONGEST) {
                accent(out, out.length - (end - at));
            }
            at = end;
        }
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || c >= '\u0300' && c <= '\u030C';
    }

    /** Puts the accents on the word that {@code text} ends with. */
    private void accent(Buffer text, int start) {
        char[] letters = new char[text.length - start];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(text.chars[start + i]);
        }
        String word = new String(letters);
        for (int end = word.length(); end > 0; end = shorter(word, end)) {
            for (Prefix prefix : prefixes) {
                String found = word.startsWith(prefix.letters) ? root(word, prefix, end) : null;
                if (found != null) {
                    copy(found, prefix, text, start);
                    return;
                }
            }
        }
    }

    /** Where the word ends without its next longer suffix, or 0. */
    private int shorter(String word, int end) {
        for (int i = end - 1; i >= Math.max(SHORTEST_ROOT, word.length() - longestSuffix); i--) {
            if (suffixes.contains(word.substring(i))) {
                return i;
            }
        }
        return 0;
    }

    /** The root between a prefix and {@code end} as the list has it, or null. */
    private @Nullable String root(String word, Prefix prefix, int end) {
        String root =
                word.substring(prefix.letters.length(), Math.max(end, prefix.letters.length()));
        boolean whole = root.length() == word.length();
        root = prefix.root + root;
        return whole || root.length() >= SHORTEST_ROOT ? words.get(root) : null;
    }

    private static void copy(String root, Prefix prefix, Buffer text, int start) {
        int shift = start + prefix.letters.length() - prefix.root.length();
        for (int i = prefix.root.length(); i < root.length(); i++) {
            char c = root.charAt(i);
            if (c == 'é' || c == 'è') {
                boolean capital = text.chars[shift + i] == 'E';
                text.chars[shift + i] = capital ? Character.toUpperCase(c) : c;
            }
        }
    }
}
