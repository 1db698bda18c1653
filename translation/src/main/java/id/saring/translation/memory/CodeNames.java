package id.saring.translation.memory;

import id.saring.translation.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Gives the codes of a remembered translation the names that they have in another segment. */
final class CodeNames {
    private CodeNames() {}

    /** The codes of both sources correspond in their order, each kind for itself. */
    static MemoryMatch match(
            double similarity, List<Piece> asked, List<Piece> source, List<Piece> target) {
        Map<String, String> names = new HashMap<>();
        pair(names, ids(source, true), ids(asked, true));
        pair(names, ids(source, false), ids(asked, false));
        List<Piece> renamed = renamed(target, names);
        boolean complete = codes(renamed).equals(codes(asked));
        boolean sameWords = words(source).equals(words(asked));
        return new MemoryMatch(
                similarity == 1 && !sameWords ? 0.99 : similarity,
                renamed(source, names),
                renamed,
                complete);
    }

    private static List<Piece> renamed(List<Piece> pieces, Map<String, String> names) {
        return pieces.stream()
                .map(piece -> renamed(piece, names))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> ids(List<Piece> pieces, boolean points) {
        List<String> ids = new ArrayList<>();
        for (Piece piece : pieces) {
            if (points && piece instanceof Piece.Point point) {
                ids.add(point.id());
            } else if (!points && piece instanceof Piece.Open open) {
                ids.add(open.id());
            } else if (!points && piece instanceof Piece.Close close && !ids.contains(close.id())) {
                ids.add(close.id());
            }
        }
        return ids;
    }

    private static void pair(Map<String, String> names, List<String> from, List<String> to) {
        for (int i = 0; i < from.size() && i < to.size(); i++) {
            names.put(from.get(i), to.get(i));
        }
    }

    private static @org.jspecify.annotations.Nullable Piece renamed(
            Piece piece, Map<String, String> names) {
        if (piece.code() == null) {
            return piece;
        }
        String id = names.get(piece.code());
        if (id == null) {
            return null;
        }
        return piece instanceof Piece.Open
                ? new Piece.Open(id)
                : piece instanceof Piece.Close ? new Piece.Close(id) : new Piece.Point(id);
    }

    private static Set<Piece> codes(List<Piece> pieces) {
        Set<Piece> codes = new HashSet<>(pieces);
        codes.removeIf(piece -> piece instanceof Piece.Words);
        return codes;
    }

    private static String words(List<Piece> pieces) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces) {
            words.append(piece instanceof Piece.Words text ? text.text() : "\u0001");
        }
        return words.toString();
    }
}
