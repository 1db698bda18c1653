package id.saring.translation.segmentation;

import id.saring.translation.segmentation.SentenceWords.Kind;

/**
 * Decides for one end mark of a text whether a sentence ends there. The conditions are those of
 * {@link Srx}, in the same order.
 */
final class SentenceEnds {
    /** How far back the opening of a quotation is looked for, in UTF-16 code units. */
    static final int QUOTATION = 400;

    /** In UTF-16 code units. */
    static final int LONGEST_WORD = 40;

    private final Line line;
    private final String text;
    private final int lineStart;
    private final int lineEnd;

    SentenceEnds(SentenceWords words, String text, Span span) {
        this.line = new Line(words, text, span);
        this.text = text;
        this.lineStart = span.start();
        this.lineEnd = span.end();
    }

    /**
     * Where the sentence that the end marks from {@code marks} on belong to ends: after them and
     * what closes behind them, or -1 if none ends there.
     *
     * @param marksEnd one past the last of the end marks
     */
    int end(int marks, int marksEnd) {
        int closed = marksEnd;
        while (closed < lineEnd && Letters.closes(text.charAt(closed))) {
            closed++;
        }
        if (closed == lineEnd) {
            return -1; // the line's end is the sentence's
        }
        if (!Letters.isSpace(text.charAt(closed))) {
            return unspaced(marks, marksEnd, closed);
        }
        int next = closed;
        while (next < lineEnd && Letters.isSpace(text.charAt(next))) {
            next++;
        }
        boolean ends =
                marksEnd - marks == 1 && text.charAt(marks) == '.'
                        ? fullStop(marks, closed, next)
                        : starts(marksEnd, closed, next)
                                || isSmallAfterCall(marks, marksEnd, closed, next);
        return ends ? closed : -1;
    }

    /** After a full stop, words count. */
    private boolean fullStop(int stop, int closed, int next) {
        int word = line.wordStart(stop);
        int first = line.opened(next);
        boolean opener = line.opens(first, line.letters(first));
        if (isArticle(word, stop, next)
                || isArticleLetter(word, stop, first)
                || isSpacedThousands(word, stop, next)
                || isClosedByNextWord(next)
                || isListMark(word, stop)
                || isDegrees(word, stop, next)
                || isBracketed(word, stop, closed)) {
            return false;
        }
        int kinds = line.kinds(word, stop) & ~Kind.SPEECH.bit;
        if (Line.has(kinds, Kind.NEVER) && !opener) {
            return false;
        }
        if (Line.has(kinds, Kind.NUMBER) && line.isFigure(first)) {
            return false;
        }
        if (Line.has(kinds, Kind.COMPANY) && isCompany(next)) {
            return false;
        }
        boolean tail =
                Line.has(kinds, Kind.TAIL) || Line.has(kinds, Kind.DEGREE) && followsComma(word);
        if (!opener && !tail && isInitial(word, stop, first)) {
            return false;
        }
        return starts(stop + 1, closed, next)
                || kinds == 0
                        && closed == stop + 1
                        && line.isSmall(next)
                        && isWholeWord(word, stop);
    }

    /** Who writes the next sentence small still ended this one: no abbreviation is so long. */
    private boolean isWholeWord(int word, int stop) {
        int length = stop - word;
        if (length >= 4 && Character.isLowerCase(text.charAt(stop - 1))) {
            return line.letters(word) == stop;
        }
        int at = word;
        while (at < stop && Letters.isDigit(text.charAt(at))) {
            at++;
        }
        return length >= 3 && at == stop;
    }

    /** "mengapa? sebab": a call or question, and the next sentence written small. */
    private boolean isSmallAfterCall(int marks, int marksEnd, int closed, int next) {
        if (closed != marksEnd || !line.isSmall(next)) {
            return false;
        }
        for (int at = marks; at < marksEnd; at++) {
            if (text.charAt(at) != '?' && text.charAt(at) != '!') {
                return false;
            }
        }
        int word = marks;
        while (word > lineStart && Character.isLowerCase(text.charAt(word - 1))) {
            word--;
        }
        return word < marks && (word == lineStart || !Letters.inWord(text.charAt(word - 1)));
    }

    /** Whether a sentence may start with what stands at {@code next}. */
    private boolean starts(int marksEnd, int closed, int next) {
        int first = line.opened(next);
        if (first == lineEnd) {
            return false;
        }
        int c = text.codePointAt(first);
        return Letters.startsSentence(c)
                || line.isCamel(first)
                || line.isLettered(next)
                || line.quotes(marksEnd, closed) && line.quotes(next, first);
    }

    /** "1." or "a." where a sentence may start is its number. */
    private boolean isListMark(int word, int stop) {
        if (stop - word == 0 || stop - word > 4 || !Letters.isListMark(text, word, stop)) {
            return false;
        }
        if (word == lineStart) {
            return true;
        }
        int at = word;
        while (at > lineStart && Letters.isSpace(text.charAt(at - 1))) {
            at--;
        }
        if (at == word || at == lineStart) {
            return at != word;
        }
        char before = text.charAt(at - 1);
        if (before == ':' || before == ';') {
            return true;
        }
        while (at > lineStart && Letters.closes(text.charAt(at - 1))) {
            at--;
        }
        return at > lineStart && Letters.isEndMark(text.charAt(at - 1)) && !isNumbered(at - 1);
    }

    /** "No. 5." is no list's number. */
    private boolean isNumbered(int mark) {
        return text.charAt(mark) == '.'
                && Line.has(line.kinds(line.wordStart(mark), mark), Kind.NEVER, Kind.NUMBER);
    }

    private boolean isCompany(int next) {
        return next < lineEnd
                && (text.charAt(next) == '(' || line.is(Kind.COMPANY, next, line.letters(next)));
    }

    /** One capital, or several with full stops, before a capital: S. Goeltom, D.W. Martowardojo. */
    private boolean isInitial(int word, int stop, int first) {
        if (stop == word || !Character.isUpperCase(text.charAt(stop - 1))) {
            return false;
        }
        if (first == lineEnd || !Character.isUpperCase(text.codePointAt(first))) {
            return false;
        }
        if (stop - word > 1) {
            return text.charAt(stop - 2) == '.';
        }
        if (word == lineStart) {
            return true;
        }
        char before = text.charAt(word - 1);
        return Letters.isSpace(before) ? !isThing(word) : Letters.opens(before);
    }

    private boolean followsComma(int word) {
        int at = word - 1;
        while (at >= lineStart && Letters.isSpace(text.charAt(at))) {
            at--;
        }
        return at >= lineStart && text.charAt(at) == ',';
    }

    /** After a figure or "vitamin" a letter is no initial. */
    private boolean isThing(int word) {
        int at = word - 1;
        while (at > lineStart && Letters.isSpace(text.charAt(at))) {
            at--;
        }
        return Letters.isDigit(text.charAt(at))
                || Line.has(line.kinds(line.wordStart(at + 1), at + 1), Kind.LETTERED);
    }

    /** S.Pd. M.Si. */
    private boolean isDegrees(int word, int stop, int next) {
        int dot = text.indexOf('.', word);
        if (dot >= stop || !Character.isUpperCase(text.charAt(word))) {
            return false;
        }
        int letters = line.letters(next);
        return letters > next
                && letters <= next + 3
                && Character.isUpperCase(text.charAt(next))
                && letters + 1 < lineEnd
                && text.charAt(letters) == '.'
                && Character.isUpperCase(text.charAt(letters + 1));
    }

    /** XI. B. */
    private boolean isArticle(int word, int stop, int next) {
        return stop > word
                && Letters.isRoman(text, word, stop)
                && next + 1 < lineEnd
                && Character.isUpperCase(text.charAt(next))
                && text.charAt(next + 1) == '.';
    }

    /** B. in "XI. B. 2" */
    private boolean isArticleLetter(int word, int stop, int first) {
        if (stop - word != 1
                || !Character.isUpperCase(text.charAt(word))
                || first == lineEnd
                || !Letters.isDigit(text.charAt(first))) {
            return false;
        }
        int before = word;
        while (before > lineStart && Letters.isSpace(text.charAt(before - 1))) {
            before--;
        }
        if (before == word || before == lineStart || text.charAt(before - 1) != '.') {
            return false;
        }
        int roman = line.wordStart(before - 1);
        return roman < before - 1 && Letters.isRoman(text, roman, before - 1);
    }

    /** "2.904. 678": a space slipped into a figure. */
    private boolean isSpacedThousands(int word, int stop, int next) {
        return Letters.isThousands(text, word, stop)
                && next + 3 <= lineEnd
                && Letters.areDigits(text, next, next + 3)
                && (next + 3 == lineEnd || !Letters.isDigit(text.charAt(next + 3)));
    }

    /** "(SSK. II)": one word before the bracket closes is no sentence. */
    private boolean isClosedByNextWord(int next) {
        int end = line.letters(next);
        return end - next >= 2
                && end - next <= LONGEST_WORD
                && end < lineEnd
                && text.charAt(end) == ')'
                && Character.isUpperCase(text.charAt(next));
    }

    /** (Purn.), (Bl.) */
    private boolean isBracketed(int word, int stop, int closed) {
        return closed > stop + 1
                && text.charAt(stop + 1) == ')'
                && word > lineStart
                && text.charAt(word - 1) == '('
                && stop > word
                && stop - word <= 5;
    }

    /** Where two sentences were run together without a space, or -1. */
    private int unspaced(int marks, int marksEnd, int closed) {
        char next = text.charAt(closed);
        if (closed == marksEnd) {
            return isRunOn(marks, marksEnd) ? closed : -1;
        }
        if (!Character.isUpperCase(next)) {
            return -1;
        }
        char last = text.charAt(closed - 1);
        if (last == '”' || last == '»') {
            return closed;
        }
        if (last != '"' || closed - marksEnd != 1) {
            return -1;
        }
        return closesQuotation(marks) ? closed : marksEnd;
    }

    /** "katanya.Menurut", and a full stop with a quotation right behind it. */
    private boolean isRunOn(int marks, int marksEnd) {
        char next = text.charAt(marksEnd);
        if (next == '“') {
            return marksEnd + 1 < lineEnd && Character.isUpperCase(text.charAt(marksEnd + 1));
        }
        int end = line.letters(marksEnd);
        if (marksEnd - marks != 1
                || end == lineEnd
                || !Letters.isSpace(text.charAt(end))
                || !line.opens(marksEnd, end)) {
            return false;
        }
        int word = line.wordStart(marks);
        return text.charAt(marks) == '.'
                && marks - word >= 2
                && line.letters(word) == marks
                && Character.isLowerCase(text.charAt(marks - 1))
                && !Line.has(line.kinds(word, marks), Kind.NEVER, Kind.NUMBER, Kind.COMPANY);
    }

    private boolean closesQuotation(int marks) {
        int opening = text.lastIndexOf('"', marks - 1);
        if (opening < lineStart || marks - opening - 1 > QUOTATION) {
            return false;
        }
        char before = opening == lineStart ? ' ' : text.charAt(opening - 1);
        return Letters.isSpace(before) || before == '(';
    }
}
