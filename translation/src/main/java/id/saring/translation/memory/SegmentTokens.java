package id.saring.translation.memory;

import id.saring.translation.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A segment as tokens: words and figures in small letters, each mark, each code by its kind. */
final class SegmentTokens {
    private SegmentTokens() {}

    static List<String> of(List<Piece> pieces) {
        List<String> tokens = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                words(words.text().toLowerCase(Locale.ROOT), tokens);
            } else if (piece instanceof Piece.Open) {
                tokens.add("\u0001open");
            } else if (piece instanceof Piece.Close) {
                tokens.add("\u0001close");
            } else {
                tokens.add("\u0001point");
            }
        }
        return tokens;
    }

    private static void words(String text, List<String> tokens) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                tokens.add(text.substring(at, end));
            } else if (!Character.isWhitespace(c) && c != 0xa0) {
                tokens.add(text.substring(at, end));
            }
            at = end;
        }
    }
}
