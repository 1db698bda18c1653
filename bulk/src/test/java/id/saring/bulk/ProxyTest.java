package id.saring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.bulk.fetch.FetchSummary;
import id.saring.bulk.fetch.Fetcher;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching through a proxy, which alone knows where the hosts are. */
@Timeout(60)
class ProxyTest {
    private static final String PAGE = "http://warta.invalid/1";

    @TempDir Path folder;
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private TestServer server;
    private Path warc;

    @BeforeEach
    void startServer() throws IOException {
        server = new TestServer();
        warc = folder.resolve("pages.warc");
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    private Fetcher fetcher(String proxy) {
        return Fetcher.to(warc)
                .proxy(URI.create(proxy))
                .delay(Duration.ofMillis(1))
                .limits(200_000, Duration.ofSeconds(5))
                .failures((address, problem) -> failures.add(address + ": " + problem));
    }

    @Test
    void asksAProxyForPagesAndRobotsTxt() throws IOException {
        server.page(PAGE, Pages.article("Satu", 1));
        try (TestProxy proxy = new TestProxy(Map.of("warta.invalid", server))) {
            FetchSummary summary = fetcher(proxy.address()).fetch(List.of(PAGE));
            assertThat(failures).isEmpty();
            assertThat(summary.fetched()).isEqualTo(1);
            assertThat(server.asked).containsExactly("http://warta.invalid/robots.txt", PAGE);
        }
        Summary corpus = Corpus.from(List.of(warc)).to(folder.resolve("out.jsonl")).run();
        assertThat(corpus.count(Outcome.FOUND)).isEqualTo(1);
    }

    @Test
    void keepsTheRequestAsTheHostGotItAndNoPassword() throws IOException {
        server.page(PAGE, Pages.article("Satu", 1));
        try (TestProxy proxy = new TestProxy(Map.of("warta.invalid", server))) {
            fetcher(proxy.address().replace("//", "//wati:s%3Arahasia@")).fetch(List.of(PAGE));
            assertThat(proxy.asked)
                    .allMatch(
                            header ->
                                    header.contains(
                                            "Proxy-Authorization: Basic d2F0aTpzOnJhaGFzaWE=\r\n"));
        }
        assertThat(Files.readString(warc, StandardCharsets.ISO_8859_1))
                .contains("GET /1 HTTP/1.1\r\nHost: warta.invalid\r\n")
                .doesNotContain("Proxy-Authorization", "GET http:", "WARC-IP-Address");
    }

    @Test
    void reachesASecureHostThroughATunnel() throws Exception {
        SSLContext before = SSLContext.getDefault();
        SSLContext own = contextOf("warta.invalid");
        ServerSocket secure =
                own.getServerSocketFactory()
                        .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        try (TestServer host = new TestServer(secure);
                TestProxy proxy = new TestProxy(Map.of("warta.invalid:443", host))) {
            SSLContext.setDefault(own);
            host.page("/1", Pages.article("Satu", 1));
            fetcher(proxy.address().replace("//", "//wati:rahasia@"))
                    .fetch(List.of("https://warta.invalid/1"));
            assertThat(failures).isEmpty();
            assertThat(host.asked).containsExactly("/robots.txt", "/1");
            assertThat(proxy.asked)
                    .allMatch(header -> header.startsWith("CONNECT warta.invalid:443 HTTP/1.1"))
                    .allMatch(header -> header.contains("Proxy-Authorization: Basic "));
        } finally {
            SSLContext.setDefault(before);
        }
    }

    /** A context with a certificate of this host's, which it trusts. */
    private SSLContext contextOf(String host) throws Exception {
        Path file = folder.resolve("keys.p12");
        String[] command = {
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keyalg",
            "EC",
            "-dname",
            "CN=" + host,
            "-ext",
            "SAN=dns:" + host,
            "-storetype",
            "PKCS12",
            "-storepass",
            "rahasia",
            "-keystore",
            file.toString()
        };
        assertThat(new ProcessBuilder(command).redirectErrorStream(true).start().waitFor())
                .isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, "rahasia".toCharArray());
        }
        KeyManagerFactory own =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "rahasia".toCharArray());
        TrustManagerFactory trusted =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    @Test
    void tellsAProxyThatOpensNoTunnelAndOneThatIsNotThere() throws IOException {
        String secure = "https://warta.invalid/1";
        try (TestProxy proxy = new TestProxy(Map.of())) {
            assertThat(fetcher(proxy.address()).fetch(List.of(secure)).fetched()).isZero();
        }
        assertThat(failures).singleElement().asString().contains("opens no tunnel: HTTP/1.1 403");
        server.close();
        failures.clear();
        fetcher("http://localhost:1").fetch(List.of(secure));
        assertThat(failures).singleElement().asString().contains("does not answer");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"http://localhost/1", "http://10.0.0.1/1", "http://[::1]/1"})
    void stillRefusesHostsThatArePrivateFromHere(String page) throws IOException {
        try (TestProxy proxy = new TestProxy(Map.of())) {
            assertThat(fetcher(proxy.address()).fetch(List.of(page)).failed())
                    .containsOnlyKeys("private_address");
            assertThat(proxy.asked).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "https://localhost:3128",
                "localhost:3128",
                "http://u:rahasia@localhost/jalan"
            })
    void refusesWhatIsNoAddressOfAProxy(String address) {
        assertThatThrownBy(() -> fetcher(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("http://host:port")
                .hasMessageNotContaining("rahasia");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    WartaBot/1.0 (+https://contoh.id/bot)      | wartabot
                    Mozilla/5.0 (compatible; Warta-Bot/2; x)   | warta-bot
                    Mozilla/5.0 (compatible; Saring)           | saring
                    """)
    void keepsToWhatRobotsTxtSaysToTheNameItGoesBy(String agent, String name) throws IOException {
        server.on(
                "http://warta.invalid/robots.txt",
                (headers, out) ->
                        TestServer.send(out, "200 OK", "User-agent: " + name + "\nDisallow: /\n"));
        server.page(PAGE, Pages.article("Satu", 1));
        try (TestProxy proxy = new TestProxy(Map.of("warta.invalid", server))) {
            Fetcher fetcher = fetcher(proxy.address());
            assertThat(fetcher.userAgent(agent).fetch(List.of(PAGE)).failed())
                    .containsOnlyKeys("robots");
            assertThat(fetcher.userAgent("LainBot/1").fetch(List.of(PAGE)).fetched()).isEqualTo(1);
            assertThat(proxy.asked.get(0)).contains("User-Agent: " + agent + "\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Warta\r\nX-Lain: ya"})
    void refusesAUserAgentOfSeveralLines(String agent) {
        assertThatThrownBy(() -> fetcher("http://localhost").userAgent(agent))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
