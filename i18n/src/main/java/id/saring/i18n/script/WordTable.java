package id.saring.i18n.script;

import id.saring.i18n.Rules;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that are spelt by custom and not by their sounds. A {@code .table} file has a word a line
 * in both spellings, and with a hyphen before them what may stand behind such a word, joined to it.
 */
final class WordTable implements Step {
    private static final int LONGEST = 40;
    private static final int SHORTEST_WORD = 2;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> clitics = new HashMap<>();
    private int longestClitic;

    private WordTable() {}

    /** The table of a file beside this class, from its left column to the right or back. */
    static WordTable read(String file, boolean reverse) {
        WordTable table = new WordTable();
        for (Rules.Row row : Rules.of(WordTable.class).table(file, 2)) {
            table.put(row.get(reverse ? 1 : 0), row.get(reverse ? 0 : 1));
        }
        return table;
    }

    /** The first of two entries for one word stays. */
    private void put(String from, String to) {
        if (from.startsWith("-")) {
            clitics.putIfAbsent(from.substring(1), to.substring(1));
            longestClitic = Math.max(longestClitic, from.length() - 1);
        } else {
            words.putIfAbsent(from, to);
        }
    }

    @Override
    public void run(Buffer in, Buffer out) {
        int at = 0;
        while (at < in.length) {
            int end = at;
            while (end < in.length && Character.isLetter(in.chars[end])) {
                end++;
            }
            String found = end == at || end - at > LONGEST ? null : find(in.text(at, end));
            end = Math.max(end, at + 1);
            if (found == null) {
                out.append(in, at, end);
            } else {
                out.append(found);
            }
            at = end;
        }
    }

    private @Nullable String find(String word) {
        String found = words.get(word);
        int least = Math.max(SHORTEST_WORD, word.length() - longestClitic);
        for (int i = word.length() - 1; found == null && i >= least; i--) {
            String clitic = clitics.get(word.substring(i));
            String stem = clitic == null ? null : words.get(word.substring(0, i));
            found = stem == null ? null : stem + clitic;
        }
        return found;
    }
}
