package id.saring.bulk;

import id.saring.bulk.reading.Capture;
import id.saring.core.Article;
import org.jspecify.annotations.Nullable;

/**
 * What became of one capture.
 *
 * @param capture where it stands, without its bytes
 * @param outcome what became of it
 * @param reason why it is not found, in one word; empty when it is found
 * @param detail the same for a person
 * @param article when found, else null
 * @param prepared the row as the writer takes it, or null
 * @param signature of its text, where duplicates are looked for, or null
 */
record Verdict(
        Source capture,
        Outcome outcome,
        String reason,
        String detail,
        @Nullable Article article,
        @Nullable Object prepared,
        int @Nullable [] signature) {

    static Verdict found(
            Source source, Article article, Object prepared, int @Nullable [] signature) {
        return new Verdict(source, Outcome.FOUND, "", "", article, prepared, signature);
    }

    static Verdict without(Capture capture, Outcome outcome, String reason, String detail) {
        return new Verdict(Source.of(capture), outcome, reason, detail, null, null, null);
    }

    /** The same article, passed over for a reason that only the corpus as a whole can tell. */
    Verdict skipped(String why, String forAPerson) {
        return new Verdict(capture, Outcome.SKIPPED, why, forAPerson, null, null, null);
    }
}
