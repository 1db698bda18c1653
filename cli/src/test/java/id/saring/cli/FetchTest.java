package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.saring.core.ArticleJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code saring extract http://…} against a server of our own. */
class FetchTest {
    private HttpServer server;
    private String address;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        address = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void followsRedirectsAndNamesThePageByItsLastAddress() {
        serve("/baru", "text/html; charset=utf-8", Pages.article("Pindah"));
        server.createContext(
                "/lama",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "/baru");
                    exchange.sendResponseHeaders(301, -1);
                    exchange.close();
                });
        Run run = Run.saring("extract", address + "/lama");
        assertThat(ArticleJson.read(run.out()).url()).hasToString(address + "/baru");
    }

    @Test
    void unpacksWhatTheServerPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Pages.article("Dikemas"));
        }
        serve("/gzip", "text/html; charset=utf-8", packed.toByteArray());
        Run run = Run.saring("extract", address + "/gzip");
        assertThat(ArticleJson.read(run.out()).title()).isEqualTo("Dikemas");
    }

    @Test
    void tellsTheStatusOfAPageThatIsNotThere() {
        Run run = Run.saring("extract", address + "/tiada");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(run.complaints())
                .containsExactly(
                        "saring: " + address + "/tiada: the server answered with status 404");
    }

    @Test
    void refusesWhatIsNoAddress() {
        Run run = Run.saring("extract", "http://");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(run.complaints()).singleElement().asString().contains("no address");
    }

    private void serve(String path, String contentType, byte[] body) {
        server.createContext(path, exchange -> answer(exchange, contentType, body));
    }

    private static void answer(HttpExchange exchange, String contentType, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
