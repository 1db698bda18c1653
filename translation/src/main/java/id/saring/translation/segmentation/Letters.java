package id.saring.translation.segmentation;

/** The classes of characters that sentence rules speak of; {@link Srx} writes the same ones. */
final class Letters {
    static final String END_MARKS = ".!?…";
    static final String CLOSING = "\"”’'»)]";
    static final String OPENING = "\"“‘’'«([`";
    static final String SPACED_OPENING = "“`";
    static final String QUOTES = "\"“”‘’'«»`";

    private Letters() {}

    static boolean isEndMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Openers behind which some texts leave a space. */
    static boolean opensSpaced(char c) {
        return SPACED_OPENING.indexOf(c) >= 0;
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    static boolean quotes(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /** White space inside a line, the no-break space too. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean areDigits(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Up to three digits and groups of three behind full stops, one at least: 2.904. */
    static boolean isThousands(String text, int start, int end) {
        int first = text.indexOf('.', start) - start;
        if (first < 1
                || first > 3
                || start + first >= end
                || !areDigits(text, start, start + first)) {
            return false;
        }
        int at = start + first;
        while (at + 4 <= end && text.charAt(at) == '.' && areDigits(text, at + 1, at + 4)) {
            at += 4;
        }
        return at == end;
    }

    /** What a word before a full stop may consist of. */
    static boolean inWord(char c) {
        return Character.isLetter(c) || isDigit(c) || c == '.' || c == '/';
    }

    static boolean startsSentence(int c) {
        int type = Character.getType(c);
        return type == Character.UPPERCASE_LETTER
                || type == Character.TITLECASE_LETTER
                || type == Character.OTHER_LETTER
                || c >= '0' && c <= '9';
    }

    static boolean isRoman(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if ("IVXLC".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Up to three digits, one small letter, or a Roman numeral of up to four letters. */
    static boolean isListMark(String text, int start, int end) {
        int digits = 0;
        int roman = 0;
        for (int at = start; at < end; at++) {
            digits += isDigit(text.charAt(at)) ? 1 : 0;
            roman += "IVXivx".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        int length = end - start;
        return digits == length && length <= 3
                || roman == length
                || length == 1 && text.charAt(start) >= 'a' && text.charAt(start) <= 'z';
    }
}
