package id.saring.bulk.search;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes Indonesian affixes off words and puts them on, by {@code affixes.tsv}. */
final class Affixes {
    /** Shorter words are found in too many others: {@code mak} in {@code makan}. */
    private static final int SHORTEST_ROOT = 4;

    private static final int LONGEST_WORD = 40;

    private final List<Prefix> prefixes = new ArrayList<>();
    private final Set<String> endings = new LinkedHashSet<>();
    private final Set<String> clitics;

    /**
     * What stands before a word.
     *
     * @param letters of the prefix
     * @param lost the letter of the word that gives way to it, or empty
     */
    private record Prefix(String letters, String lost) {}

    /**
     * @param clitics what may stand at the end of any word
     */
    Affixes(List<String> clitics) {
        this.clitics = new LinkedHashSet<>(clitics);
        List<String> suffixes = new ArrayList<>(List.of(""));
        for (Rules.Row row : Rules.of(Affixes.class).table("affixes.tsv", 2)) {
            String letters = row.get(0).replace("-", "");
            if (row.get(0).startsWith("-")) {
                suffixes.add(letters);
            } else {
                prefixes.add(new Prefix(letters, row.get(1).equals("0") ? "" : row.get(1)));
            }
        }
        for (String suffix : suffixes) {
            endings.add(suffix);
            clitics.forEach(clitic -> endings.add(suffix + clitic));
        }
    }

    /**
     * The word itself, then all that may be the word under its affixes, each with whether it needs
     * proof: two letters before a word may well be its own, as in {@code be-rita}.
     */
    Map<String, Boolean> roots(String word) {
        Map<String, Boolean> roots = new LinkedHashMap<>(Map.of(word, false));
        if (word.length() > LONGEST_WORD) {
            return roots;
        }
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                String rest = word.substring(0, word.length() - ending.length());
                add(rest, false, roots);
                for (Prefix prefix : prefixes) {
                    int length = prefix.letters().length();
                    if (rest.startsWith(prefix.letters())) {
                        boolean doubtful = length <= 2 && isClitic(ending);
                        add(prefix.lost() + rest.substring(length), doubtful, roots);
                    }
                }
            }
        }
        return roots;
    }

    private static void add(String root, boolean doubtful, Map<String, Boolean> roots) {
        if (root.length() >= SHORTEST_ROOT) {
            roots.merge(root, doubtful, Boolean::logicalAnd);
        }
    }

    /** The root, alone and behind each prefix that it may wear. */
    List<String> beginnings(String root) {
        List<String> beginnings = new ArrayList<>(List.of(root));
        for (Prefix prefix : prefixes) {
            if (root.startsWith(prefix.lost())) {
                beginnings.add(prefix.letters() + root.substring(prefix.lost().length()));
            }
        }
        return beginnings;
    }

    /** Whether this is nothing, or not part of the word before it. */
    boolean isClitic(String ending) {
        return ending.isEmpty() || clitics.contains(ending);
    }

    /** Whether this may stand behind a root. */
    boolean isEnding(String rest) {
        return endings.contains(rest);
    }
}
