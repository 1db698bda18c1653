package id.saring.translation;

import java.util.List;
import java.util.function.UnaryOperator;

/** Translations by machine of the simplest kind. */
public final class Pseudo {
    private Pseudo() {}

    /** Every word in capitals. */
    public static Unit translate(Unit unit) {
        return each(unit, text -> text.toUpperCase(java.util.Locale.ROOT));
    }

    /** The source once more. */
    public static Unit copy(Unit unit) {
        return each(unit, text -> text);
    }

    private static Unit each(Unit unit, UnaryOperator<String> change) {
        return unit.with(
                unit.parts().stream()
                        .map(part -> part.isSegment() ? part.translated(words(part, change)) : part)
                        .toList());
    }

    private static List<Piece> words(Part part, UnaryOperator<String> change) {
        return part.source().stream()
                .map(
                        piece ->
                                piece instanceof Piece.Words words
                                        ? new Piece.Words(change.apply(words.text()))
                                        : piece)
                .toList();
    }
}
