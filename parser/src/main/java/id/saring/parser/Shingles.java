package id.saring.parser;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Runs of three words of a text, by their hashes: how much of a line of the page stands in it. */
final class Shingles {
    private static final int LENGTH = 3;

    /** Words beyond these are not looked at: half a megabyte at the most. */
    private static final int MOST = 8_000;

    private final HashTable runs;
    private final int words;

    private Shingles(HashTable runs, int words) {
        this.runs = runs;
        this.words = words;
    }

    static Shingles of(@Nullable String text) {
        long[] words = text == null ? new long[0] : words(text);
        HashTable runs = new HashTable(words.length);
        for (int w = LENGTH - 1; w < words.length; w++) {
            runs.put(run(words[w - 2], words[w - 1], words[w]), 1);
        }
        return new Shingles(runs, words.length);
    }

    /** How many words the text has. */
    int words() {
        return words;
    }

    /** The share of a line's runs of words that stand in the text; 0 where it has none. */
    float share(LineShapes shapes, int line) {
        int first = shapes.firstWord(line) + LENGTH - 1;
        int end = shapes.firstWord(line + 1);
        if (words < LENGTH || first >= end) {
            return 0;
        }
        int found = 0;
        long middle = shapes.wordHash(first - 2, line);
        long last = shapes.wordHash(first - 1, line);
        for (int w = first; w < end; w++) {
            long before = middle;
            middle = last;
            last = shapes.wordHash(w, line);
            found += (int) runs.get(run(before, middle, last));
        }
        return (float) found / (end - first);
    }

    private static long run(long first, long second, long third) {
        return (first * 31 + second) * 0x9E3779B97F4A7C15L + third;
    }

    private static long[] words(String text) {
        long[] words = new long[Math.min(MOST, text.length() / 2 + 1)];
        int size = 0;
        long word = HtmlNames.start();
        for (int i = 0; i <= text.length() && size < words.length; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Letters.isLetterOrDigit(c)) {
                word = HtmlNames.add(word, Letters.toLower(c));
            } else if (word != HtmlNames.start()) {
                words[size++] = word;
                word = HtmlNames.start();
            }
        }
        return Arrays.copyOf(words, size);
    }
}
