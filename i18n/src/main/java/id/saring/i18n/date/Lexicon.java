package id.saring.i18n.date;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words and phrases of dates, found in a text without copying it. Case and apostrophes do not
 * count.
 */
final class Lexicon {
    private static final String APOSTROPHES = "'’‘`´";

    private final String[] words;
    private final Lexeme[] lexemes;
    private final int mask;

    private Lexicon(Map<String, Lexeme> entries) {
        int size = Integer.highestOneBit(entries.size() * 4) * 2;
        words = new String[size];
        lexemes = new Lexeme[size];
        mask = size - 1;
        entries.forEach(this::place);
    }

    private void place(String word, Lexeme lexeme) {
        int slot = hash(word, 0, word.length()) & mask;
        while (words[slot] != null) {
            slot = slot + 1 & mask;
        }
        words[slot] = word;
        lexemes[slot] = lexeme;
    }

    /** A word or phrase, what it can be, and its value. */
    record Entry(String phrase, Sense sense, String value) {}

    /** The entries of a file: word or phrase, sense, value. */
    static List<Entry> file(String name) {
        return Rules.of(Lexicon.class).table(name, 3).stream()
                .map(row -> new Entry(row.get(0), row.parse(1, Sense::valueOf), row.get(2)))
                .toList();
    }

    static Lexicon of(List<Entry> entries) {
        Map<String, Lexeme> lexemes = new HashMap<>();
        for (Entry entry : entries) {
            lexeme(lexemes, entry.phrase).add(entry.sense, entry.value);
        }
        return new Lexicon(lexemes);
    }

    private static Lexeme lexeme(Map<String, Lexeme> entries, String phrase) {
        Lexeme lexeme = null;
        for (String word : words(phrase)) {
            Lexeme next = entries.computeIfAbsent(word, key -> new Lexeme());
            lexeme = lexeme == null ? next : lexeme.longer(next);
        }
        if (lexeme == null) {
            throw new IllegalStateException("a phrase without words");
        }
        return lexeme;
    }

    /** Cuts a phrase as texts are cut: numbers, words, single signs. */
    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < phrase.length()) {
            int end = Tokens.end(phrase, i, phrase.length());
            if (!Character.isWhitespace(phrase.charAt(i))) {
                words.add(plain(phrase.substring(i, end)));
            }
            i = end;
        }
        return words;
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (word.length() == 1 || APOSTROPHES.indexOf(word.charAt(i)) < 0) {
                plain.append(lower(word.charAt(i)));
            }
        }
        return plain.toString();
    }

    /** The entry of the word that stands at {@code from} in {@code text}, or null. */
    @Nullable Lexeme find(CharSequence text, int from, int to) {
        int slot = hash(text, from, to) & mask;
        while (words[slot] != null) {
            if (same(words[slot], text, from, to)) {
                return lexemes[slot];
            }
            slot = slot + 1 & mask;
        }
        return null;
    }

    private static int hash(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || !isApostrophe(c)) {
                hash = 31 * hash + lower(c);
            }
        }
        return hash ^ hash >>> 15;
    }

    private static boolean same(String word, CharSequence text, int from, int to) {
        int at = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (at < word.length() && word.charAt(at) == lower(c)) {
                at++;
            } else if (!isApostrophe(c)) {
                return false;
            }
        }
        return at == word.length();
    }

    static boolean isApostrophe(char c) {
        return (c < 128 ? c == '\'' || c == '`' : APOSTROPHES.indexOf(c) >= 0);
    }

    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
