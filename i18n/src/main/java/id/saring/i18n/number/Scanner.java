package id.saring.i18n.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds the pieces of numbers in a text. */
final class Scanner {
    private static final String VULGAR = "½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘";
    private static final int[] ABOVE = {1, 1, 3, 1, 2, 1, 3, 5, 7, 1, 2, 3, 4};
    private static final int[] BELOW = {2, 4, 4, 3, 3, 8, 8, 8, 8, 5, 5, 5, 5};

    private final CharSequence text;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();

    private Scanner(CharSequence text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The pieces in order, what is none told as one break. */
    static List<Token> scan(CharSequence text, Lexicon lexicon) {
        Scanner scanner = new Scanner(text, lexicon);
        int i = 0;
        while (i < text.length()) {
            i = scanner.next(i);
        }
        return scanner.tokens;
    }

    private int next(int i) {
        char c = text.charAt(i);
        if (Figures.isDigit(text, i)) {
            return figures(i, i, false);
        }
        if (Character.isLetter(c)) {
            return word(i);
        }
        int vulgar = VULGAR.indexOf(c);
        if (vulgar >= 0) {
            BigDecimal value =
                    Figures.divide(
                            BigDecimal.valueOf(ABOVE[vulgar]), BigDecimal.valueOf(BELOW[vulgar]));
            tokens.add(Token.of(Role.FRACTION, value, i, i + 1));
        } else if (c == '-' || c == '–' || c == '—' || c == '−') {
            tokens.add(Token.mark(Role.DASH, i, i + 1));
        } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            stop(i);
        } else if (c == '\n') {
            stop(i);
        }
        return i + 1;
    }

    private int figures(int from, int i, boolean ordinal) {
        Figures.Read read = Figures.read(text, i);
        int end = read.end();
        boolean inside = i == from && isInsideName(i);
        if (read.value() == null || inside) {
            stop(i);
            return end;
        }
        boolean dash = Figures.isAt(text, end, ',') && Figures.isAt(text, end + 1, '-');
        int stop = dash ? end + 2 : end; // Rp2.500,-
        Token token =
                Token.of(read.fraction() ? Role.FRACTION : Role.FIGURE, read.value(), i, stop);
        tokens.add(ordinal ? token.asOrdinal(from) : token);
        if (isAn(stop)) { // 5.000-an
            tokens.add(Token.mark(Role.AN, stop, stop + 3));
            return stop + 3;
        }
        return stop;
    }

    /** A4, H5N1, COVID-19: part of a name; but Rp5 is not. */
    private boolean isInsideName(int i) {
        int before = Figures.isAt(text, i - 1, '-') ? i - 1 : i;
        return isLetter(before - 1) && Units.before(text, before) == null;
    }

    private boolean isAn(int i) {
        return Figures.isAt(text, i, '-')
                && Figures.isAt(text, i + 1, 'a')
                && Figures.isAt(text, i + 2, 'n')
                && !isLetter(i + 3);
    }

    private int word(int start) {
        int end = start;
        while (isLetter(end)) {
            end++;
        }
        int ordinal = isKe(start, end) ? ordinal(start, end) : -1;
        if (ordinal >= 0) {
            return ordinal;
        }
        if (!abbreviation(start, end)) {
            List<Lexicon.Word> words = lexicon.read(text, start, end);
            if (words.isEmpty()) {
                stop(start);
            } else {
                add(words, start, end, -1);
                return about(words, end);
            }
        }
        return end;
    }

    /** Past the "-an" of "10rb-an". */
    private int about(List<Lexicon.Word> words, int end) {
        boolean scale = words.get(words.size() - 1).role() == Role.SCALE;
        if (!scale || !isAn(end)) {
            return end;
        }
        tokens.add(Token.mark(Role.AN, end, end + 3));
        return end + 3;
    }

    /** ke-7, ketujuh: answers one past it, or -1 where it is something else. */
    private int ordinal(int start, int end) {
        if (Figures.isAt(text, end, '-') && Figures.isDigit(text, end + 1)) {
            return figures(start, end + 1, true);
        }
        List<Lexicon.Word> words = lexicon.read(text, start + 2, end);
        if (words.isEmpty() || !words.get(0).role().joins()) {
            return -1;
        }
        add(words, start + 2, end, start);
        return end;
    }

    private void add(List<Lexicon.Word> words, int start, int end, int ordinalFrom) {
        for (Lexicon.Word word : words) {
            Token token = Token.of(word.role(), word.value(), start, end);
            boolean first = word == words.get(0) && ordinalFrom >= 0;
            tokens.add(first ? token.asOrdinal(ordinalFrom) : token);
        }
    }

    private boolean isKe(int start, int end) {
        return end - start >= 2
                && (text.charAt(start) | 0x20) == 'k'
                && (text.charAt(start + 1) | 0x20) == 'e';
    }

    /** 1,2 M and 1,5 T after money or on their own, 50k in one word. */
    private boolean abbreviation(int start, int end) {
        Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (end - start != 1 || before == null || before.role() != Role.FIGURE) {
            return false;
        }
        char c = text.charAt(start);
        boolean money = Units.before(text, before.start()) != null;
        boolean alone = before.start() == 0 && end == text.length();
        int power = c == 'M' ? 9 : c == 'T' ? 12 : 0;
        boolean glued = before.end() == start;
        power = (c == 'k' || c == 'K') && glued ? 3 : money || alone ? power : 0;
        if (power == 0) {
            return false;
        }
        tokens.add(Token.of(Role.SCALE, BigDecimal.TEN.pow(power), start, end));
        return true;
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private void stop(int i) {
        if (tokens.isEmpty() || tokens.get(tokens.size() - 1).role() != Role.BREAK) {
            tokens.add(Token.mark(Role.BREAK, i, i));
        }
    }
}
