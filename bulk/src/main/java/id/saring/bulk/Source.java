package id.saring.bulk;

import id.saring.bulk.reading.Capture;
import id.saring.bulk.reading.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Which capture something is said about.
 *
 * @param origin where it stands
 * @param url its address as written, or null
 * @param bytes how many are stored
 * @param page whether it may be a page, or stands beside one as a request does
 */
record Source(Origin origin, @Nullable String url, long bytes, boolean page) {
    static Source of(Capture capture) {
        long bytes = capture instanceof Capture.Resource resource ? resource.length() : 0;
        return new Source(
                capture.origin(), capture.url(), bytes, !(capture instanceof Capture.Beside));
    }
}
