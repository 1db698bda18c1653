package id.saring.i18n.script;

/**
 * A word as letters with what stands around each: the questions that a {@link LetterTree} may ask.
 * A letter is one character or two that are one sound (ng, ny); {@code ^} is the word's outside.
 */
final class LetterContext {
    /** How many questions there are. */
    static final int QUESTIONS = 20;

    /** What stands outside a word. */
    static final int OUTSIDE = '^';

    private static final int[] OFFSETS = {1, -1, 2, -2, 3, -3, 4, -4, 5, -5};
    private static final int LONGEST = 64;

    private final CodeSet vowels;
    private final int[] letters = new int[LONGEST * 2];
    private int length;

    LetterContext(CodeSet vowels) {
        this.vowels = vowels;
    }

    void clear() {
        length = 0;
    }

    /** Adds a letter; answers whether there was room. */
    boolean add(int letter) {
        if (length == letters.length) {
            return false;
        }
        letters[length++] = letter;
        return true;
    }

    int length() {
        return length;
    }

    int letter(int at) {
        return at < 0 || at >= length ? OUTSIDE : letters[at];
    }

    /** One letter of two characters, or of one where {@code second} is 0. */
    static int letterOf(int first, int second) {
        return first | second << 16;
    }

    /** The letter that a text of one or two characters names. */
    static int letterOf(String text) {
        return letterOf(text.charAt(0), text.length() > 1 ? text.charAt(1) : 0);
    }

    /**
     * The answer to a question: 0 to 9 the letters around, 10 and 11 the next and last vowel, 12
     * and 13 how many vowels follow and go before (3 at most), 14 the word's last letter, 15 the
     * vowel after the next, 16 to 18 the last two characters and the last vowel written so far, 19
     * how many letters are left (7 at most).
     */
    int answer(int question, int at, Buffer written, int start) {
        if (question < OFFSETS.length) {
            return letter(at + OFFSETS[question]);
        }
        return switch (question) {
            case 10 -> vowelFrom(at + 1, 1, 1);
            case 11 -> vowelFrom(at - 1, -1, 1);
            case 12 -> count(at + 1, length);
            case 13 -> count(0, at);
            case 14 -> letter(length - 1);
            case 15 -> vowelFrom(at + 1, 1, 2);
            case 16 -> written(written, written.length - 1, start);
            case 17 -> written(written, written.length - 2, start);
            case 18 -> writtenVowel(written, start);
            default -> Math.min(length - at, 7);
        };
    }

    private int vowelFrom(int at, int step, int which) {
        int found = 0;
        for (int i = at; i >= 0 && i < length; i += step) {
            if (vowels.contains(letters[i] & 0xFFFF) && ++found == which) {
                return letters[i];
            }
        }
        return OUTSIDE;
    }

    private int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to && count < 3; i++) {
            count += vowels.contains(letters[i] & 0xFFFF) ? 1 : 0;
        }
        return count;
    }

    private static int written(Buffer written, int at, int start) {
        return at < start ? OUTSIDE : written.chars[at];
    }

    private static int writtenVowel(Buffer written, int start) {
        for (int i = written.length - 1; i >= start; i--) {
            if ("aiueo".indexOf(written.chars[i]) >= 0) {
                return written.chars[i];
            }
        }
        return OUTSIDE;
    }
}
