package id.saring.bulk;

import id.saring.bulk.reading.Capture;
import org.jspecify.annotations.Nullable;

/**
 * What became of one capture.
 *
 * @param capture where it stands, without its bytes
 * @param outcome what became of it
 * @param reason why it is not found, in one word; empty when it is found
 * @param detail the same for a person
 * @param find the article when found, else null
 * @param part what the page says, where pages are joined, else null
 */
record Verdict(
        Source capture,
        Outcome outcome,
        String reason,
        String detail,
        @Nullable Find find,
        @Nullable Part part) {

    static Verdict found(Source source, Find find) {
        return new Verdict(source, Outcome.FOUND, "", "", find, null);
    }

    static Verdict without(Capture capture, Outcome outcome, String reason, String detail) {
        return new Verdict(Source.of(capture), outcome, reason, detail, null, null);
    }

    /** The same, for a page that may be one of several. */
    Verdict with(Part other) {
        return new Verdict(capture, outcome, reason, detail, find, other);
    }

    /** The same article, passed over for a reason that only the corpus as a whole can tell. */
    Verdict skipped(String why, String forAPerson) {
        return new Verdict(capture, Outcome.SKIPPED, why, forAPerson, null, null);
    }

    /** The row as the writer takes it, or null when there is none. */
    @Nullable Object prepared() {
        return find == null ? null : find.prepared();
    }
}
