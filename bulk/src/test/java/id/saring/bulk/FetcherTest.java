package id.saring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.bulk.fetch.FetchSummary;
import id.saring.bulk.fetch.Fetcher;
import id.saring.bulk.reading.Capture;
import id.saring.bulk.reading.Captures;
import id.saring.bulk.reading.Content;
import id.saring.bulk.reading.Storage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching from a server that behaves, and from one that does not. */
@Timeout(60)
class FetcherTest {
    @TempDir Path folder;
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private TestServer server;
    private Path warc;

    @BeforeEach
    void startServer() throws IOException {
        server = new TestServer();
        warc = folder.resolve("pages.warc.gz");
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    private Fetcher fetcher() {
        return Fetcher.to(warc)
                .allowPrivate(true)
                .delay(Duration.ofMillis(1))
                .limits(200_000, Duration.ofMillis(1500))
                .failures((address, problem) -> failures.add(address + ": " + problem));
    }

    @Test
    void fetchesAListOfAddressesIntoAnArchiveThatBulkReads() throws IOException {
        server.page("/1", Pages.article("Satu", 1)).page("/2", Pages.article("Dua", 2));
        Path list =
                Files.writeString(
                        folder.resolve("list.txt"),
                        "# two\n" + server.address("/1") + "\n" + server.address("/2") + "\n");
        FetchSummary summary = fetcher().fetch(List.of(list.toString()));
        assertThat(summary.fetched()).isEqualTo(2);
        assertThat(failures).isEmpty();
        Path out = folder.resolve("out.jsonl");
        Summary corpus = Corpus.from(List.of(warc)).to(out).run();
        assertThat(corpus.count(Outcome.FOUND)).isEqualTo(2);
        assertThat(corpus.count(Outcome.SKIPPED, "request")).isEqualTo(2);
        assertThat(out).content().contains("\"url\":\"" + server.address("/1") + "\"");
    }

    @Test
    void refusesPrivateAddresses() throws IOException {
        server.page("/1", Pages.article("Satu", 1));
        FetchSummary summary = fetcher().allowPrivate(false).fetch(List.of(server.address("/1")));
        assertThat(summary.failed()).containsOnly(java.util.Map.entry("private_address", 1L));
        assertThat(server.asked).isEmpty();
    }

    @Test
    void doesAsRobotsTxtSays() throws IOException {
        server.on(
                "/robots.txt",
                (headers, out) ->
                        TestServer.send(
                                out,
                                "200 OK\r\nContent-Type: text/plain",
                                "User-agent: *\nDisallow: /rahasia\nCrawl-delay: 0.3\n"));
        server.page("/rahasia/1", Pages.article("Rahasia", 1))
                .page("/1", Pages.article("Satu", 1))
                .page("/2", Pages.article("Dua", 2));
        FetchSummary summary =
                fetcher()
                        .fetch(
                                List.of(
                                        server.address("/1"),
                                        server.address("/rahasia/1"),
                                        server.address("/2")));
        assertThat(summary.fetched()).isEqualTo(2);
        assertThat(summary.failed()).containsEntry("robots", 1L);
        assertThat(server.asked).containsExactly("/robots.txt", "/1", "/2");
        assertThat(server.times.get(2) - server.times.get(1)).isGreaterThanOrEqualTo(290);
    }

    @Test
    void doesNotVisitAHostWhoseRobotsTxtFails() throws IOException {
        server.on("/robots.txt", (headers, out) -> TestServer.send(out, "503 Busy", ""));
        server.page("/1", Pages.article("Satu", 1));
        assertThat(fetcher().fetch(List.of(server.address("/1"))).failed())
                .containsEntry("robots", 1L);
    }

    @Test
    void asksForAKnownPageOnlyIfItHasChanged() throws IOException {
        server.on(
                "/1",
                (headers, out) -> {
                    boolean same = "\"v1\"".equals(headers.get("If-None-Match"));
                    TestServer.send(
                            out,
                            same
                                    ? "304 Not Modified"
                                    : "200 OK\r\nETag: \"v1\"\r\nContent-Type: text/html",
                            same ? "" : Pages.article("Satu", 1));
                });
        fetcher().fetch(List.of(server.address("/1")));
        Path first = Files.move(warc, folder.resolve("first.warc.gz"));
        FetchSummary summary = fetcher().known(first).fetch(List.of(server.address("/1")));
        assertThat(summary.unmodified()).isEqualTo(1);
        assertThat(captures())
                .anyMatch(
                        capture ->
                                capture instanceof Capture.Beside beside
                                        && beside.type().equals("revisit"));
    }

    @Test
    void triesAgainAfterWhatMayPassAndNotAfterWhatWillNot() throws IOException {
        int[] count = new int[1];
        server.on(
                "/kadang",
                (headers, out) ->
                        TestServer.send(out, ++count[0] < 3 ? "503 Busy" : "200 OK", "<p>isi"));
        FetchSummary summary =
                fetcher().fetch(List.of(server.address("/kadang"), server.address("/tiada")));
        assertThat(summary.fetched()).isEqualTo(1);
        assertThat(summary.failed()).containsEntry("status_404", 1L);
        assertThat(server.asked.stream().filter("/kadang"::equals)).hasSize(3);
        assertThat(server.asked.stream().filter("/tiada"::equals)).hasSize(1);
    }

    @Test
    void endsWhereRedirectsGoInCircles() throws IOException {
        server.on("/a", (headers, out) -> TestServer.send(out, "302 Found\r\nLocation: /b", ""));
        server.on("/b", (headers, out) -> TestServer.send(out, "302 Found\r\nLocation: /a", ""));
        assertThat(fetcher().fetch(List.of(server.address("/a"))).failed())
                .containsEntry("redirects", 1L);
    }

    @Test
    void followsARedirectAndNamesThePageByItsLastAddress() throws IOException {
        server.on(
                "/lama",
                (headers, out) -> TestServer.send(out, "301 Moved\r\nLocation: /baru", ""));
        server.page("/baru", Pages.article("Baru", 1));
        assertThat(fetcher().fetch(List.of(server.address("/lama"))).fetched()).isEqualTo(1);
        assertThat(captures()).extracting(Capture::url).contains(server.address("/baru"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/lambat", "/takhabis", "/chunks", "/kepala", "/putus", "/bukan-http"})
    void leavesAServerThatMisbehaves(String path) throws IOException {
        server.on(
                "/lambat",
                (headers, out) -> {
                    out.write(
                            "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
                    for (int i = 0; i < 1000; i++) {
                        out.write('x');
                        out.flush();
                        Thread.sleep(50);
                    }
                });
        server.on(
                "/takhabis", (headers, out) -> endless(out, "HTTP/1.1 200 OK\r\n\r\n", "<p>lagi"));
        server.on(
                "/chunks",
                (headers, out) ->
                        endless(
                                out,
                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                                "5\r\n<p>la\r\n"));
        server.on(
                "/kepala", (headers, out) -> endless(out, "HTTP/1.1 200 OK\r\n", "X-Lagi: ya\r\n"));
        server.on(
                "/putus",
                (headers, out) ->
                        out.write(
                                "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<p>"
                                        .getBytes(StandardCharsets.US_ASCII)));
        server.on(
                "/bukan-http",
                (headers, out) ->
                        out.write("SSH-2.0-x\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        server.page("/baik", Pages.article("Baik", 1));
        FetchSummary summary =
                fetcher()
                        .limits(200_000, Duration.ofMillis(400))
                        .fetch(List.of(server.address(path), server.address("/baik")));
        assertThat(summary.fetched()).isEqualTo(1);
        assertThat(summary.failures()).isEqualTo(1);
        assertThat(failures).singleElement().asString().startsWith(server.address(path) + ": ");
    }

    private static void endless(java.io.OutputStream out, String head, String part)
            throws IOException {
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        while (true) {
            out.write(part.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void keepsBytesAsTheyCameWhateverTheCharset() throws IOException {
        byte[] page = Pages.article("Caf\u00e9", 1).getBytes(Charset.forName("windows-1252"));
        server.on(
                "/1",
                (headers, out) -> {
                    out.write(
                            ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                                            + page.length
                                            + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
                    out.write(page);
                });
        byte[] packed = WarcFile.gzip(Pages.article("Kemas", 2).getBytes(StandardCharsets.UTF_8));
        server.on(
                "/2",
                (headers, out) -> {
                    out.write(
                            ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                                            + packed.length
                                            + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
                    out.write(packed);
                });
        fetcher().fetch(List.of(server.address("/1"), server.address("/2")));
        List<byte[]> bodies = new ArrayList<>();
        for (Capture capture : captures()) {
            if (capture instanceof Capture.Resource resource) {
                bodies.add(Content.of(resource, 1 << 20).body());
            }
        }
        assertThat(bodies.get(0)).isEqualTo(page);
        assertThat(new String(bodies.get(1), StandardCharsets.UTF_8))
                .contains("<title>Kemas</title>");
    }

    @Test
    void discoversFeedsAndSitemapsFromAHomePage() throws IOException {
        server.page(
                "/",
                "<html><head><link rel='alternate' type='application/rss+xml' href='/umpan.rss'></head><body>Beranda</body></html>");
        server.on(
                "/robots.txt",
                (headers, out) ->
                        TestServer.send(
                                out,
                                "200 OK\r\nContent-Type: text/plain",
                                "Sitemap: " + server.address("/peta.xml") + "\n"));
        server.on(
                "/umpan.rss",
                (headers, out) ->
                        TestServer.send(
                                out,
                                "200 OK\r\nContent-Type: application/rss+xml",
                                "<?xml version='1.0'?><rss version='2.0'><channel><title>x</title><link>"
                                        + server.address("/")
                                        + "</link><item><title>a</title><link>"
                                        + server.address("/1")
                                        + "</link></item></channel></rss>"));
        server.on(
                "/peta.xml",
                (headers, out) ->
                        TestServer.send(
                                out,
                                "200 OK\r\nContent-Type: text/xml",
                                "<?xml version='1.0'?><sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                                        + server.address("/peta1.xml")
                                        + "</loc></sitemap></sitemapindex>"));
        server.on(
                "/peta1.xml",
                (headers, out) ->
                        TestServer.send(
                                out,
                                "200 OK\r\nContent-Type: text/xml",
                                "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
                                        + server.address("/2")
                                        + "</loc></url></urlset>"));
        server.page("/1", Pages.article("Satu", 1)).page("/2", Pages.article("Dua", 2));
        assertThat(fetcher().fetch(List.of(server.address("/"))).fetched()).isEqualTo(2);
        assertThat(captures())
                .extracting(Capture::url)
                .contains(server.address("/1"), server.address("/2"));
        warc = folder.resolve("one.warc.gz");
        assertThat(
                        fetcher()
                                .limit(1)
                                .fetch(
                                        List.of(
                                                server.address("/umpan.rss"),
                                                server.address("/peta.xml")))
                                .fetched())
                .isEqualTo(1);
    }

    @Test
    void followsTheNextPagesOfAnArticleWhenJoining() throws IOException {
        String second = Pages.article("Panjang", 2);
        server.page("/panjang?page=2", second);
        server.page(
                "/panjang",
                Pages.article("Panjang", 1)
                        .replace(
                                "</title>",
                                "</title><link rel=\"next\" href=\"/panjang?page=2\">"));
        assertThat(fetcher().fetch(List.of(server.address("/panjang"))).fetched()).isEqualTo(1);
        warc = folder.resolve("joined.warc.gz");
        assertThat(fetcher().join(true).fetch(List.of(server.address("/panjang"))).fetched())
                .isEqualTo(2);
    }

    @Test
    void goesOnWithWhatIsLeftOfARunThatDidNotFinish() throws IOException {
        server.page("/1", Pages.article("Satu", 1)).page("/2", Pages.article("Dua", 2));
        fetcher().fetch(List.of(server.address("/1")));
        Files.move(warc, folder.resolve("pages.warc.gz.part"));
        assertThatThrownBy(() -> fetcher().fetch(List.of(server.address("/2"))))
                .hasMessageContaining("--resume");
        fetcher().resume(true).fetch(List.of(server.address("/1"), server.address("/2")));
        assertThat(server.asked.stream().filter("/1"::equals)).hasSize(1);
        assertThat(captures())
                .extracting(Capture::url)
                .contains(server.address("/1"), server.address("/2"));
    }

    @Test
    void tellsTheLineThatIsNoAddress() throws IOException {
        Path list =
                Files.writeString(
                        folder.resolve("list.txt"), server.address("/1") + "\nbukan alamat\n");
        assertThatThrownBy(() -> fetcher().fetch(List.of(list.toString())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    private List<Capture> captures() throws IOException {
        List<Capture> all = new ArrayList<>();
        try (Captures captures = Storage.open(warc, 0, 1 << 20)) {
            for (Capture capture; (capture = captures.next()) != null; ) {
                all.add(capture);
            }
        }
        return all;
    }
}
