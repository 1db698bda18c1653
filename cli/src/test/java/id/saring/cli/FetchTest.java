package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.ArticleJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code saring extract http://…} against a server of our own. */
class FetchTest {
    private static final String HTML = "200 OK\r\nContent-Type: text/html; charset=utf-8";

    private PageServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = new PageServer();
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void followsRedirectsAndNamesThePageByItsLastAddress() {
        server.answer("/baru", HTML, Pages.article("Pindah"));
        server.answer("/lama", "301 Moved Permanently\r\nLocation: /baru", new byte[0]);
        Run run = Run.saring("extract", server.address("/lama"));
        assertThat(run.err()).isEmpty();
        assertThat(ArticleJson.read(run.out()).url()).hasToString(server.address("/baru"));
        assertThat(ArticleJson.read(run.out()).title()).isEqualTo("Pindah");
    }

    @Test
    void unpacksWhatTheServerPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Pages.article("Dikemas"));
        }
        server.answer("/gzip", HTML + "\r\nContent-Encoding: gzip", packed.toByteArray());
        Run run = Run.saring("extract", server.address("/gzip"));
        assertThat(ArticleJson.read(run.out()).title()).isEqualTo("Dikemas");
    }

    @Test
    void tellsTheStatusOfAPageThatIsNotThere() {
        String address = server.address("/tiada");
        Run run = Run.saring("extract", address);
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(run.complaints())
                .containsExactly("saring: " + address + ": the server answered with status 404");
    }

    @Test
    void endsWhereRedirectsGoInCircles() {
        server.answer("/a", "302 Found\r\nLocation: /b", new byte[0]);
        server.answer("/b", "302 Found\r\nLocation: /a", new byte[0]);
        Run run = Run.saring("extract", server.address("/a"));
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(run.complaints()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoAddress() {
        Run run = Run.saring("extract", "http://");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(run.complaints()).singleElement().asString().contains("no address");
    }
}
