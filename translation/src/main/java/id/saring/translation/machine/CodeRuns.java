package id.saring.translation.machine;

import id.saring.translation.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts paired codes together again that an engine handed out word by word: each opens before its
 * first run and closes after its last.
 */
final class CodeRuns {
    private final List<Piece> runs = new ArrayList<>();
    private final Map<String, int[]> extents = new HashMap<>();
    private final Set<String> order = new LinkedHashSet<>();
    private List<String> inside = List.of();

    /** What follows lies inside these codes, the outer first. */
    void inside(List<String> codes) {
        inside = codes;
    }

    void words(String text) {
        if (!text.isEmpty()) {
            add(new Piece.Words(text));
        }
    }

    void point(String id) {
        add(new Piece.Point(id));
    }

    private void add(Piece piece) {
        for (String id : inside) {
            order.add(id);
            int at = runs.size();
            extents.computeIfAbsent(id, code -> new int[] {at, at})[1] = at;
        }
        runs.add(piece);
    }

    List<Piece> list() {
        List<Piece> pieces = new ArrayList<>();
        List<String> ids = new ArrayList<>(order);
        for (int at = 0; at < runs.size(); at++) {
            for (String id : ids) {
                if (extents.get(id)[0] == at) {
                    pieces.add(new Piece.Open(id));
                }
            }
            addJoined(pieces, runs.get(at));
            List<String> closing = new ArrayList<>(ids);
            Collections.reverse(closing);
            for (String id : closing) {
                if (extents.get(id)[1] == at) {
                    pieces.add(new Piece.Close(id));
                }
            }
        }
        return pieces;
    }

    private static void addJoined(List<Piece> pieces, Piece piece) {
        int last = pieces.size() - 1;
        if (last >= 0
                && piece instanceof Piece.Words words
                && pieces.get(last) instanceof Piece.Words before) {
            pieces.set(last, new Piece.Words(before.text() + words.text()));
        } else {
            pieces.add(piece);
        }
    }
}
