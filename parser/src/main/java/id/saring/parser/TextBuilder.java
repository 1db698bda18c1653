package id.saring.parser;

import id.saring.core.Mark;
import id.saring.core.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds running text from a page's text nodes: white space collapsed, marks kept. */
final class TextBuilder {
    private static final int MOST_OPEN = 12;

    private record Open(Mark.Kind kind, @Nullable URI target, int start) {
        Open at(int position) {
            return new Open(kind, target, position);
        }
    }

    private char[] text = new char[1024];
    private int length;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private boolean space;

    /** Opens a mark; answers whether it was new and so must be closed. */
    boolean open(Mark.Kind kind, @Nullable URI target) {
        boolean inside = open.stream().anyMatch(mark -> mark.kind == kind);
        if (inside || open.size() >= MOST_OPEN) {
            return false;
        }
        open.add(new Open(kind, target, -1));
        return true;
    }

    /** Closes the mark opened last. */
    void close() {
        finish(open.remove(open.size() - 1));
    }

    void append(String more) {
        int i = reserve(more);
        while (i < text.length) {
            if (TextBlocks.blank(text[i])) {
                space = true;
                i++;
            } else {
                if (space && length > 0 && text[length - 1] != '\n') {
                    text[length++] = ' ';
                }
                space = false;
                start();
                i = word(i);
            }
        }
    }

    /** Moves the word at {@code from} to the end of the text; answers where it ended. */
    private int word(int from) {
        char[] letters = text;
        int to = length;
        int i = from;
        while (i < letters.length && !TextBlocks.blank(letters[i])) {
            letters[to++] = letters[i++];
        }
        length = to;
        return i;
    }

    /**
     * Sets {@code more} at the end of the buffer, whence it moves forward letter by letter; answers
     * where it begins. A place stays free between the two for the blank that may part them.
     */
    private int reserve(String more) {
        int needed = length + 1 + more.length();
        if (needed > text.length) {
            text = Arrays.copyOf(text, Math.max(needed, text.length * 2));
        }
        int from = text.length - more.length();
        more.getChars(0, more.length(), text, from);
        return from;
    }

    /** A line break inside the text; at its edges it is nothing. */
    void lineBreak() {
        space = false;
        if (length > 0) {
            text = length == text.length ? Arrays.copyOf(text, length * 2) : text;
            text[length++] = '\n';
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The text so far; the builder starts anew, with the same marks open. */
    Text take() {
        while (length > 0 && text[length - 1] == '\n') {
            length--;
        }
        open.forEach(this::finish);
        open.replaceAll(mark -> mark.at(-1));
        marks.removeIf(mark -> mark.start() >= mark.end() || mark.end() > length);
        Text result = new Text(new String(text, 0, length), marks);
        length = 0;
        marks.clear();
        space = false;
        return result;
    }

    private void start() {
        for (int i = open.size() - 1; i >= 0 && open.get(i).start < 0; i--) {
            open.set(i, open.get(i).at(length));
        }
    }

    private void finish(Open mark) {
        if (mark.start >= 0 && length > mark.start) {
            marks.add(new Mark(mark.kind, mark.start, length, mark.target));
        }
    }
}
