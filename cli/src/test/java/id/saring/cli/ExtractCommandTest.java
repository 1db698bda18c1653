package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.ArticleJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code saring extract}: what goes in, what comes out, and what is said where it fails. */
class ExtractCommandTest {
    @TempDir Path folder;
    private Path page;

    @BeforeEach
    void writePage() throws IOException {
        page = write("page.html", Pages.article("Jalan Desa Diperbaiki"));
    }

    @Test
    void printsJsonOfOnePageWhenPiped() {
        Run run = Run.saring("extract", page.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(ArticleJson.read(run.out()).title()).isEqualTo("Jalan Desa Diperbaiki");
    }

    @Test
    void printsOneLineOfJsonForEachOfSeveralPagesWhenPiped() {
        Run run = Run.saring("extract", page.toString(), page.toString());
        assertThat(run.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"input\":"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"text, Jalan desa yang", "markdown, # Jalan Desa", "HTML, <h1", "tei, <TEI"})
    void writesTheFormAskedFor(String format, String part) {
        Run run = Run.saring("extract", "-f", format, page.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(part);
    }

    @Test
    void readsStandardInput() {
        Run run = Run.saring(Pages.article("Dari Pipa"), "extract", "-f", "jsonl", "-");
        assertThat(run.out()).startsWith("{\"input\":\"-\",\"outcome\":\"found\"");
    }

    @Test
    void resolvesLinksAgainstTheUrlGiven() {
        byte[] bytes = Pages.article("Alamat");
        Run run = Run.saring(bytes, "extract", "--url", "https://warta.contoh.id/desa/1", "-");
        assertThat(ArticleJson.read(run.out()).url()).hasToString("https://warta.contoh.id/desa/1");
    }

    @Test
    void readsFoldersInOrderOfPathAndPassesOverWhatIsNoPage() throws IOException {
        write("site/b/2.html", Pages.article("Dua"));
        write("site/a/1.html", Pages.article("Satu"));
        write("site/a/foto.jpg", Pages.jpeg());
        write("site/.git/x.html", Pages.article("Tersembunyi"));
        write("site/index.php?id=3", Pages.article("Tiga"));
        Run run = Run.saring("extract", "-f", "jsonl", folder.resolve("site").toString());
        assertThat(run.lines())
                .extracting(line -> line.replaceAll(".*\"title\":\"(\\w+)\".*", "$1"))
                .containsExactly("Satu", "Dua", "Tiga");
    }

    @Test
    void followsALinkToAFolderOnce() throws IOException {
        write("site/1.html", Pages.article("Satu"));
        Files.createSymbolicLink(folder.resolve("site/self"), folder.resolve("site"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("site"));
        assertThat(Run.saring("extract", "-f", "jsonl", link.toString()).lines()).hasSize(1);
    }

    @ParameterizedTest(name = "-j {0}")
    @ValueSource(ints = {1, 2, 7})
    void keepsTheOrderOfInputsWhateverTheNumberOfJobs(int jobs) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("extract", "-f", "jsonl", "-j", "" + jobs));
        for (int i = 0; i < 60; i++) {
            arguments.add(write(i + ".html", Pages.article("Judul " + i)).toString());
        }
        Run run = Run.saring(arguments.toArray(String[]::new));
        assertThat(run.lines()).hasSize(60);
        for (int i = 0; i < 60; i++) {
            assertThat(run.lines().get(i)).contains("\"title\":\"Judul " + i + "\"");
        }
    }

    @Test
    void unpacksGzip() throws IOException {
        Path packed = write("packed.html.gz", gzip(Pages.article("Terkemas")));
        assertThat(ArticleJson.read(Run.saring("extract", packed.toString()).out()).title())
                .isEqualTo("Terkemas");
    }

    @Test
    void givesEachBadInputOneLineAndConvertsTheOthers() throws IOException {
        byte[] packed = gzip(Pages.article("Terpotong"));
        String[] inputs = {
            folder.resolve("absent.html").toString(),
            write("foto.jpg", Pages.jpeg()).toString(),
            write("cut.html.gz", Arrays.copyOf(packed, packed.length / 2)).toString(),
            Files.createDirectory(folder.resolve("none")).toString(),
            "http://localhost:1/",
            write("empty.html", new byte[0]).toString(),
            page.toString()
        };
        List<String> arguments = new ArrayList<>(List.of("extract", "-f", "jsonl"));
        arguments.addAll(List.of(inputs));
        Run run = Run.saring(arguments.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(run.lines()).hasSize(inputs.length);
        assertThat(run.lines().get(6)).contains("\"outcome\":\"found\"");
        assertThat(run.complaints()).hasSize(inputs.length - 1);
        for (int i = 0; i < 6; i++) {
            assertThat(run.complaints().get(i)).startsWith("saring: " + inputs[i] + ": ");
        }
        assertThat(run.err())
                .contains("there is no such file or folder")
                .contains("the gzip data is cut off")
                .contains("the folder holds no pages")
                .contains("the host does not answer");
    }

    @Test
    void tellsThatAPageHoldsNoArticle() throws IOException {
        String bare = write("bare.html", Pages.bare()).toString();
        Run run = Run.saring("extract", "-f", "jsonl", bare, page.toString());
        assertThat(run.code()).isEqualTo(ExitCode.SOME_NOT_FOUND);
        assertThat(run.lines().get(0)).contains("\"outcome\":\"not_found\",\"reason\":\"");
        assertThat(run.err()).startsWith("saring: " + bare + ": no article: ");
    }

    @Test
    void writesOneFileAnArticleIntoAFolderKeepingPaths() throws IOException {
        write("site/a/1.html", Pages.article("Satu"));
        write("site/a/1.htm", Pages.article("Satu Lagi"));
        write("site/b/2.html.gz", gzip(Pages.article("Dua")));
        Path out = folder.resolve("out");
        Run run = Run.saring("extract", "-f", "text", "-o", out + "/", folder.resolve("site") + "");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(out.resolve("a/1.txt")).content().startsWith("Satu Lagi");
        assertThat(out.resolve("a/1-2.txt")).content().startsWith("Satu\n");
        assertThat(out.resolve("b/2.txt")).content().startsWith("Dua");
        assertThat(out).isDirectoryRecursivelyContaining("glob:**.txt");
        assertThat(out).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void writesAllIntoOneFile() {
        Path out = folder.resolve("new/all.jsonl");
        Run run = Run.saring("extract", "-o", out.toString(), page.toString(), page.toString());
        assertThat(run.code()).isZero();
        assertThat(out).content().hasLineCount(2);
        assertThat(out.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesAnOldFileAloneWhereThereIsNoArticle() throws IOException {
        Path old = write("old.json", "lama".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Path bare = write("bare.html", Pages.bare());
        Run run = Run.saring("extract", "-o", old.toString(), bare.toString());
        assertThat(run.code()).isEqualTo(ExitCode.SOME_NOT_FOUND);
        assertThat(old).hasContent("lama");
    }

    @Test
    void tellsThatTheOutputCannotBeWritten() {
        Path below = page.resolve("out.json");
        Run run = Run.saring("extract", "-o", below.toString(), page.toString());
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(run.complaints()).singleElement().asString().contains(page.toString());
    }

    @ParameterizedTest(name = "extract {0}")
    @ValueSource(
            strings = {
                "-f xml x.html",
                "-j 0 x.html",
                "-j two x.html",
                "--no-such-option x.html",
                "-f json",
                "--url https://contoh.id/ x.html y.html"
            })
    void refusesWrongUsage(String arguments) {
        Run run = Run.saring(("extract " + arguments).split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
