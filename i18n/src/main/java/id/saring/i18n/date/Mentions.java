package id.saring.i18n.date;

import org.jspecify.annotations.Nullable;

/** The periods that a text mentioned so far, as far back as they still count. */
final class Mentions {
    private @Nullable Period last;
    private @Nullable Period lastDay;
    private @Nullable Period sentenceDay;
    private @Nullable Period inFull;

    /** Forgets, as at the end of a sentence, what only its own clauses can mean. */
    void sentence() {
        last = null;
        inFull = null;
        sentenceDay = null;
    }

    /** Forgets all, as at the end of a paragraph. */
    void paragraph() {
        sentence();
        lastDay = null;
    }

    void add(When when, boolean yearPrinted) {
        Period period = when.period();
        if (period == null || period.year() == Period.UNKNOWN) {
            return;
        }
        last = period;
        if (period.grain() == Grain.DAY && period.first() != null) {
            lastDay = period;
            sentenceDay = period;
            inFull = yearPrinted ? period : inFull;
        }
    }

    /** The last period mentioned, seen at a grain not finer than its own; or null. */
    @Nullable Period last(Grain grain) {
        return last == null || last.grain().compareTo(grain) > 0 ? null : last.within(grain);
    }

    /** The last day mentioned, or null. */
    @Nullable Period lastDay() {
        return lastDay;
    }

    /** The last day mentioned in the sentence, or null. */
    @Nullable Period dayOfSentence() {
        return sentenceDay;
    }

    /** The last day of the sentence that was printed with its year, or null. */
    @Nullable Period datedInFull() {
        return inFull;
    }
}
