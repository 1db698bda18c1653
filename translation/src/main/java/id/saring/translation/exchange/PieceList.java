package id.saring.translation.exchange;

import id.saring.translation.Piece;
import java.util.ArrayList;
import java.util.List;

/** Gathers pieces; neighbouring words become one piece. */
final class PieceList {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    void words(String text) {
        words.append(text);
    }

    void add(Piece piece) {
        flush();
        pieces.add(piece);
    }

    List<Piece> list() {
        flush();
        return pieces;
    }

    private void flush() {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words.toString()));
            words.setLength(0);
        }
    }
}
