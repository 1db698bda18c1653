package id.saring.i18n.date;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into numbers, words and single signs, one sentence at a time; phrases of the lexicon
 * are one token. White space is left out. Asking outside the sentence answers no. One thread's, for
 * one text.
 */
final class Tokens {
    /** Longer sentences are cut: no expression is that long. */
    private static final int LONGEST = 4096;

    private final Lexicon lexicon;
    private final CharSequence text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private @Nullable Lexeme[] lexemes = new Lexeme[64];
    private int size;
    private boolean paragraph;

    Tokens(Lexicon lexicon, CharSequence text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Reads all of the text as one line, however long. */
    void line() {
        size = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = isSpace(c) ? i + 1 : end(text, i, text.length());
            if (!isSpace(c)) {
                add(i, end, c);
            }
            i = end;
        }
        joinPhrases();
    }

    /** Reads the sentence that starts at {@code from}; answers where the next one starts. */
    int sentence(int from) {
        size = 0;
        paragraph = false;
        int length = text.length();
        int i = from;
        while (i < length && size < LONGEST) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                i++;
                if (c == '\n' && (size == 0 || endsLine(i))) {
                    paragraph = true;
                    if (size > 0) {
                        break;
                    }
                }
                continue;
            }
            int end = end(text, i, length);
            add(i, end, c);
            i = end;
            if ((c == '.' || c == '!' || c == '?') && endsSentence(i)) {
                break;
            }
        }
        joinPhrases();
        return i;
    }

    /** Whether what starts after the line feed at {@code next} is no continuation of the line. */
    private boolean endsLine(int next) {
        if (next >= text.length()) {
            return true;
        }
        char c = text.charAt(next);
        char last = text.charAt(ends[size - 1] - 1);
        boolean goesOn = Character.isLowerCase(c) || c >= '0' && c <= '9';
        return !goesOn || ".!?:\"”".indexOf(last) >= 0;
    }

    /** A sign that closes a sentence is followed by white space and a capital, or by the end. */
    private boolean endsSentence(int next) {
        int i = next;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return true;
        }
        if (i == next || size < 2) {
            return false;
        }
        char c = text.charAt(i);
        int before = size - 2;
        boolean initial = ends[before] - starts[before] <= 2 && !isNumber(before);
        return !initial && (Character.isUpperCase(c) || "\"“(".indexOf(c) >= 0);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** One past the number, word or sign that starts at {@code i}. */
    static int end(CharSequence text, int i, int limit) {
        char c = text.charAt(i);
        int end = i + 1;
        if (isDigit(c)) {
            while (end < limit && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (isLetter(c)) {
            while (end < limit && (isLetter(text.charAt(end)) || inner(text, end, limit))) {
                end++;
            }
        }
        return end;
    }

    private static boolean inner(CharSequence text, int i, int limit) {
        return Lexicon.isApostrophe(text.charAt(i))
                && i + 1 < limit
                && isLetter(text.charAt(i + 1));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 127 && Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int start, int end, char first) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            lexemes = Arrays.copyOf(lexemes, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        lexemes[size] = isDigit(first) || end - start > 40 ? null : lexicon.find(text, start, end);
        size++;
    }

    /** Makes the longest phrase of the lexicon at each place one token. */
    private void joinPhrases() {
        int kept = 0;
        for (int i = 0; i < size; kept++) {
            int last = i;
            Lexeme joined = lexemes[i];
            if (joined != null && joined.opensPhrase()) {
                Lexeme longer = joined;
                for (int k = i + 1; k < size && longer != null && longer.opensPhrase(); k++) {
                    longer = longer.followedBy(lexemes[k]);
                    if (longer != null && longer.means()) {
                        joined = longer;
                        last = k;
                    }
                }
            }
            starts[kept] = starts[i];
            ends[kept] = ends[last];
            lexemes[kept] = joined != null && joined.means() ? joined : null;
            i = last + 1;
        }
        size = kept;
    }

    /** Whether the sentence is the last of its paragraph, as far as it shows. */
    boolean endsParagraph() {
        return paragraph;
    }

    int size() {
        return size;
    }

    /** First UTF-16 code unit of token {@code i}. */
    int start(int i) {
        return starts[i];
    }

    /** One past the last UTF-16 code unit of token {@code i}. */
    int end(int i) {
        return ends[i];
    }

    private boolean inside(int i) {
        return i >= 0 && i < size;
    }

    /** Whether no white space stands before token {@code i}. */
    boolean glued(int i) {
        return i > 0 && i < size && ends[i - 1] == starts[i];
    }

    boolean isNumber(int i) {
        return inside(i) && isDigit(text.charAt(starts[i]));
    }

    /** Digits of the number at {@code i}, 0 when there is none. */
    int digits(int i) {
        return isNumber(i) ? ends[i] - starts[i] : 0;
    }

    /** Whether a number of {@code least} to {@code most} digits stands at {@code i}. */
    boolean isNumber(int i, int least, int most) {
        int digits = digits(i);
        return digits >= least && digits <= most;
    }

    /** The number at {@code i}, which has at most nine digits. */
    int number(int i) {
        return Integer.parseInt(text, starts[i], ends[i], 10);
    }

    /** Whether the token at {@code i} is one of these signs. */
    boolean isSign(int i, String signs) {
        return inside(i) && ends[i] - starts[i] == 1 && signs.indexOf(text.charAt(starts[i])) >= 0;
    }

    @Nullable Lexeme lexeme(int i) {
        return inside(i) ? lexemes[i] : null;
    }

    boolean has(int i, Sense sense) {
        Lexeme lexeme = lexeme(i);
        return lexeme != null && lexeme.has(sense);
    }

    @Nullable String value(int i, Sense sense) {
        Lexeme lexeme = lexeme(i);
        return lexeme == null ? null : lexeme.value(sense);
    }

    /** Whether the token is this word or sign, written small here. */
    boolean is(int i, String word) {
        if (!inside(i) || ends[i] - starts[i] != word.length()) {
            return false;
        }
        for (int at = 0; at < word.length(); at++) {
            if (Character.toLowerCase(text.charAt(starts[i] + at)) != word.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token has the sense with this very value. */
    boolean is(int i, Sense sense, String value) {
        return value.equals(value(i, sense));
    }

    /** The value in a sense as a number, 0 when there is none. */
    int number(int i, Sense sense) {
        Lexeme lexeme = lexeme(i);
        return lexeme == null ? 0 : lexeme.number(sense);
    }

    /** Whether the token starts with a capital. */
    boolean isCapital(int i) {
        return inside(i) && Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Whether every letter of the token is a capital. */
    boolean isUpper(int i) {
        for (int at = inside(i) ? starts[i] : 0, end = inside(i) ? ends[i] : 0; at < end; at++) {
            if (!Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return inside(i);
    }

    /** Whether the token is a word. */
    boolean isWord(int i) {
        return inside(i) && isLetter(text.charAt(starts[i]));
    }

    /** A copy of the token as it stands in the text. */
    String text(int i) {
        return inside(i) ? text.subSequence(starts[i], ends[i]).toString() : "";
    }
}
