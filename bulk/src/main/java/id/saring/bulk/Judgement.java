package id.saring.bulk;

import id.saring.bulk.reading.Origin;
import id.saring.bulk.writing.Row;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one capture.
 *
 * @param origin where it stands
 * @param url its address as written, or null
 * @param outcome what became of it
 * @param reason why it is not found, in one word; empty when it is found
 * @param detail the same for a person
 * @param row the article and where it came from when found, else null
 */
public record Judgement(
        Origin origin,
        @Nullable String url,
        Outcome outcome,
        String reason,
        String detail,
        @Nullable Row row) {
    /** Only address and row may be null. */
    public Judgement {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
    }
}
