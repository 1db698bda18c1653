package id.saring.bulk.fetch;

import id.saring.bulk.reading.Capture;
import id.saring.bulk.reading.Content;
import id.saring.bulk.reading.Origin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param uri what was asked for
 * @param host the address that it was asked of, or null where a proxy asked
 * @param request the request as sent
 * @param response the response as received: header and body, encodings included
 * @param status of the response
 * @param headers of the response by name in any case
 * @param at when
 */
record Answer(
        URI uri,
        @Nullable InetAddress host,
        byte[] request,
        byte[] response,
        int status,
        Map<String, List<String>> headers,
        Instant at) {

    @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    boolean redirects() {
        return status >= 301 && status <= 308 && status != 304 && header("Location") != null;
    }

    /** The body with all encodings undone. */
    Content content(int mostBytes) throws IOException {
        return Content.of(
                new Capture.Resource(
                        new Origin(uri.toString(), 0, 0),
                        uri.toString(),
                        null,
                        null,
                        "application/http",
                        response,
                        response.length),
                mostBytes);
    }
}
