package id.saring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code saring extract --join}: the pages of one article, from files and from the web. */
class JoinTest {
    private static final String HTML = "200 OK\r\nContent-Type: text/html; charset=utf-8";

    @TempDir Path folder;

    @Test
    void joinsFilesInTheOrderThatTheirPagesLead() throws IOException {
        String two = write("b.html", page("https://contoh.id/irigasi", 2, 0)).toString();
        String other = write("c.html", Pages.article("Kisah Lain")).toString();
        String one = write("a.html", page("https://contoh.id/irigasi", 1, 2)).toString();
        Run run = Run.saring("extract", "--join", "-f", "jsonl", two, other, one);
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0).indexOf("Bagian 1"))
                .isPositive()
                .isLessThan(run.lines().get(0).indexOf("Bagian 2"));
        assertThat(run.lines().get(1)).contains("Kisah Lain");
    }

    @Test
    void fetchesTheNextPages() throws IOException {
        try (PageServer server = new PageServer()) {
            String address = server.address("/irigasi");
            server.answer("/irigasi", HTML, page(address, 1, 2));
            server.answer("/irigasi?page=2", HTML, page(address, 2, 3));
            server.answer("/irigasi?page=3", HTML, page(address, 3, 0));
            Run run = Run.saring("extract", "--join", address);
            assertThat(run.err()).isEmpty();
            assertThat(ArticleJson.read(run.out()).text())
                    .containsSubsequence("Bagian 1", "Bagian 2", "Bagian 3");
        }
    }

    @Test
    void keepsThePagesThatAreThereWhenOneIsMissing() throws IOException {
        try (PageServer server = new PageServer()) {
            String address = server.address("/irigasi");
            server.answer("/irigasi", HTML, page(address, 1, 2));
            Run run = Run.saring("extract", "--join", address);
            assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
            assertThat(run.complaints())
                    .singleElement()
                    .asString()
                    .startsWith(
                            "saring: " + address + ": its page " + address + "?page=2 is missing");
            assertThat(ArticleJson.read(run.out()).text()).contains("Bagian 1");
        }
    }

    private static byte[] page(String address, int number, int next) {
        String links =
                next == 0 ? "" : "<a href=\"" + address + "?page=" + next + "\">Selanjutnya</a>";
        String own = number == 1 ? address : address + "?page=" + number;
        return """
        <html lang="id"><head><meta charset="utf-8"><title>Irigasi Lama</title><link rel="canonical" href="OWN"></head>
        <body><article><h1>Irigasi Lama</h1>
        <p>Bagian N menceritakan saluran air yang dibangun kakek mereka di tepi sawah dahulu kala.</p>
        <p>Pada bagian N warga juga menunjukkan pintu air dari kayu jati yang masih dipakai sampai hari ini.</p>
        <p>LINKS</p></article></body></html>
        """
                .replace("OWN", own)
                .replace("LINKS", links)
                .replace("N menceritakan", number + " menceritakan")
                .replace("bagian N", "bagian " + number)
                .getBytes(UTF_8);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
