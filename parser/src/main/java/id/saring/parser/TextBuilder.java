package id.saring.parser;

import id.saring.core.Mark;
import id.saring.core.Text;
import java.net.URI;
import java.util.ArrayList;
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

    private final StringBuilder text = new StringBuilder();
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
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (TextBlocks.blank(c)) {
                space = true;
            } else {
                if (space && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
                space = false;
                start();
                text.append(c);
            }
        }
    }

    /** A line break inside the text; at its edges it is nothing. */
    void lineBreak() {
        space = false;
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** The text so far; the builder starts anew, with the same marks open. */
    Text take() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
        open.forEach(this::finish);
        open.replaceAll(mark -> mark.at(-1));
        List<Mark> inside =
                marks.stream()
                        .filter(mark -> mark.start() < mark.end() && mark.end() <= text.length())
                        .toList();
        Text result = new Text(text.toString(), inside);
        text.setLength(0);
        marks.clear();
        space = false;
        return result;
    }

    private void start() {
        for (int i = open.size() - 1; i >= 0 && open.get(i).start < 0; i--) {
            open.set(i, open.get(i).at(text.length()));
        }
    }

    private void finish(Open mark) {
        if (mark.start >= 0 && text.length() > mark.start) {
            marks.add(new Mark(mark.kind, mark.start, text.length(), mark.target));
        }
    }
}
