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
        long word = HtmlNames.start();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            if (Letters.isLetter(c)) {
                word = HtmlNames.add(word, Letters.toLower(c));
            } else if (word != HtmlNames.start()) {
                words++;
                known += WORDS.get(word) != 0 ? 1 : 0;
                word = HtmlNames.start();
            }
        }
        return known >= 3 && known >= LEAST * words;
    }

    private static HashTable words() {
        List<String> list = Rules.of(Indonesian.class).list("indonesian-words.txt");
        HashTable words = new HashTable(list.size());
        list.forEach(word -> words.put(HtmlNames.hash(word), 1));
        return words;
    }
}
