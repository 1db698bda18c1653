package id.saring.bulk.fetch;

import java.time.Duration;

/**
 * What one page may cost.
 *
 * @param bytes the most bytes of an answer, as sent
 * @param time the longest time for an answer
 * @param redirects how many redirects are followed
 * @param retries how often a page is tried again after what may pass
 */
record FetchLimits(int bytes, Duration time, int redirects, int retries) {
    static final FetchLimits USUAL = new FetchLimits(20 << 20, Duration.ofSeconds(30), 5, 2);
}
