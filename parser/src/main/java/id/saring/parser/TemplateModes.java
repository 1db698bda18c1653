package id.saring.parser;

import id.saring.parser.HtmlTreeBuilder.Mode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The stack of template insertion modes, and the mode that suits an open element. */
final class TemplateModes {
    private final Deque<Mode> modes = new ArrayDeque<>();

    void push(Mode mode) {
        modes.push(mode);
    }

    void pop() {
        modes.poll();
    }

    void replace(Mode mode) {
        modes.poll();
        modes.push(mode);
    }

    @Nullable Mode current() {
        return modes.peek();
    }

    /** The mode inside an element of this name, or null where that depends on what is around it. */
    static @Nullable Mode fitting(int name, int head) {
        if (HtmlNames.namespace(name) != 0) {
            return null;
        }
        return switch (HtmlNames.tag(name)) {
            case TD, TH -> Mode.IN_CELL;
            case TR -> Mode.IN_ROW;
            case TBODY, THEAD, TFOOT -> Mode.IN_TABLE_BODY;
            case CAPTION -> Mode.IN_CAPTION;
            case COLGROUP -> Mode.IN_COLUMN_GROUP;
            case TABLE -> Mode.IN_TABLE;
            case HEAD -> Mode.IN_HEAD;
            case BODY -> Mode.IN_BODY;
            case FRAMESET -> Mode.IN_FRAMESET;
            case HTML -> head < 0 ? Mode.BEFORE_HEAD : Mode.AFTER_HEAD;
            default -> null;
        };
    }
}
