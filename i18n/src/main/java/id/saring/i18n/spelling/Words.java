package id.saring.i18n.spelling;

import java.util.Locale;

/** Where words start and end in older and modern spelling. */
final class Words {
    private Words() {}

    /** One past the word that starts at {@code start}: letters, and apostrophes between them. */
    static int end(CharSequence text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inside =
                    isLetter(c)
                            || isApostrophe(c)
                                    && i > start
                                    && i + 1 < text.length()
                                    && isLetter(text.charAt(i + 1));
            if (!inside) {
                return i;
            }
            i++;
        }
        return i;
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 0x7F && isOther(c);
    }

    /** Letters with marks, and marks that stand by themselves after theirs. */
    private static boolean isOther(char c) {
        return Character.isLetter(c) && c != 'ʼ' && c != 'ʻ' || c >= '\u0300' && c <= '\u036F';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ' || c == 'ʻ' || c == '´';
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c < 0x80 ? c : Character.toLowerCase(c);
    }

    static String lower(CharSequence word) {
        return word.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether it has two letters or more, all of them capitals. */
    static boolean isUpper(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return end - start > 1;
    }

    static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
