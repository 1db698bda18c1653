package id.saring.translation;

import id.saring.core.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Makes marks nest: a translator may have moved codes so that they cross. */
final class Nesting {
    private Nesting() {}

    /** The marks in order, each cut off where it would cross the one around it. */
    static List<Mark> of(List<Mark> marks) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(
                Comparator.comparingInt(Mark::start)
                        .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        List<Mark> nested = new ArrayList<>();
        Deque<Mark> open = new ArrayDeque<>();
        for (Mark mark : sorted) {
            while (!open.isEmpty() && open.peek().end() <= mark.start()) {
                open.pop();
            }
            Mark fitting =
                    open.isEmpty() || mark.end() <= open.peek().end()
                            ? mark
                            : new Mark(mark.kind(), mark.start(), open.peek().end(), mark.target());
            open.push(fitting);
            nested.add(fitting);
        }
        return nested;
    }
}
