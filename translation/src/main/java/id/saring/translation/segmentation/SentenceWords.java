package id.saring.translation.segmentation;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of {@code sentence-words.tsv}, looked up in a text without copying from it. */
final class SentenceWords {
    static final SentenceWords INDONESIAN = new SentenceWords("sentence-words.tsv");

    /** What a word does; see the file's head. */
    enum Kind {
        NEVER,
        NUMBER,
        COMPANY,
        TAIL,
        DEGREE,
        LETTERED,
        OPENER,
        START,
        TITLES,
        SPEECH;

        final int bit = 1 << ordinal();
    }

    private final List<Rules.Row> rows;
    private final String[] words;
    private final int[] kinds;

    private SentenceWords(String file) {
        rows = Rules.of(SentenceWords.class).table(file, 2);
        words = new String[Integer.highestOneBit(rows.size()) * 4];
        kinds = new int[words.length];
        rows.forEach(row -> add(row.get(0), row.parse(1, SentenceWords::kind)));
    }

    private static Kind kind(String name) {
        return Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private void add(String word, Kind kind) {
        int slot = slot(word, 0, word.length());
        words[slot] = word;
        kinds[slot] |= kind.bit;
    }

    /** The kinds of the word at {@code start} to {@code end}, as bits; 0 for any other word. */
    int kinds(String text, int start, int end) {
        return kinds[slot(text, start, end)];
    }

    /** The words of one kind, in the file's order. */
    List<String> of(Kind kind) {
        List<String> list = new ArrayList<>();
        rows.forEach(
                row -> {
                    if (kind(row.get(1)) == kind) {
                        list.add(row.get(0));
                    }
                });
        return list;
    }

    /** Where the word is, or would be, in the open-addressed table. */
    private int slot(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = hash * 31 + text.charAt(at);
        }
        int slot = (hash ^ hash >>> 15) & words.length - 1;
        while (words[slot] != null
                && !(words[slot].length() == end - start
                        && words[slot].regionMatches(0, text, start, end - start))) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }
}
