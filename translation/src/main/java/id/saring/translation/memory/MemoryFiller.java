package id.saring.translation.memory;

import id.saring.translation.Bitext;
import id.saring.translation.Part;
import id.saring.translation.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts what a memory and a glossary know into a bitext. */
public final class MemoryFiller {
    private MemoryFiller() {}

    /**
     * Translates segments that the memory has exactly; similar ones are told in the unit's notes.
     *
     * @param threshold the least similarity that is told, above 0 to 1
     */
    public static Bitext fill(Bitext bitext, TranslationMemory memory, double threshold) {
        return bitext.map(
                unit -> unit.place().translate() ? filled(unit, memory, threshold) : unit);
    }

    private static Unit filled(Unit unit, TranslationMemory memory, double threshold) {
        List<Part> parts = new ArrayList<>();
        List<String> notes = new ArrayList<>(unit.notes());
        for (Part part : unit.parts()) {
            List<MemoryMatch> matches =
                    part.isSegment() && part.target() == null
                            ? memory.lookup(part.source(), threshold, 1)
                            : List.of();
            if (!matches.isEmpty() && matches.get(0).isExact()) {
                parts.add(part.translated(matches.get(0).target()));
                continue;
            }
            parts.add(part);
            for (MemoryMatch match : matches) {
                notes.add(
                        String.format(
                                Locale.ROOT,
                                "Segment %s, memory %d %%: \"%s\" = \"%s\".",
                                part.id(),
                                (int) (match.similarity() * 100),
                                unit.plain(match.source()),
                                unit.plain(match.target())));
            }
        }
        return new Unit(unit.place(), parts, unit.codes(), notes);
    }

    /** Tells the glossary's terms in the notes of the units that they stand in. */
    public static Bitext annotate(Bitext bitext, Glossary glossary) {
        return bitext.map(
                unit -> {
                    List<String> notes = new ArrayList<>(unit.notes());
                    if (unit.place().translate()) {
                        glossary.find(unit.plain(unit.source()))
                                .forEach(term -> notes.add("Glossary: " + term + "."));
                    }
                    return new Unit(unit.place(), unit.parts(), unit.codes(), notes);
                });
    }
}
