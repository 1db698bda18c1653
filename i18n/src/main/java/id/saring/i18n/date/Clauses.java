package id.saring.i18n.date;

import id.saring.i18n.date.Context.Tense;

/** What the words around an expression say of its time. */
final class Clauses {
    private final Tokens tokens;

    Clauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the sentence reports figures, whose months are those of the report. */
    boolean ofStatistics() {
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
        while (start > 0 && !isBorder(start - 1)) {
            start--;
        }
        int end = draft.end();
        while (end < tokens.size() && !isBorder(end)) {
            end++;
        }
        boolean opens = start == 0 && end - start <= draft.end() - draft.start() + 3;
        for (end++; opens && end < tokens.size() && !isBorder(end); end++) {}
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
