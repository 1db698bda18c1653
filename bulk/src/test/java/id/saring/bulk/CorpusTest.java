package id.saring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import id.saring.bulk.duplicates.Likeness;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A corpus: what goes in, what comes out, and that nothing is lost on the way. */
class CorpusTest {
    @TempDir Path folder;

    @ParameterizedTest(name = "-j {0}")
    @ValueSource(ints = {1, 2, 7})
    void writesArticlesInTheOrderOfTheArchive(int jobs) throws IOException {
        WarcFile warc = new WarcFile(true);
        for (int i = 0; i < 100; i++) {
            warc.page("https://warta.contoh.id/" + i, Pages.article("Judul " + i, i));
        }
        Path out = folder.resolve("out.jsonl.gz");
        Summary summary =
                Corpus.from(List.of(warc.write(folder.resolve("x.warc.gz"))))
                        .to(out)
                        .jobs(jobs)
                        .run();
        assertThat(summary.count(Outcome.FOUND)).isEqualTo(100);
        List<String> lines = gunzip(out);
        assertThat(lines).hasSize(100);
        for (int i = 0; i < 100; i++) {
            assertThat(lines.get(i))
                    .contains("\"offset\":" + warc.offset(i) + ",")
                    .contains("\"outcome\":\"found\"")
                    .contains("\"title\":\"Judul " + i + "\"");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.saring");
    }

    @Test
    void countsEveryRecordOnceAndNamesThoseWithoutAnArticle() throws IOException {
        WarcFile warc =
                new WarcFile(true)
                        .page("http://a/ada", Pages.article("Ada", 1))
                        .page("http://a/kosong", "<html><body></body></html>")
                        .record(
                                "request",
                                "http://a/ada",
                                "GET /ada HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII))
                        .record(
                                "response",
                                "http://a/foto",
                                "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\nJFIF"
                                        .getBytes(StandardCharsets.US_ASCII))
                        .record(
                                "response",
                                "http://a/hilang",
                                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>"
                                        .getBytes(StandardCharsets.US_ASCII))
                        .raw("rusak".getBytes(StandardCharsets.US_ASCII));
        Path errors = folder.resolve("errors.jsonl");
        Summary summary =
                Corpus.from(List.of(warc.write(folder.resolve("x.warc.gz"))))
                        .to(folder.resolve("out.jsonl"))
                        .errors(errors)
                        .run();
        assertThat(summary.captures()).isEqualTo(6);
        assertThat(summary.count(Outcome.FOUND)).isEqualTo(1);
        assertThat(summary.count(Outcome.NOT_FOUND, "empty")).isEqualTo(1);
        assertThat(summary.count(Outcome.SKIPPED, "not_html")).isEqualTo(1);
        assertThat(summary.count(Outcome.SKIPPED, "http_status")).isEqualTo(1);
        assertThat(summary.count(Outcome.SKIPPED, "request")).isEqualTo(1);
        assertThat(summary.count(Outcome.FAILED, "malformed")).isEqualTo(1);
        assertThat(Files.readAllLines(errors))
                .hasSize(4)
                .anyMatch(
                        line ->
                                line.contains(
                                        "\"url\":\"http://a/foto\",\"outcome\":\"skipped\",\"reason\":\"not_html\""))
                .anyMatch(
                        line ->
                                line.contains(
                                        "\"offset\":"
                                                + warc.offset(5)
                                                + ",\"outcome\":\"failed\""));
    }

    @Test
    void readsFoldersZipsTarsListsAndTheArchivesInFolders() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site/b"));
        Files.writeString(site.resolve("2.html"), Pages.article("Dua", 2));
        Files.writeString(folder.resolve("site/1.html"), Pages.article("Satu", 1));
        new WarcFile(true)
                .page("http://a/3", Pages.article("Tiga", 3))
                .write(folder.resolve("site/x.warc.gz"));
        Path zip = folder.resolve("pages.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a/4.html"));
            out.write(Pages.article("Empat", 4).getBytes(StandardCharsets.UTF_8));
        }
        Path tar =
                Files.write(
                        folder.resolve("pages.tgz"),
                        WarcFile.gzip(tar("a/5.html", Pages.article("Lima", 5))));
        Files.writeString(folder.resolve("6.html"), Pages.article("Enam", 6));
        Path list = Files.writeString(folder.resolve("list.txt"), "# pages\n6.html\n");
        Path out = folder.resolve("out.jsonl");
        Corpus.from(List.of(folder.resolve("site"), zip, tar, list)).to(out).run();
        assertThat(titles(out)).containsExactly("Satu", "Dua", "Tiga", "Empat", "Lima", "Enam");
        assertThat(Files.readString(out))
                .contains("pages.zip!/a/4.html")
                .contains("pages.tgz!/a/5.html");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tar.gz", "tar.zst"})
    void readsATarThatWasPackedInPieces(String kind) throws IOException {
        byte[] tar = tar("a/1.html", Pages.article("Satu", 1));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int from = 0; from < tar.length; from += 777) {
            byte[] piece = Arrays.copyOfRange(tar, from, Math.min(tar.length, from + 777));
            packed.writeBytes(kind.equals("tar.gz") ? WarcFile.gzip(piece) : Zstd.compress(piece));
        }
        Files.createDirectories(folder.resolve("site"));
        Files.write(folder.resolve("site/pages." + kind), packed.toByteArray());
        Path out = folder.resolve("out.jsonl");
        Corpus.from(List.of(folder.resolve("site"))).to(out).run();
        assertThat(titles(out)).containsExactly("Satu");
    }

    @Test
    void readsAZstdArchiveInAFolder() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        new WarcFile(Zstd::compress)
                .page("http://a/1", Pages.article("Satu", 1))
                .write(folder.resolve("site/x.warc.zst"));
        Path out = folder.resolve("out.jsonl");
        Corpus.from(List.of(folder.resolve("site"))).to(out).run();
        assertThat(titles(out)).containsExactly("Satu");
    }

    @Test
    void tellsAnInputThatIsNotThereAndReadsTheOthers() throws IOException {
        Path page = Files.writeString(folder.resolve("1.html"), Pages.article("Satu", 1));
        Path errors = folder.resolve("errors.jsonl");
        Summary summary =
                Corpus.from(List.of(folder.resolve("absent.warc.gz"), page))
                        .to(folder.resolve("out.md"))
                        .errors(errors)
                        .run();
        assertThat(summary.count(Outcome.FAILED, "unreadable")).isEqualTo(1);
        assertThat(errors).content().contains("absent.warc.gz").contains("no such file");
        assertThat(folder.resolve("out.md")).content().startsWith("# Satu\n");
    }

    @Test
    @Timeout(60)
    void leavesAPageThatTakesTooLongAndGoesOn() throws IOException {
        WarcFile warc = new WarcFile(true);
        warc.page("http://a/0", Pages.article("Nol", 0));
        warc.page("http://a/lama", Pages.page("Lama", "kata ".repeat(3_000_000)));
        for (int i = 1; i < 30; i++) {
            warc.page("http://a/" + i, Pages.article("Judul " + i, i));
        }
        Path out = folder.resolve("out.jsonl");
        Summary summary =
                Corpus.from(List.of(warc.write(folder.resolve("x.warc.gz"))))
                        .to(out)
                        .jobs(1)
                        .limits(new Limits(30 << 20, 400_000, Duration.ofMillis(40)))
                        .run();
        assertThat(summary.captures()).isEqualTo(31);
        assertThat(summary.count(Outcome.FAILED, "timeout")).isPositive();
        assertThat(titles(out)).hasSize((int) (31 - summary.count(Outcome.FAILED, "timeout")));
    }

    @Test
    void passesOverPagesOverTheLimits() throws IOException {
        WarcFile warc =
                new WarcFile(true)
                        .page("http://a/besar", Pages.page("Besar", "kata ".repeat(30_000)))
                        .page("http://a/tanda", Pages.page("Tanda", "<b>x</b>".repeat(3_000)))
                        .page("http://a/1", Pages.article("Satu", 1));
        Summary summary =
                Corpus.from(List.of(warc.write(folder.resolve("x.warc.gz"))))
                        .to(folder.resolve("out.jsonl"))
                        .limits(new Limits(100_000, 2_000, Duration.ofSeconds(60)))
                        .run();
        assertThat(summary.count(Outcome.SKIPPED, "too_many_bytes")).isEqualTo(1);
        assertThat(summary.count(Outcome.SKIPPED, "too_many_nodes")).isEqualTo(1);
        assertThat(summary.count(Outcome.FOUND)).isEqualTo(1);
    }

    @Test
    void takesOnlyTheLanguageAndLengthAskedFor() throws IOException {
        WarcFile warc =
                new WarcFile(true)
                        .page("http://a/panjang", Pages.article("Panjang", 1))
                        .page("http://a/pendek", Pages.page("Pendek", Pages.text(2, 1, 20)));
        Path archive = warc.write(folder.resolve("x.warc.gz"));
        Summary longOnes =
                Corpus.from(List.of(archive)).to(folder.resolve("a.jsonl")).minLength(600).run();
        assertThat(longOnes.count(Outcome.SKIPPED, "short")).isEqualTo(1);
        assertThat(titles(folder.resolve("a.jsonl"))).containsExactly("Panjang");
        Summary none =
                Corpus.from(List.of(archive))
                        .to(folder.resolve("b.jsonl"))
                        .languages(Set.of("jv"))
                        .run();
        assertThat(none.count(Outcome.SKIPPED, "language")).isEqualTo(2);
        assertThat(folder.resolve("b.jsonl")).isEmptyFile();
    }

    @Test
    void leavesOutCopies() throws IOException {
        String[] text = Pages.text(5, 8, 40);
        String[] changed = text.clone();
        changed[3] = changed[3].replace("desa", "kota");
        WarcFile warc =
                new WarcFile(true)
                        .page("http://a/asli", Pages.page("Asli", text))
                        .page("http://b/sama", Pages.page("Sama", text))
                        .page("http://b/mirip", Pages.page("Mirip", changed))
                        .page("http://b/lain", Pages.article("Lain", 77));
        Path archive = warc.write(folder.resolve("x.warc.gz"));
        Path errors = folder.resolve("errors.jsonl");
        Corpus.from(List.of(archive))
                .to(folder.resolve("exact.jsonl"))
                .withoutCopies(Likeness.EXACT)
                .run();
        Corpus.from(List.of(archive))
                .to(folder.resolve("near.jsonl"))
                .withoutCopies(Likeness.NEAR)
                .errors(errors)
                .run();
        assertThat(titles(folder.resolve("exact.jsonl"))).containsExactly("Asli", "Mirip", "Lain");
        assertThat(titles(folder.resolve("near.jsonl"))).containsExactly("Asli", "Lain");
        assertThat(errors)
                .content()
                .contains(
                        "\"reason\":\"duplicate\",\"detail\":\"a copy of the article in "
                                + archive
                                + " at 0\"");
    }

    @Test
    void learnsWhatThePagesOfAHostHaveInCommon() throws IOException {
        String notice =
                "Dapatkan kabar pilihan setiap pagi dari redaksi kami di kotak surat pembaca.";
        WarcFile warc = new WarcFile(true);
        for (int i = 0; i < 8; i++) {
            String[] text = Pages.text(i, 5, 30);
            text[3] = notice;
            warc.page("https://warta.contoh.id/" + i, Pages.page("Judul " + i, text));
        }
        Path archive = warc.write(folder.resolve("x.warc.gz"));
        Path usual = folder.resolve("usual.txt");
        Path learned = folder.resolve("learned.txt");
        Corpus.from(List.of(archive)).to(usual).run();
        Summary summary = Corpus.from(List.of(archive)).to(learned).learn(true).run();
        assertThat(summary.count(Outcome.FOUND)).isEqualTo(8);
        assertThat(usual).content().contains(notice);
        assertThat(learned).content().doesNotContain(notice).contains("Pada hari itu");
    }

    @Test
    void refusesAnOutputWhoseFormatIsUnknown() {
        assertThatThrownBy(() -> Corpus.from(List.of(folder)).to(folder.resolve("out.doc")).run())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jsonl");
    }

    @Test
    void tellsHowFarItHasCome() throws IOException {
        WarcFile warc = new WarcFile(true).page("http://a/1", Pages.article("Satu", 1));
        Path archive = warc.write(folder.resolve("x.warc.gz"));
        List<Progress> told = new ArrayList<>();
        Corpus.from(List.of(archive)).to(folder.resolve("out.jsonl")).progress(told::add).run();
        Progress last = told.get(told.size() - 1);
        assertThat(last.count(Outcome.FOUND)).isEqualTo(1);
        assertThat(last.bytes()).isEqualTo(Files.size(archive)).isEqualTo(last.bytesRead());
    }

    private static byte[] tar(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        byte[] tar = new byte[512 + (bytes.length + 511) / 512 * 512 + 1024];
        put(tar, 0, name);
        put(tar, 124, String.format(java.util.Locale.ROOT, "%011o", bytes.length));
        put(tar, 156, "0");
        put(tar, 257, "ustar");
        System.arraycopy(bytes, 0, tar, 512, bytes.length);
        return tar;
    }

    private static void put(byte[] target, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, target, at, bytes.length);
    }

    private static List<String> titles(Path jsonLines) throws IOException {
        return Files.readAllLines(jsonLines).stream()
                .map(line -> line.replaceAll(".*?\"title\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private static List<String> gunzip(Path file) throws IOException {
        byte[] packed = Files.readAllBytes(file);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        }
    }
}
