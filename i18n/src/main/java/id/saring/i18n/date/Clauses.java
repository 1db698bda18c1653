package id.saring.i18n.date;

import id.saring.i18n.date.Context.Tense;

/** What the words around an expression say of its time. */
final class Clauses {
    /** Words farther away say nothing of an expression. */
    private static final int REACH = 40;

    private final Tokens tokens;
    private final boolean statistics;

    Clauses(Tokens tokens) {
        this.tokens = tokens;
        statistics = reportsFigures();
    }

    /** Whether the sentence reports figures, whose months are those of the report. */
    boolean ofStatistics() {
        return statistics;
    }

    private boolean reportsFigures() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.has(i, Sense.STATISTICS)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The tense of the clause that an expression stands in; of the next one when it opens a
     * sentence.
     */
    Tense tense(Draft draft) {
        int start = draft.start();
        while (start > 0 && start > draft.start() - REACH && !isBorder(start - 1)) {
            start--;
        }
        int end = draft.end();
        while (end < tokens.size() && end < draft.end() + REACH && !isBorder(end)) {
            end++;
        }
        boolean opens = start == 0 && end - start <= draft.end() - draft.start() + 3;
        for (end++;
                opens && end < draft.end() + REACH && end < tokens.size() && !isBorder(end);
                end++) {}
        Tense tense = Tense.UNKNOWN;
        for (int i = start; i < Math.min(end, tokens.size()) && tense == Tense.UNKNOWN; i++) {
            tense =
                    tokens.has(i, Sense.FUTURE)
                            ? Tense.FUTURE
                            : tokens.has(i, Sense.COMPLETED) ? Tense.PAST : Tense.UNKNOWN;
        }
        return tense;
    }

    private boolean isBorder(int i) {
        return tokens.isSign(i, ",;:\"“”");
    }
}
