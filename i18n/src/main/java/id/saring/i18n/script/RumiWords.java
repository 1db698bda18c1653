package id.saring.i18n.script;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.List;

/** Malay words in Latin as letters, with a {@code +} between affix and root. */
final class RumiWords {
    private static final int LONGEST = 60;
    private static final List<String> PAIRS = Rules.of(RumiWords.class).list("rumi-letters.txt");
    private static final List<String> PREFIXES = new ArrayList<>();
    private static final List<String> SUFFIXES = new ArrayList<>();

    static {
        for (Rules.Row row : Rules.of(RumiWords.class).table("rumi-affixes.tsv", 2)) {
            (row.get(0).equals("prefix") ? PREFIXES : SUFFIXES).add(row.get(1));
        }
    }

    private RumiWords() {}

    /** Parts a word; answers false where it is too long to be one. */
    static boolean split(String word, LetterContext into) {
        if (word.length() > LONGEST) {
            return false;
        }
        int end = word.length();
        int[] cuts = new int[2];
        int count = 0;
        for (int suffix = suffix(word, end); suffix > 0 && count < 2; suffix = suffix(word, end)) {
            end -= suffix;
            cuts[count++] = end;
        }
        int start = prefix(word, end);
        letters(word, 0, start, into);
        if (start > 0) {
            into.add('+');
        }
        letters(word, start, end, into);
        for (int i = count - 1; i >= 0; i--) {
            into.add('+');
            letters(word, cuts[i], i == 0 ? word.length() : cuts[i - 1], into);
        }
        return true;
    }

    /** The length of a suffix that leaves two syllables, or 0. */
    private static int suffix(String word, int end) {
        for (String suffix : SUFFIXES) {
            int root = end - suffix.length();
            if (root > 1
                    && word.startsWith(suffix, root)
                    && syllables(word, 0, root) >= 2
                    && !(suffix.equals("i") && "iu".indexOf(word.charAt(root - 1)) >= 0)) {
                return suffix.length();
            }
        }
        return 0;
    }

    /** The length of a prefix that leaves two syllables, or 0. */
    private static int prefix(String word, int end) {
        for (String prefix : PREFIXES) {
            int root = prefix.length();
            if (word.startsWith(prefix)
                    && syllables(word, root, end) >= 2
                    && !(root == 2
                            && "mpbt".indexOf(word.charAt(0)) >= 0
                            && isVowel(word.charAt(2)))) {
                return root;
            }
        }
        return 0;
    }

    private static int syllables(String word, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += isVowel(word.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isVowel(char c) {
        return "aiueo".indexOf(c) >= 0;
    }

    private static void letters(String word, int start, int end, LetterContext into) {
        for (int i = start; i < end; i++) {
            if (i + 1 < end && PAIRS.contains(word.substring(i, i + 2))) {
                into.add(LetterContext.letterOf(word.charAt(i), word.charAt(i + 1)));
                i++;
            } else {
                into.add(word.charAt(i));
            }
        }
    }
}
