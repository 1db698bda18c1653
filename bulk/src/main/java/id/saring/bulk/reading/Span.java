package id.saring.bulk.reading;

/**
 * A stretch of a file as stored.
 *
 * @param from its first byte
 * @param to the byte after its last
 */
public record Span(long from, long to) {
    /** A whole file of any length. */
    public static final Span WHOLE = new Span(0, Long.MAX_VALUE);

    /** From 0 on, and not backwards. */
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no span: " + from + " to " + to);
        }
    }
}
