package id.saring.translation.memory;

import id.saring.translation.Bitext;
import id.saring.translation.Candidate;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Term;
import id.saring.translation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts what a memory and a glossary know into a bitext.
 *
 * <pre>{@code
 * TranslationMemory memory = TmxReader.read(bytes, "id", "en");
 * Bitext known = MemoryFiller.fill(Bitext.of(article, "en"), memory, 0.75);
 * }</pre>
 */
public final class MemoryFiller {
    /** The most candidates a segment. */
    private static final int MOST = 3;

    private MemoryFiller() {}

    /**
     * Translates segments that the memory has exactly; similar ones become candidates, and the
     * likest is told in the unit's notes.
     *
     * @param threshold the least similarity that is told, above 0 to 1
     */
    public static Bitext fill(Bitext bitext, TranslationMemory memory, double threshold) {
        return bitext.map(
                unit -> unit.place().translate() ? filled(unit, memory, threshold) : unit);
    }

    private static Unit filled(Unit unit, TranslationMemory memory, double threshold) {
        Map<String, List<MemoryMatch>> found = new HashMap<>();
        for (Part part : unit.segments()) {
            if (part.target() == null) {
                found.put(part.id(), memory.lookup(part.source(), threshold, MOST));
            }
        }
        boolean all =
                unit.segments().stream()
                        .allMatch(part -> part.target() != null || isExact(found.get(part.id())));
        List<Part> parts = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>(unit.aids().candidates());
        List<String> notes = new ArrayList<>(unit.notes());
        for (Part part : unit.parts()) {
            List<MemoryMatch> matches = found.getOrDefault(part.id(), List.of());
            boolean exact = isExact(matches) && (all || Piece.halves(part.source()).isEmpty());
            parts.add(exact ? part.translated(matches.get(0).target()) : part);
            if (!exact && !matches.isEmpty()) {
                notes.add(note(unit, part, matches.get(0)));
            }
            matches.forEach(match -> candidates.add(candidate(part, match)));
        }
        return unit.with(parts).withNotes(notes).with(unit.aids().withCandidates(candidates));
    }

    private static boolean isExact(List<MemoryMatch> matches) {
        return !matches.isEmpty() && matches.get(0).isExact();
    }

    private static Candidate candidate(Part part, MemoryMatch match) {
        return new Candidate(
                String.valueOf(part.id()), match.similarity(), match.source(), match.target());
    }

    private static String note(Unit unit, Part part, MemoryMatch match) {
        return String.format(
                Locale.ROOT,
                "Segment %s, memory %d %%: \"%s\" = \"%s\".",
                part.id(),
                (int) (match.similarity() * 100),
                unit.plain(match.source()),
                unit.plain(match.target()));
    }

    /** Tells the glossary's terms in the aids and the notes of the units that they stand in. */
    public static Bitext annotate(Bitext bitext, Glossary glossary) {
        return bitext.map(unit -> unit.place().translate() ? annotated(unit, glossary) : unit);
    }

    private static Unit annotated(Unit unit, Glossary glossary) {
        List<Term> terms = glossary.find(unit.plain(unit.source()));
        List<String> notes = new ArrayList<>(unit.notes());
        terms.forEach(term -> notes.add("Glossary: " + term + "."));
        return unit.withNotes(notes).with(unit.aids().withTerms(terms));
    }
}
