package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From a server to an archive, to a corpus, to a search: {@code fetch}, {@code bulk}, {@code
 * search}.
 */
class BulkCommandTest {
    private static final String HTML = "200 OK\r\nContent-Type: text/html; charset=utf-8";

    @TempDir Path folder;
    private PageServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = new PageServer();
        server.answer("/1", HTML, Pages.article("Jalan Desa Diperbaiki"));
        server.answer("/2", HTML, Pages.bare());
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    private String archive() {
        Path archive = folder.resolve("pages.warc.gz");
        Run run =
                Run.saring(
                        "fetch",
                        "--allow-private",
                        "--delay",
                        "0",
                        "-o",
                        archive.toString(),
                        server.address("/1"),
                        server.address("/2"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.complaints()).containsExactly("2 fetched, 0 not modified, 0 failed");
        return archive.toString();
    }

    @Test
    void fetchedPagesBecomeACorpusThatCanBeSearched() {
        Path corpus = folder.resolve("corpus.sqlite");
        Run run = Run.saring("bulk", archive(), "-o", corpus.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("found").contains("records");
        Run search = Run.saring("search", corpus.toString(), "jalan", "desa");
        assertThat(search.code()).isZero();
        assertThat(search.lines().get(0)).isEqualTo("Jalan Desa Diperbaiki");
        assertThat(Run.saring("search", corpus.toString(), "tiada").code())
                .isEqualTo(ExitCode.SOME_NOT_FOUND);
    }

    @Test
    void reportsAndNamesWhatHoldsNoArticle() {
        Path report = folder.resolve("report.html");
        Path errors = folder.resolve("errors.jsonl");
        Run run =
                Run.saring(
                        "bulk",
                        archive(),
                        "-o",
                        folder.resolve("c.parquet").toString(),
                        "--report",
                        report.toString(),
                        "--errors",
                        errors.toString());
        assertThat(run.code()).isZero();
        assertThat(report)
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("1 articles found", "localhost", "not found")
                .doesNotContain("<script", "src=");
        assertThat(errors)
                .content()
                .contains("\"url\":\"" + server.address("/2") + "\",\"outcome\":\"not_found\"");
    }

    @Test
    void tellsByItsCodeThatSomethingCouldNotBeRead() throws IOException {
        Path broken =
                Files.write(
                        folder.resolve("x.warc"),
                        "WARC/1.0\r\nrusak".getBytes(StandardCharsets.US_ASCII));
        Run run = Run.saring("bulk", broken.toString(), "-o", folder.resolve("c.jsonl").toString());
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(run.err()).contains("malformed");
    }

    @Test
    void refusesToFetchFromInsideUnlessAllowed() {
        Run run =
                Run.saring(
                        "fetch",
                        "-o",
                        folder.resolve("x.warc.gz").toString(),
                        server.address("/1"));
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(run.err()).contains("private address").contains("--allow-private");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "bulk x.warc.gz",
                "bulk -o out.doc x.warc.gz",
                "bulk -o out.jsonl -j 0 x.warc.gz",
                "bulk -o out.jsonl --dedup much x.warc.gz",
                "bulk -o out.jsonl --timeout 0 x.warc.gz",
                "fetch http://localhost:1/",
                "fetch -o x.warc.gz --limit 0 http://localhost:1/",
                "search x.sqlite"
            })
    void refusesWrongUsage(String arguments) {
        Run run = Run.saring(arguments.split(" "));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isNotBlank();
    }
}
