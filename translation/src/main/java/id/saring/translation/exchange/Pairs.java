package id.saring.translation.exchange;

import id.saring.translation.Piece;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which paired codes open and close once each, well nested, in the same content. */
final class Pairs {
    /** Deeper pairs are written as two marks each: tools, ours too, limit how elements nest. */
    private static final int DEEPEST = 100;

    private Pairs() {}

    /** The codes that may be written as one element around their content. */
    static Set<String> whole(List<Piece> pieces) {
        Set<String> whole = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        Set<String> opened = new HashSet<>();
        Set<Piece> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Piece piece : pieces) {
            if (!(piece instanceof Piece.Words) && !seen.add(piece)) {
                twice.add(piece.code());
            }
            if (piece instanceof Piece.Open start) {
                open.push(start.id());
                opened.add(start.id());
            } else if (piece instanceof Piece.Close end) {
                if (end.id().equals(open.peek())) {
                    if (open.size() <= DEEPEST) {
                        whole.add(end.id());
                    }
                    open.pop();
                    opened.remove(end.id());
                } else if (opened.contains(end.id())) {
                    open.clear(); // crossing: what is still open cannot be an element
                    opened.clear();
                }
            }
        }
        whole.removeAll(twice);
        return whole;
    }
}
