package id.saring.translation.segmentation;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit, not before {@code start}
 */
public record Span(int start, int end) {
    /** Checks the order. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "a span must have 0 <= start <= end, was " + start + " to " + end);
        }
    }

    /** What of {@code text} lies in it. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
