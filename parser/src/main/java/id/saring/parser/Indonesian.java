package id.saring.parser;

import id.saring.i18n.Rules;
import java.util.List;

/** Tells Indonesian and Malay text by its small words. */
final class Indonesian {
    private static final HashTable WORDS = words();
    private static final int SAMPLE = 4000;
    private static final float LEAST = 0.07f;

    private Indonesian() {}

    static boolean is(String text) {
        int words = 0;
        int known = 0;
        int length = Math.min(SAMPLE, text.length());
        char[] letters = new char[length];
        text.getChars(0, length, letters, 0);
        int begin = 0;
        long word = 0;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? letters[i] : ' ';
            if (Letters.isLetter(c)) {
                word = add(word, Letters.toLower(c));
            } else {
                if (begin < i) {
                    words++;
                    known += WORDS.get(word) != 0 ? 1 : 0;
                    word = 0;
                }
                begin = i + 1;
            }
        }
        return known >= 3 && known >= LEAST * words;
    }

    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters = add(letters, word.charAt(i));
        }
        return letters;
    }

    /** Each letter has a byte of its own in words of up to eight, which the listed ones are. */
    private static long add(long letters, char c) {
        return Long.rotateLeft(letters, Byte.SIZE) ^ c;
    }

    private static HashTable words() {
        List<String> list = Rules.of(Indonesian.class).list("indonesian-words.txt");
        HashTable words = new HashTable(list.size());
        list.forEach(word -> words.put(letters(word), 1));
        return words;
    }
}
