package id.saring.bulk;

import java.time.Duration;
import java.util.Map;

/**
 * How far a run has come.
 *
 * @param captures how many captures by outcome, of all that are done with
 * @param bytesRead how much of the inputs was read, as stored
 * @param bytes how much there is, as stored; 0 when that is not known
 * @param elapsed since this run began, which {@code since} counts
 * @param since how many captures were done with since then
 */
public record Progress(
        Map<Outcome, Long> captures, long bytesRead, long bytes, Duration elapsed, long since) {

    /** How many captures had this outcome. */
    public long count(Outcome outcome) {
        return captures.getOrDefault(outcome, 0L);
    }
}
