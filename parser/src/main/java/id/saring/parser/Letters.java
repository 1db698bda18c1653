package id.saring.parser;

/** What single UTF-16 code units are, from a table where they are ASCII. */
final class Letters {
    private static final int ASCII = 128;
    private static final byte[] CLASS = new byte[ASCII];
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte CAPITAL = 4;

    static {
        for (char c = 0; c < ASCII; c++) {
            CLASS[c] =
                    (byte)
                            ((Character.isLetter(c) ? LETTER : 0)
                                    | (Character.isDigit(c) ? DIGIT : 0)
                                    | (Character.isUpperCase(c) ? CAPITAL : 0));
        }
    }

    private Letters() {}

    static boolean isLetter(char c) {
        return c < ASCII ? CLASS[c] != 0 && CLASS[c] != DIGIT : Character.isLetter(c);
    }

    static boolean isDigit(char c) {
        return c < ASCII ? CLASS[c] == DIGIT : Character.isDigit(c);
    }

    static boolean isLetterOrDigit(char c) {
        return c < ASCII ? CLASS[c] != 0 : Character.isLetterOrDigit(c);
    }

    static boolean isCapital(char c) {
        return c < ASCII ? CLASS[c] > DIGIT : Character.isUpperCase(c);
    }

    /** The letters and digits of a text, lower case: what two spellings of a name share. */
    static String only(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWord(c)) {
                letters.append(toLower(c));
            }
        }
        return letters.toString();
    }

    /** A letter or a number, as in {@code [\\p{L}\\p{N}]}. */
    static boolean isWord(char c) {
        return isLetterOrDigit(c)
                || c >= ASCII
                        && (Character.isSurrogate(c)
                                || Character.getType(c) == Character.LETTER_NUMBER
                                || Character.getType(c) == Character.OTHER_NUMBER);
    }

    static char toLower(char c) {
        return c < ASCII ? CLASS[c] > DIGIT ? (char) (c | 0x20) : c : Character.toLowerCase(c);
    }
}
