package id.saring.translation.segmentation;

import id.saring.translation.segmentation.SentenceWords.Kind;

/**
 * Finds sentences that start although no end mark stands before them, as where a heading ran into
 * the text.
 */
final class UnmarkedStarts {
    /** The longest quotation that is looked at for who said it, in UTF-16 code units. */
    static final int QUOTED = 500;

    /** A shorter one is a name or a saying, in UTF-16 code units. */
    static final int SHORTEST_QUOTED = 16;

    private final Line line;
    private final String text;
    private final int lineStart;
    private final int lineEnd;

    UnmarkedStarts(SentenceWords words, String text, Span span) {
        this.line = new Line(words, text, span);
        this.text = text;
        this.lineStart = span.start();
        this.lineEnd = span.end();
    }

    /** Whether a sentence starts at {@code first}, where no end mark stands before. */
    boolean isAt(int first) {
        char c = text.charAt(first);
        if (c >= 'A' && c <= 'Z') {
            return isBehindSpace(first) && word(first);
        }
        return (c == '"' || c == '“') && isBehindSpace(first) && quotation(first);
    }

    private boolean isBehindSpace(int first) {
        return first > lineStart && text.charAt(first - 1) == ' ';
    }

    /**
     * Whether a sentence starts with the capital at {@code first} although no end mark stands
     * before it, as where a heading ran into the text.
     */
    private boolean word(int first) {
        int end = line.letters(first);
        if (!line.is(Kind.START, first, end) || end == lineEnd) {
            return false;
        }
        int after = text.charAt(end) == ',' ? end + 1 : end;
        if (after + 1 >= lineEnd
                || !Letters.isSpace(text.charAt(after))
                || after == end && !line.isSmall(end + 1)) {
            return false;
        }
        int last = first - 1;
        int word = last;
        while (word > lineStart && Letters.inWord(text.charAt(word - 1))) {
            word--;
        }
        return last - word >= 3
                && (word == lineStart || Letters.isSpace(text.charAt(word - 1)))
                && isPlain(word, last)
                && !line.is(Kind.TITLES, word, last);
    }

    /**
     * Whether a sentence starts with the quotation at {@code opening} although no mark stands
     * before it: it is whole, and who said it stands behind it, not before.
     */
    private boolean quotation(int opening) {
        if (opening < lineStart + 2
                || !Character.isLetterOrDigit(text.charAt(opening - 2))
                || isSpeech(opening - 1)) {
            return false;
        }
        int closing = opening + 1;
        int last = Math.min(lineEnd, opening + QUOTED + 4);
        while (closing < last && !Letters.isDoubleQuote(text.charAt(closing))) {
            closing++;
        }
        int said = closing + 2;
        return closing < last
                && said < lineEnd
                && closing - opening > SHORTEST_QUOTED
                && text.charAt(closing) != '“'
                && text.charAt(closing - 1) == ','
                && Character.isUpperCase(text.charAt(opening + 1))
                && Letters.isSpace(text.charAt(closing + 1))
                && line.is(Kind.SPEECH, said, line.letters(said));
    }

    private boolean isSpeech(int end) {
        int word = end;
        while (word > lineStart
                && end - word < SentenceEnds.LONGEST_WORD
                && !Letters.isSpace(text.charAt(word - 1))) {
            word--;
        }
        return line.is(Kind.SPEECH, word, end);
    }

    /** Only small letters, or only digits. */
    private boolean isPlain(int word, int end) {
        boolean digits = Letters.isDigit(text.charAt(word));
        for (int at = word; at < end; at++) {
            char c = text.charAt(at);
            if (digits ? !Letters.isDigit(c) : !Character.isLowerCase(c)) {
                return false;
            }
        }
        return true;
    }
}
