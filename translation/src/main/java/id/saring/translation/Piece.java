package id.saring.translation;

/** A piece of a segment: words, or a code by its number in the {@link Unit}. */
public sealed interface Piece {
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
    record Open(String id) implements Piece {}

    /**
     * Where a {@link Code.Marked} ends; it may begin in an earlier segment of the unit.
     *
     * @param id the code's key in {@link Unit#codes()}
     */
    record Close(String id) implements Piece {}

    /**
     * A {@link Code.Protected} span, which goes over as it is.
     *
     * @param id the code's key in {@link Unit#codes()}
     */
    record Point(String id) implements Piece {}
}
