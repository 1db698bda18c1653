package id.saring.translation.memory;

import id.saring.translation.Piece;
import java.util.List;

/**
 * A segment of the memory that is like the one asked for.
 *
 * <pre>{@code
 * for (MemoryMatch match : memory.lookup(part.source(), 0.75, 3)) {
 *     System.out.println(match.similarity() + " " + unit.plain(match.target()));
 * }
 * }</pre>
 *
 * @param similarity 1 for the same, down to 0: one less the edits from token to token, as a share
 *     of the longer one
 * @param source the segment as the memory has it, codes named as in the segment asked for; those
 *     that it has not are left out
 * @param target its translation, codes named as in the segment asked for
 * @param complete whether every code of the segment asked for has its place in the target
 */
public record MemoryMatch(
        double similarity, List<Piece> source, List<Piece> target, boolean complete) {
    /** Copies the lists. */
    public MemoryMatch {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** Whether it may stand as the translation without a person's look. */
    public boolean isExact() {
        return similarity == 1 && complete;
    }
}
