package id.saring.i18n.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line cut into numbers, words and single signs; white space is left out. Asking past the end
 * answers no.
 */
final class DateTokens {
    private record Token(String text, int start, int end) {}

    private final List<Token> tokens = new ArrayList<>();

    DateTokens(CharSequence line) {
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            int end = i + 1;
            if (isDigit(c)) {
                while (end < line.length() && isDigit(line.charAt(end))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                while (end < line.length()
                        && (Character.isLetter(line.charAt(end)) || apostrophe(line, end))) {
                    end++;
                }
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                tokens.add(new Token(normal(line.subSequence(i, end)), i, end));
            }
            i = end;
        }
    }

    int size() {
        return tokens.size();
    }

    /** Where token {@code i} starts in the line, in UTF-16 code units. */
    int start(int i) {
        return tokens.get(i).start;
    }

    /** Where token {@code i} ends in the line. */
    int end(int i) {
        return tokens.get(i).end;
    }

    /** Whether token {@code i} touches the one before it. */
    boolean glued(int i) {
        return i > 0 && i < size() && start(i) == end(i - 1);
    }

    boolean is(int i, String text) {
        return i >= 0 && i < size() && tokens.get(i).text.equals(text);
    }

    /** Whether token {@code i} is one of the signs in {@code signs}. */
    boolean isSign(int i, String signs) {
        return i >= 0
                && i < size()
                && tokens.get(i).text.length() == 1
                && signs.contains(tokens.get(i).text);
    }

    /** Whether token {@code i} is a number of {@code least} to {@code most} digits. */
    boolean isNumber(int i, int least, int most) {
        int digits = digits(i);
        return digits >= least && digits <= most;
    }

    /** The number at {@code i}, of at most 9 digits. */
    int number(int i) {
        return Integer.parseInt(tokens.get(i).text);
    }

    int digits(int i) {
        return i >= 0 && i < size() && isDigit(tokens.get(i).text.charAt(0))
                ? tokens.get(i).text.length()
                : 0;
    }

    String text(int i) {
        return tokens.get(i).text;
    }

    /** The value of the word at {@code i} in {@code sense}, or null. */
    @Nullable String value(int i, Sense sense) {
        return i >= 0 && i < size() ? DateWords.value(tokens.get(i).text, sense) : null;
    }

    boolean has(int i, Sense sense) {
        return value(i, sense) != null;
    }

    private static String normal(CharSequence text) {
        String lower = text.toString().toLowerCase(Locale.ROOT);
        return lower.length() == 1 || !hasApostrophe(lower)
                ? lower
                : lower.replaceAll("['’‘`´]", "");
    }

    private static boolean hasApostrophe(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isApostrophe(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApostrophe(char c) {
        return "'’‘`´".indexOf(c) >= 0;
    }

    /** Jum'at, Jum’at. */
    private static boolean apostrophe(CharSequence line, int i) {
        return isApostrophe(line.charAt(i))
                && i + 1 < line.length()
                && Character.isLetter(line.charAt(i + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
