package id.saring.core;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Walks running text from mark to mark, so that each writer only says how it opens, closes and
 * escapes.
 */
abstract class MarkWalk {
    private final StringBuilder out = new StringBuilder();

    /** What opens a mark. */
    abstract String open(Mark mark);

    /** What closes a mark. */
    abstract String close(Mark mark);

    /** Plain text made safe; {@code inCode} within a code mark. */
    abstract String escape(String text, boolean inCode);

    /** The text with its marks. */
    final String write(Text text) {
        Deque<Mark> open = new ArrayDeque<>();
        int at = 0;
        for (Mark mark : text.marks()) {
            at = closeUpTo(mark.start(), text.text(), at, open);
            at = plain(text.text(), at, mark.start(), open);
            out.append(open(mark));
            open.push(mark);
        }
        at = closeUpTo(text.text().length(), text.text(), at, open);
        plain(text.text(), at, text.text().length(), open);
        return out.toString();
    }

    private int closeUpTo(int end, String text, int from, Deque<Mark> open) {
        int at = from;
        while (!open.isEmpty() && open.peek().end() <= end) {
            at = plain(text, at, open.peek().end(), open);
            out.append(close(open.pop()));
        }
        return at;
    }

    private int plain(String text, int from, int to, Deque<Mark> open) {
        if (to > from) {
            boolean inCode = open.stream().anyMatch(mark -> mark.kind() == Mark.Kind.CODE);
            out.append(escape(text.substring(from, to), inCode));
        }
        return Math.max(from, to);
    }
}
