package id.saring.translation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A piece of a segment: words, or a code by its number in the {@link Unit}. */
public sealed interface Piece {
    /** The key in {@link Unit#codes()} of the code that it is, or null for words. */
    default @Nullable String code() {
        return null;
    }

    /** The codes of which only the start or only the end is among {@code pieces}. */
    static Set<String> halves(List<Piece> pieces) {
        Set<String> starts = new HashSet<>();
        Set<String> ends = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece instanceof Open open) {
                starts.add(open.id());
            } else if (piece instanceof Close close) {
                ends.add(close.id());
            }
        }
        Set<String> halves = new HashSet<>(starts);
        halves.removeAll(ends);
        ends.removeAll(starts);
        halves.addAll(ends);
        return halves;
    }

    /**
     * Plain text.
     *
     * @param text not empty
     */
    record Words(String text) implements Piece {}

    /**
     * Where a {@link Code.Marked} begins.
     *
     * @param id the code's key in {@link Unit#codes()}
     */
    record Open(String id) implements Piece {
        @Override
        public String code() {
            return id;
        }
    }

    /**
     * Where a {@link Code.Marked} ends; it may begin in an earlier segment of the unit.
     *
     * @param id the code's key in {@link Unit#codes()}
     */
    record Close(String id) implements Piece {
        @Override
        public String code() {
            return id;
        }
    }

    /**
     * A {@link Code.Protected} span, which goes over as it is.
     *
     * @param id the code's key in {@link Unit#codes()}
     */
    record Point(String id) implements Piece {
        @Override
        public String code() {
            return id;
        }
    }
}
