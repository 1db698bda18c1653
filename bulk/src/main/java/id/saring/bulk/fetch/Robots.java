package id.saring.bulk.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the robots.txt of each host allows (RFC 9309), fetched once a host. */
final class Robots {
    private static final Pattern NAME =
            Pattern.compile("(?i)\\bcompatible;\\s*([-\\w]+)|^([-\\w]+)");

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_REDIRECTS = 5;

    private final HttpSocket http;
    private final Map<String, String> headers;
    private final List<String> names;
    private final Map<String, BaseRobotRules> rules = new ConcurrentHashMap<>();
    private final Map<String, String> unread = new ConcurrentHashMap<>();

    Robots(HttpSocket http, Map<String, String> headers) {
        this.http = http;
        this.headers = headers;
        this.names = List.of(name(headers.getOrDefault("User-Agent", "")));
    }

    /** The product token that robots.txt knows a crawler by (RFC 9309 §2.2.1), in lower case. */
    static String name(String userAgent) {
        String name = "saring";
        for (Matcher names = NAME.matcher(userAgent); names.find(); ) {
            name = names.group(1) == null ? names.group(2) : names.group(1);
        }
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * @throws FetchException if the host does not want it to be fetched
     */
    void check(URI uri) throws FetchException {
        if (!of(uri).isAllowed(uri.toString())) {
            String problem = unread.get(host(uri));
            if (problem != null) {
                throw new FetchException(
                        "robots", "its host's robots.txt cannot be read: " + problem, false);
            }
            throw new FetchException("robots", "its host's robots.txt does not allow it", false);
        }
    }

    /** The pause between two pages that the host asks for; zero where it does not say. */
    Duration delay(URI uri) {
        long millis = of(uri).getCrawlDelay();
        return millis == BaseRobotRules.UNSET_CRAWL_DELAY
                ? Duration.ZERO
                : Duration.ofMillis(millis);
    }

    /** The sitemaps that the host names. */
    List<String> sitemaps(URI uri) {
        return of(uri).getSitemaps();
    }

    private BaseRobotRules of(URI uri) {
        return rules.computeIfAbsent(host(uri), this::read);
    }

    private static String host(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private BaseRobotRules read(String host) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        URI uri = URI.create(host + "/robots.txt");
        try {
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                Answer answer = http.get(uri, headers);
                if (answer.redirects()) {
                    uri = uri.resolve(answer.header("Location"));
                    continue;
                }
                if (answer.status() != 200) {
                    unread.put(host, "the server answered with status " + answer.status());
                    return parser.failedFetch(answer.status());
                }
                byte[] body = answer.content(MOST_BYTES).body();
                return parser.parseContent(uri.toString(), body, "text/plain", names);
            }
            return parser.failedFetch(404);
        } catch (IOException | IllegalArgumentException e) {
            // A host that cannot be asked is not visited: RFC 9309 §2.3.1.4.
            unread.put(host, String.valueOf(e.getMessage()));
            return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        }
    }
}
