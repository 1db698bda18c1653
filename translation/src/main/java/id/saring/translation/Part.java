package id.saring.translation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A segment of a unit, or the white space between two.
 *
 * @param id the segment's number in its unit, or null for what lies between segments
 * @param source what is translated
 * @param target the translation, or null when there is none yet
 * @param state how far it is
 */
public record Part(
        @Nullable String id, List<Piece> source, @Nullable List<Piece> target, State state) {

    /** How far a segment is, as in XLIFF 2.1 §4.3.1.34. */
    public enum State {
        INITIAL,
        TRANSLATED,
        REVIEWED,
        FINAL;

        /** The word in XLIFF. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the lists. */
    public Part {
        source = List.copyOf(source);
        target = target == null ? null : List.copyOf(target);
    }

    /** Whether it is a segment. */
    public boolean isSegment() {
        return id != null;
    }

    /** The same with a translation. */
    public Part translated(List<Piece> translation) {
        return new Part(id, source, translation, State.TRANSLATED);
    }

    /** The translation; the source where there is none. */
    public List<Piece> result() {
        return target == null ? source : target;
    }
}
