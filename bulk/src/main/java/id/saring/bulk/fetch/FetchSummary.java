package id.saring.bulk.fetch;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of pages that were to be fetched.
 *
 * @param fetched how many are in the archive
 * @param unmodified how many have not changed since an earlier archive
 * @param failed how many are not, by reason: {@code robots}, {@code private_address}, {@code
 *     timeout}, {@code too_large}, {@code status_404} …
 */
public record FetchSummary(long fetched, long unmodified, Map<String, Long> failed) {
    /** Copies the map. */
    public FetchSummary {
        failed = Collections.unmodifiableMap(new TreeMap<>(failed));
    }

    /** How many pages are not in the archive. */
    public long failures() {
        return failed.values().stream().mapToLong(Long::longValue).sum();
    }
}
