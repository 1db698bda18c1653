package id.saring.translation;

import java.util.List;

/**
 * A translation that a memory proposes for a segment.
 *
 * @param segment the segment's number in its unit
 * @param similarity how like the remembered source is to the segment's, above 0 to 1
 * @param source as remembered; codes are named as in the unit
 * @param target its translation; codes are named as in the unit
 */
public record Candidate(String segment, double similarity, List<Piece> source, List<Piece> target) {
    /** Copies the lists. */
    public Candidate {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
