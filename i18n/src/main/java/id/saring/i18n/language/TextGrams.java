package id.saring.i18n.language;

import java.text.Normalizer;

/**
 * Cuts a text into words and their groups of letters, each told as the number of a bucket. Letters
 * are taken in lower case and without diacritics, which writers set or leave out as they like; a
 * word's two ends count as a letter.
 */
final class TextGrams {
    /** How many buckets there are; a power of two. */
    static final int BUCKETS = 1 << 16;

    private static final int LONGEST_GRAM = 5;

    /** What a whole word weighs against a group of letters. */
    private static final int WORD_WEIGHT = 10;

    private static final int LONGEST_WORD = 40;
    private static final int PLAIN_TO = 0x250;
    private static final char[] PLAIN = plain();

    private TextGrams() {}

    /** Takes what the Latin words hold. */
    interface Grams {
        void add(int bucket, int weight);
    }

    /** Takes what is no Latin word. */
    interface Foreign {
        void latin(int count);

        void foreign(char c);
    }

    /** Reads {@code text} from start to end. */
    static void read(CharSequence text, Grams grams, Foreign foreign) {
        char[] word = new char[LONGEST_WORD + 2];
        word[0] = ' ';
        int length = 1;
        int size = text.length();
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            char letter = plain(c);
            if (letter == 0 && isApostrophe(c) && length > 1 && i + 1 < size) {
                letter = plain(text.charAt(i + 1)) > 0 ? '\'' : 0;
            }
            if (letter > 0) {
                length = length <= LONGEST_WORD ? append(word, length, letter) : length;
            } else if (c < '\u0300' || c > '\u036F') {
                length = finish(word, length, grams, foreign);
                if (c > 0x7F && Character.isLetter(c)) {
                    foreign.foreign(c);
                }
            }
        }
        finish(word, length, grams, foreign);
    }

    private static int append(char[] word, int length, char letter) {
        word[length] = letter;
        return length + 1;
    }

    private static int finish(char[] word, int length, Grams grams, Foreign foreign) {
        if (length > 1) {
            foreign.latin(length - 1);
            word[length] = ' ';
            grams(word, length + 1, grams);
        }
        return 1;
    }

    private static void grams(char[] word, int length, Grams grams) {
        int whole = 0x51ED270B;
        for (int start = 0; start < length - 1; start++) {
            int hash = 0x811C9DC5;
            int end = Math.min(length, start + LONGEST_GRAM);
            hash = (hash ^ word[start]) * 0x01000193;
            for (int i = start + 1; i < end; i++) {
                hash = (hash ^ word[i]) * 0x01000193;
                grams.add(bucket(hash), 1);
            }
            whole = (whole ^ word[start]) * 0x01000193;
        }
        grams.add(bucket(whole), WORD_WEIGHT);
    }

    private static int bucket(int hash) {
        int mixed = (hash ^ hash >>> 15) * 0x2C1B3C6D;
        return (mixed ^ mixed >>> 13) & BUCKETS - 1;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }

    /** The Latin letter in lower case without its diacritics, or 0. */
    private static char plain(char c) {
        if (c < PLAIN_TO) {
            return PLAIN[c];
        }
        return c >= '\u1E00' && c <= '\u1EFF' ? PLAIN[PLAIN_TO + c - '\u1E00'] : 0;
    }

    private static char[] plain() {
        char[] plain = new char[PLAIN_TO + 0x100];
        for (int i = 0; i < plain.length; i++) {
            char c = (char) (i < PLAIN_TO ? i : '\u1E00' + i - PLAIN_TO);
            boolean letter = Character.isLetter(c) && c != 'ª' && c != 'º';
            plain[i] = letter ? Character.toLowerCase(base(c)) : 0;
        }
        return plain;
    }

    private static char base(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
