package id.saring.translation.memory;

import id.saring.translation.Bitext;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Unit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of a text a memory knows already: segments and words by how well they match.
 *
 * <pre>{@code
 * Leverage leverage = Leverage.of(List.of(Bitext.of(article, "en")), memory);
 * int known = leverage.counts().get(Leverage.Band.EXACT).words();
 * }</pre>
 *
 * @param counts for every band, none left out
 */
public record Leverage(Map<Band, Count> counts) {

    /** A range of similarity. */
    public enum Band {
        /** The same, codes included. */
        EXACT("100 %", 1),
        /** The same as a segment before it in the text. */
        REPEATED("repeated", 1),
        /** 95 % and more. */
        FROM_95("95-99 %", 0.95),
        /** 85 to 94 %. */
        FROM_85("85-94 %", 0.85),
        /** 75 to 84 %. */
        FROM_75("75-84 %", 0.75),
        /** Less, or nothing. */
        NEW("new", 0);

        private final String label;
        private final double least;

        Band(String label, double least) {
            this.label = label;
            this.least = least;
        }

        /** Its name in a report. */
        public String label() {
            return label;
        }
    }

    /**
     * A number of segments and their words; figures and codes are no words.
     *
     * @param segments how many
     * @param words of the source
     */
    public record Count(int segments, int words) {
        private Count plus(int more) {
            return new Count(segments + 1, words + more);
        }
    }

    /** Copies the map. */
    public Leverage {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** What {@code memory} knows of the segments to translate in {@code bitexts}. */
    public static Leverage of(List<Bitext> bitexts, TranslationMemory memory) {
        Map<Band, Count> counts = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            counts.put(band, new Count(0, 0));
        }
        Set<List<Piece>> seen = new HashSet<>();
        for (Bitext bitext : bitexts) {
            for (Unit unit : bitext.units()) {
                for (Part part : unit.place().translate() ? unit.segments() : List.<Part>of()) {
                    Band band = band(part.source(), memory, seen);
                    int words = words(part.source());
                    counts.computeIfPresent(band, (key, count) -> count.plus(words));
                }
            }
        }
        return new Leverage(counts);
    }

    private static Band band(List<Piece> source, TranslationMemory memory, Set<List<Piece>> seen) {
        boolean repeated = !seen.add(source);
        List<MemoryMatch> matches = memory.lookup(source, Band.FROM_75.least, 1);
        if (!matches.isEmpty() && matches.get(0).isExact()) {
            return Band.EXACT;
        }
        if (repeated) {
            return Band.REPEATED;
        }
        double similarity = matches.isEmpty() ? 0 : matches.get(0).similarity();
        for (Band band : List.of(Band.FROM_95, Band.FROM_85, Band.FROM_75)) {
            if (similarity >= band.least) {
                return band;
            }
        }
        return Band.NEW;
    }

    private static int words(List<Piece> source) {
        return (int)
                SegmentTokens.of(source).stream()
                        .filter(token -> Character.isLetter(token.codePointAt(0)))
                        .count();
    }
}
