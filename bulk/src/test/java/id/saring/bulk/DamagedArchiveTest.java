package id.saring.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.bulk.reading.Capture;
import id.saring.bulk.reading.Captures;
import id.saring.bulk.reading.Content;
import id.saring.bulk.reading.Storage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives with defects: every readable record is delivered and every loss told. */
class DamagedArchiveTest {
    private static final int MOST_BYTES = 1 << 20;

    @TempDir Path folder;

    @ParameterizedTest(name = "gzip {0}")
    @ValueSource(booleans = {true, false})
    void givesRecordsInOrderWithTheirOffsets(boolean gzip) throws IOException {
        WarcFile warc = threePages(gzip);
        List<Capture> captures = read(warc.bytes());
        assertThat(captures)
                .extracting(Capture::url)
                .containsExactly("http://a/0", "http://a/1", "http://a/2");
        for (int i = 0; i < 3; i++) {
            assertThat(captures.get(i).origin().offset()).isEqualTo(warc.offset(i));
        }
    }

    @Test
    void goesOnAtTheNextMemberAfterACorruptOne() throws IOException {
        WarcFile warc = threePages(true);
        byte[] bytes = warc.bytes();
        Arrays.fill(bytes, warc.offset(1) + 100, warc.offset(1) + 140, (byte) 0x55);
        List<Capture> captures = read(bytes);
        assertThat(captures).hasSize(3);
        assertThat(captures.get(0).url()).isEqualTo("http://a/0");
        assertThat(loss(captures.get(1)).reason()).isEqualTo("corrupt");
        assertThat(captures.get(1).origin().offset()).isEqualTo(warc.offset(1));
        assertThat(captures.get(2).url()).isEqualTo("http://a/2");
    }

    @Test
    void tellsAWrongChecksum() throws IOException {
        WarcFile warc = threePages(true);
        byte[] bytes = warc.bytes();
        bytes[warc.offset(2) - 6] ^= 1;
        assertThat(loss(read(bytes).get(1)).detail()).contains("checksum");
        assertThat(read(bytes).get(2).url()).isEqualTo("http://a/2");
    }

    /** Every single byte of the middle member in turn: the others are always delivered. */
    @Test
    void losesNoOtherRecordWhereverTheDamageIs() throws IOException {
        WarcFile warc = threePages(true);
        for (int at = warc.offset(1); at < warc.offset(2); at += 7) {
            byte[] bytes = warc.bytes();
            bytes[at] ^= 0x5a;
            assertThat(read(bytes))
                    .as("byte " + at)
                    .extracting(Capture::url)
                    .contains("http://a/0", "http://a/2");
        }
    }

    @ParameterizedTest(name = "gzip {0}")
    @ValueSource(booleans = {true, false})
    void keepsAllBeforeACut(boolean gzip) throws IOException {
        WarcFile warc = threePages(gzip);
        List<Capture> captures = read(Arrays.copyOf(warc.bytes(), warc.offset(2) + 250));
        assertThat(captures).hasSize(3);
        assertThat(captures.get(1).url()).isEqualTo("http://a/1");
        assertThat(loss(captures.get(2)).reason()).isIn("truncated", "malformed");
    }

    @Test
    void readsRecordsOfAFileThatIsOneMember() throws IOException {
        WarcFile plain = threePages(false);
        List<Capture> captures = read(WarcFile.gzip(plain.bytes()));
        assertThat(captures).hasSize(3).allMatch(capture -> capture.origin().offset() == 0);
        assertThat(captures)
                .extracting(capture -> capture.origin().ordinal())
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void joinsARecordThatGoesOnInTheNextMember() throws IOException {
        byte[] record =
                WarcFile.bytes("response", "http://a/0", response("Nol"), response("Nol").length);
        byte[] bytes =
                new WarcFile(true)
                        .raw(Arrays.copyOf(record, record.length / 2))
                        .raw(Arrays.copyOfRange(record, record.length / 2, record.length))
                        .page("http://a/1", Pages.article("Satu", 1))
                        .bytes();
        assertThat(read(bytes))
                .extracting(Capture::url)
                .containsExactly("http://a/0", "http://a/1");
        assertThat(body(read(bytes).get(0))).contains("<title>Nol</title>");
    }

    @ParameterizedTest(name = "{0} bytes too many")
    @ValueSource(ints = {-30, 30, 400})
    void findsTheNextRecordWhereALengthIsWrong(int difference) throws IOException {
        byte[] block = response("Salah");
        byte[] bytes =
                new WarcFile(false)
                        .raw(
                                WarcFile.bytes(
                                        "response", "http://a/0", block, block.length + difference))
                        .page("http://a/1", Pages.article("Satu", 1))
                        .page("http://a/2", Pages.article("Dua", 2))
                        .bytes();
        List<Capture> captures = read(bytes);
        assertThat(captures)
                .filteredOn(Capture.Resource.class::isInstance)
                .extracting(Capture::url)
                .containsExactly("http://a/0", "http://a/1", "http://a/2");
        assertThat(captures).filteredOn(Capture.Loss.class::isInstance).hasSize(1);
        assertThat(body(captures.get(0))).contains("</html>");
    }

    @Test
    void passesOverWhatIsNoRecord() throws IOException {
        byte[] bytes =
                new WarcFile(false)
                        .page("http://a/0", Pages.article("Nol", 0))
                        .raw("this is no record\r\nat all\r\n\r\n".getBytes(StandardCharsets.UTF_8))
                        .page("http://a/1", Pages.article("Satu", 1))
                        .bytes();
        List<Capture> captures = read(bytes);
        assertThat(captures).hasSize(3);
        assertThat(loss(captures.get(1)).reason()).isEqualTo("malformed");
        assertThat(captures.get(2).url()).isEqualTo("http://a/1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "http://a/x y.html 10.0.0.1 20140216050221 text/html, http://a/x y.html",
        "http://a/x 10.0.0.1 20140216050221 text/html; charset=utf-8, http://a/x",
        "http://a/x 10.0.0.1 20140216050221 <null> 200 - - 0 x.arc, http://a/x",
        "http://a/x 0 201404010000000000 no-type, http://a/x"
    })
    void readsArcHeadersWithSpaces(String header, String url) throws IOException {
        String block = "HTTP/1.0 200 OK\nContent-Type: text/html\n\n<html><p>isi</p></html>";
        String arc =
                "filedesc://x.arc 0.0.0.0 20140216050221 text/plain 17\n1 0 Contoh\nURL IP\n\n"
                        + header
                        + " "
                        + block.length()
                        + "\n"
                        + block
                        + "\n"
                        + "http://a/last 10.0.0.1 20140216050221 text/html "
                        + block.length()
                        + "\n"
                        + block
                        + "\n";
        List<Capture> captures = read(arc.getBytes(StandardCharsets.UTF_8));
        assertThat(captures).extracting(Capture::url).contains(url, "http://a/last");
        assertThat(captures).hasSize(3);
    }

    @Test
    void tellsALengthThatIsNone() throws IOException {
        String arc =
                "filedesc://x.arc 0.0.0.0 20140216050221 text/plain -1\n1 0 Contoh\n\n"
                        + "http://a/1 10.0.0.1 20140216050221 text/html -1\n\n"
                        + "http://a/2 10.0.0.1 20140216050221 text/plain 1\n\n\n"
                        + "http://a/3 10.0.0.1 20140216050221 text/html abc\n\n";
        List<Capture> captures = read(arc.getBytes(StandardCharsets.UTF_8));
        assertThat(captures).hasSize(4);
        assertThat(loss(captures.get(1)).url()).isEqualTo("http://a/1");
        assertThat(captures.get(2)).isInstanceOf(Capture.Resource.class);
        assertThat(loss(captures.get(3)).url()).isEqualTo("http://a/3");
    }

    @Test
    void keepsNoMoreOfARecordThanTheLimit() throws IOException {
        byte[] bytes =
                new WarcFile(true)
                        .record("response", "http://a/0", new byte[3 * MOST_BYTES])
                        .page("http://a/1", Pages.article("Satu", 1))
                        .bytes();
        List<Capture> captures = read(bytes);
        Capture.Resource first = (Capture.Resource) captures.get(0);
        assertThat(first.overLimit()).isTrue();
        assertThat(first.block()).hasSize(MOST_BYTES);
        assertThat(first.length()).isEqualTo(3L * MOST_BYTES);
        assertThat(captures.get(1).url()).isEqualTo("http://a/1");
    }

    @Test
    @Timeout(20)
    void endsOnNoise() throws IOException {
        byte[] noise = new byte[300_000];
        new Random(7).nextBytes(noise);
        byte[] spaces = new byte[300_000];
        Arrays.fill(spaces, (byte) ' ');
        for (byte[] bytes : List.of(noise, spaces)) {
            byte[] start = "WARC/1.0\r\n".getBytes(StandardCharsets.UTF_8);
            System.arraycopy(start, 0, bytes, 0, start.length);
            assertThat(read(bytes)).allMatch(Capture.Loss.class::isInstance);
            assertThat(read(WarcFile.gzip(bytes))).allMatch(Capture.Loss.class::isInstance);
        }
    }

    @Test
    void canBeTakenUpAfterAnyCapture() throws IOException {
        WarcFile warc = threePages(true);
        byte[] bytes = warc.bytes();
        Arrays.fill(bytes, warc.offset(1) + 100, warc.offset(1) + 140, (byte) 0x55);
        for (byte[] file :
                List.of(
                        bytes,
                        threePages(false).bytes(),
                        WarcFile.gzip(threePages(false).bytes()))) {
            List<Capture> all = read(file);
            for (int i = 0; i < all.size(); i++) {
                assertThat(
                                origins(
                                        readFrom(
                                                file,
                                                all.get(i).origin().offset(),
                                                all.get(i).origin().ordinal())))
                        .isEqualTo(origins(all.subList(i, all.size())));
            }
        }
    }

    @Test
    void readsThePublicArchivesWithDefects() throws IOException {
        Path shared = Path.of(System.getProperty("saring.shared", ""), "warc");
        Assumptions.assumeTrue(Files.isDirectory(shared));
        try (Stream<Path> files = Files.list(shared)) {
            for (Path file : files.sorted().toList()) {
                List<Capture> captures = read(Files.readAllBytes(file));
                assertThat(captures).as(file.toString()).isNotEmpty();
                long losses = captures.stream().filter(Capture.Loss.class::isInstance).count();
                String name = file.getFileName().toString();
                assertThat(losses)
                        .as(name)
                        .isEqualTo(
                                name.equals("warcio-bad.arc") ? 2 : name.contains("trunc") ? 1 : 0);
            }
        }
    }

    private static List<Object> origins(List<Capture> captures) {
        return captures.stream().<Object>map(Capture::origin).toList();
    }

    private WarcFile threePages(boolean gzip) {
        WarcFile warc = new WarcFile(gzip);
        for (int i = 0; i < 3; i++) {
            warc.page("http://a/" + i, Pages.article("Judul " + i, i));
        }
        return warc;
    }

    private static byte[] response(String title) {
        return Pages.response(Pages.article(title, 9)).getBytes(StandardCharsets.UTF_8);
    }

    private static Capture.Loss loss(Capture capture) {
        assertThat(capture).isInstanceOf(Capture.Loss.class);
        return (Capture.Loss) capture;
    }

    private static String body(Capture capture) throws IOException {
        Content content = Content.of((Capture.Resource) capture, MOST_BYTES);
        return new String(content.body(), StandardCharsets.UTF_8);
    }

    private List<Capture> read(byte[] bytes) throws IOException {
        return readFrom(bytes, 0, 0);
    }

    private List<Capture> readFrom(byte[] bytes, long offset, long skip) throws IOException {
        Path file = Files.write(folder.resolve("x.warc"), bytes);
        List<Capture> all = new ArrayList<>();
        try (Captures captures = Storage.open(file, offset, MOST_BYTES)) {
            captures.skip(skip);
            for (Capture capture; (capture = captures.next()) != null; ) {
                all.add(capture);
            }
        }
        return all;
    }
}
