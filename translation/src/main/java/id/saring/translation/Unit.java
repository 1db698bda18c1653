package id.saring.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One text of an article: its headline, a paragraph, a cell of a table.
 *
 * <pre>{@code
 * for (Part segment : unit.segments()) {
 *     System.out.println(unit.plain(segment.source()));
 * }
 * }</pre>
 *
 * @param place which one
 * @param parts its segments in order, and what lies between them
 * @param codes what the numbers in the pieces stand for
 * @param notes what a translator should know, a sentence each
 * @param aids what memories and glossaries know
 */
public record Unit(
        Place place, List<Part> parts, Map<String, Code> codes, List<String> notes, Aids aids) {
    /** Copies lists and map. */
    public Unit {
        parts = List.copyOf(parts);
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        notes = List.copyOf(notes);
    }

    /** Its name, unique in the article. */
    public String id() {
        return place.id();
    }

    /** The segments only. */
    public List<Part> segments() {
        return parts.stream().filter(Part::isSegment).toList();
    }

    /** The same with other parts. */
    public Unit with(List<Part> others) {
        return new Unit(place, others, codes, notes, aids);
    }

    /** The same with other notes. */
    public Unit withNotes(List<String> others) {
        return new Unit(place, parts, codes, others, aids);
    }

    /** The same with other aids. */
    public Unit with(Aids others) {
        return new Unit(place, parts, codes, notes, others);
    }

    /** All of the source, white space between segments included. */
    public List<Piece> source() {
        return joined(parts.stream().map(Part::source).toList());
    }

    /** All of the translation, the source where there is none. */
    public List<Piece> result() {
        return joined(parts.stream().map(Part::result).toList());
    }

    /** Source pieces as a reader sees them: protected spans as they stand, marks left out. */
    public String plain(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                out.append(words.text());
            } else if (piece instanceof Piece.Point point
                    && codes.get(point.id()) instanceof Code.Protected span) {
                out.append(span.text());
            }
        }
        return out.toString();
    }

    /** The same without the pieces that name a code which it does not have. */
    Unit withOwnCodes() {
        return with(
                parts.stream()
                        .map(
                                part ->
                                        new Part(
                                                part.id(),
                                                own(part.source()),
                                                part.target() == null ? null : own(part.target()),
                                                part.state()))
                        .toList());
    }

    private List<Piece> own(List<Piece> pieces) {
        return pieces.stream().filter(this::isOwn).toList();
    }

    private boolean isOwn(Piece piece) {
        if (piece instanceof Piece.Open open) {
            return codes.get(open.id()) instanceof Code.Marked;
        }
        if (piece instanceof Piece.Close close) {
            return codes.get(close.id()) instanceof Code.Marked;
        }
        return !(piece instanceof Piece.Point point)
                || codes.get(point.id()) instanceof Code.Protected;
    }

    /** One piece of words where several follow each other. */
    private static List<Piece> joined(List<List<Piece>> parts) {
        List<Piece> all = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (List<Piece> part : parts) {
            for (Piece piece : part) {
                if (piece instanceof Piece.Words more) {
                    words.append(more.text());
                } else {
                    addWords(all, words);
                    all.add(piece);
                }
            }
        }
        addWords(all, words);
        return all;
    }

    private static void addWords(List<Piece> all, StringBuilder words) {
        if (words.length() > 0) {
            all.add(new Piece.Words(words.toString()));
            words.setLength(0);
        }
    }
}
