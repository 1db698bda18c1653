package id.saring.bulk.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Fetches one page as its host allows, redirects followed. Thread-safe. */
final class Visit {
    private final HttpSocket http;
    private final Robots robots;
    private final FetchLimits limits;
    private final Map<String, String> headers;
    private final Function<URI, Map<String, String>> conditions;

    /**
     * @param conditions the headers that ask for a page only if it has changed
     */
    Visit(
            HttpSocket http,
            FetchLimits limits,
            Map<String, String> headers,
            Function<URI, Map<String, String>> conditions) {
        this.http = http;
        this.robots = new Robots(http, headers);
        this.limits = limits;
        this.headers = headers;
        this.conditions = conditions;
    }

    Robots robots() {
        return robots;
    }

    /**
     * The page at {@code start}, or at the end of its redirects.
     *
     * @throws FetchException if there is none; what is not a page, as status 404, is none
     */
    Answer page(URI start) throws IOException {
        URI uri = start;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            http.check(uri);
            robots.check(uri);
            Map<String, String> all = new TreeMap<>(headers);
            all.putAll(conditions.apply(uri));
            Answer answer = http.get(uri, all);
            if (!answer.redirects()) {
                return checked(answer);
            }
            uri = target(uri, String.valueOf(answer.header("Location")));
        }
        throw new FetchException(
                "redirects", "more than " + limits.redirects() + " redirects", false);
    }

    private static Answer checked(Answer answer) throws FetchException {
        int status = answer.status();
        if (status == 200 || status == 304) {
            return answer;
        }
        boolean passing = status == 429 || status == 408 || status >= 500;
        throw new StatusException(status, answer.header("Retry-After"), passing);
    }

    private static URI target(URI from, String location) throws FetchException {
        URI to = id.saring.bulk.reading.Addresses.uri(location.strip());
        try {
            return to != null ? to : from.resolve(location.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new FetchException("redirects", "it leads to no address: " + location, false);
        }
    }

    /** A server answered, but not with a page. */
    static final class StatusException extends FetchException {
        private static final long serialVersionUID = 1;
        private final long seconds;

        StatusException(int status, String retryAfter, boolean passing) {
            super("status_" + status, "the server answered with status " + status, passing);
            this.seconds =
                    retryAfter != null && retryAfter.matches("\\d{1,6}")
                            ? Long.parseLong(retryAfter)
                            : 0;
        }

        /** How long the server asks to be left alone; 0 when it does not say. */
        long seconds() {
            return seconds;
        }
    }
}
