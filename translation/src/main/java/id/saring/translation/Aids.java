package id.saring.translation;

import java.util.List;

/**
 * What helps to translate a unit.
 *
 * @param candidates of memories, by segment, the likest first
 * @param terms of glossaries that stand in the unit
 */
public record Aids(List<Candidate> candidates, List<Term> terms) {
    /** No help. */
    public static final Aids NONE = new Aids(List.of(), List.of());

    /** Copies the lists. */
    public Aids {
        candidates = List.copyOf(candidates);
        terms = List.copyOf(terms);
    }

    /** The same with other candidates. */
    public Aids withCandidates(List<Candidate> others) {
        return new Aids(others, terms);
    }

    /** The same with other terms. */
    public Aids withTerms(List<Term> others) {
        return new Aids(candidates, others);
    }
}
