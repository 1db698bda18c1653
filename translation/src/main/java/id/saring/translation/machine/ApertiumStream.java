package id.saring.translation.machine;

import id.saring.translation.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Segments in Apertium's stream format: single codes are superblanks {@code [x:2]}, paired ones
 * word-bound blanks {@code [[g:1]]word[[/]]}, which stay with their words when these move.
 */
final class ApertiumStream {
    private static final String RESERVED = "\\/^$@<>{}[]*~";
    private static final String END = ".[]";
    private static final Pattern BLANK =
            Pattern.compile("\\[\\[([^\\]]*)\\]\\]|\\[([^\\]]*)\\]|\\\\(.)", Pattern.DOTALL);

    private ApertiumStream() {}

    static String write(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Open start) {
                open.addLast(start.id());
            } else if (piece instanceof Piece.Close end) {
                open.remove(end.id());
            } else if (piece instanceof Piece.Point point) {
                out.append("[x:").append(point.id());
                open.forEach(id -> out.append(";g:").append(id));
                out.append(']');
            } else if (piece instanceof Piece.Words words) {
                words(out, words.text(), open);
            }
        }
        return out.append(END).toString();
    }

    /** White space stays outside, as word-bound blanks want it. */
    private static void words(StringBuilder out, String text, Deque<String> open) {
        if (open.isEmpty()) {
            out.append(escape(text));
            return;
        }
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        out.append(text, 0, start);
        if (end > start) {
            out.append("[[g:").append(String.join(";g:", open)).append("]]");
            out.append(escape(text.substring(start, end))).append("[[/]]");
        }
        out.append(text, end, text.length());
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (char c : text.toCharArray()) {
            if (c == '\0') {
                continue; // it would end the block
            }
            out.append(RESERVED.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }

    /** Reads a block back; codes that the segment has but no word carries are put at its end. */
    static List<Piece> read(String block, List<Piece> segment) {
        String text =
                block.endsWith(END) ? block.substring(0, block.length() - END.length()) : block;
        CodeRuns pieces = new CodeRuns();
        Matcher blank = BLANK.matcher(text);
        int at = 0;
        while (blank.find()) {
            pieces.words(text.substring(at, blank.start()));
            at = blank.end();
            if (blank.group(3) != null) {
                pieces.words(blank.group(3));
            } else if (blank.group(1) != null) {
                pieces.inside(blank.group(1).equals("/") ? List.of() : codes(blank.group(1), "g:"));
            } else {
                List<String> points = codes(blank.group(2), "x:");
                if (!points.isEmpty()) {
                    pieces.inside(codes(blank.group(2), "g:"));
                    pieces.point(points.get(0));
                    pieces.inside(List.of());
                }
            }
        }
        pieces.words(text.substring(at));
        return pieces.list();
    }

    private static List<String> codes(String blank, String prefix) {
        List<String> ids = new ArrayList<>();
        for (String part : blank.split(";")) {
            if (part.strip().startsWith(prefix)) {
                ids.add(part.strip().substring(prefix.length()));
            }
        }
        return ids;
    }
}
