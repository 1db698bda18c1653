package id.saring.bulk.fetch;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import id.saring.bulk.reading.Addresses;
import id.saring.bulk.reading.Content;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * From what the user names to the pages to fetch: a list of addresses, a feed or a sitemap gives
 * those in it, a home page those of the feeds and sitemaps that it or its host names, any other
 * address itself.
 */
final class Frontier {
    private static final int MOST_SITEMAPS = 200;
    private static final String FEEDS =
            "link[rel~=(?i)\\balternate\\b][type~=(?i)application/(rss|atom)\\+xml]";

    private final Visit visit;
    private final int most;
    private final Set<URI> pages = new LinkedHashSet<>();
    private final Deque<URI> lists = new ArrayDeque<>();
    private final Set<URI> read = new HashSet<>();

    /**
     * @param most how many pages are taken
     */
    Frontier(Visit visit, int most) {
        this.visit = visit;
        this.most = most;
    }

    /**
     * The pages that {@code sources} name.
     *
     * @throws IOException if one of them cannot be read; the message names it
     */
    Collection<URI> of(List<String> sources) throws IOException {
        for (String source : sources) {
            if (source.matches("(?i)https?://.*")) {
                address(source);
            } else {
                Path file = Path.of(source);
                byte[] bytes = Files.readAllBytes(file);
                if (!list(file.toUri(), bytes)) {
                    lines(source, new String(bytes, StandardCharsets.UTF_8));
                }
            }
            while (!lists.isEmpty() && read.size() < MOST_SITEMAPS && pages.size() < most) {
                follow(lists.remove());
            }
        }
        return pages.stream().limit(most).toList();
    }

    private void lines(String source, String text) throws IOException {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String address = line.strip();
            if (!address.isEmpty() && !address.startsWith("#")) {
                URI uri = Addresses.uri(address);
                if (uri == null || uri.getHost() == null) {
                    throw new IOException(
                            source + ": line " + number + " is no address: " + address);
                }
                pages.add(uri);
            }
        }
    }

    private void address(String source) throws IOException {
        URI uri = Addresses.uri(source);
        if (uri == null || uri.getHost() == null) {
            throw new IOException(source + ": is no address of a page");
        }
        boolean home =
                uri.getRawQuery() == null
                        && (uri.getRawPath() == null || uri.getRawPath().matches("/?"));
        boolean listed =
                uri.getRawPath() != null
                        && uri.getRawPath()
                                .toLowerCase(Locale.ROOT)
                                .matches(
                                        ".*(\\.xml|\\.rss|\\.atom|\\.txt|\\.xml\\.gz|/feed/?|/rss/?)");
        if (!home && !listed) {
            pages.add(uri);
            return;
        }
        Answer answer = page(uri);
        Content content = answer.content(FetchLimits.USUAL.bytes());
        if (!list(answer.uri(), content.body())) {
            if (home) {
                discover(answer.uri(), content);
            } else {
                pages.add(uri);
            }
        }
    }

    private Answer page(URI uri) throws IOException {
        try {
            return visit.page(uri);
        } catch (IOException e) {
            throw new IOException(uri + ": " + e.getMessage(), e);
        }
    }

    private void discover(URI home, Content content) throws IOException {
        Document page =
                Jsoup.parse(new String(content.body(), StandardCharsets.UTF_8), home.toString());
        for (Element link : page.select(FEEDS)) {
            URI feed = Addresses.uri(link.absUrl("href"));
            if (feed != null) {
                lists.add(feed);
            }
        }
        List<String> sitemaps = new ArrayList<>(visit.robots().sitemaps(home));
        if (sitemaps.isEmpty() && lists.isEmpty()) {
            sitemaps.add(home.resolve("/sitemap.xml").toString());
        }
        for (String sitemap : sitemaps) {
            URI uri = Addresses.uri(sitemap);
            if (uri != null) {
                lists.add(uri);
            }
        }
    }

    /** Reads a feed or sitemap that another one named; one that cannot be read is passed over. */
    private void follow(URI uri) {
        if (read.add(uri)) {
            try {
                Answer answer = visit.page(uri);
                Content content = answer.content(FetchLimits.USUAL.bytes());
                list(answer.uri(), content.body());
            } catch (IOException e) {
                return;
            }
        }
    }

    /** Takes the pages of a feed or sitemap; false when it is none. */
    private boolean list(URI uri, byte[] bytes) throws IOException {
        String first =
                new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        boolean packed = first.startsWith("\u001f\u008b");
        boolean xml =
                first.stripLeading().replace("\u00ef\u00bb\u00bf", "").startsWith("<")
                        && first.matches(
                                "(?is).*<(\\?xml|rss|feed|urlset|sitemapindex|rdf:RDF)\\b.*");
        if (!packed && !xml) {
            return false;
        }
        try {
            SiteMapParser parser = new SiteMapParser(false, true);
            AbstractSiteMap map =
                    parser.parseSiteMap(
                            packed ? "application/gzip" : "text/xml", bytes, uri.toURL());
            if (map instanceof SiteMapIndex index) {
                index.getSitemaps()
                        .forEach(each -> lists.add(URI.create(each.getUrl().toString())));
            } else if (map instanceof SiteMap siteMap) {
                for (SiteMapURL url : siteMap.getSiteMapUrls()) {
                    URI page = Addresses.uri(url.getUrl().toString());
                    if (page != null && page.getHost() != null) {
                        pages.add(page);
                    }
                }
            }
            return true;
        } catch (UnknownFormatException e) {
            return false;
        }
    }
}
