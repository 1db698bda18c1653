package id.saring.bulk.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives read in parts. */
class ArchivePartTest {
    private static final int RECORDS = 12;

    @TempDir Path folder;

    @ParameterizedTest(name = "gzip {0}")
    @ValueSource(booleans = {true, false})
    void partsGiveEveryRecordOnceWhereverTheyMeet(boolean gzip) throws IOException {
        Path file = Files.write(folder.resolve("a.warc.gz"), archive(gzip, RECORDS));
        List<String> whole = read(file, List.of(Span.WHOLE));
        assertThat(whole).hasSize(RECORDS);
        long size = Files.size(file);
        for (long cut = 1; cut < size; cut += gzip ? 1 : 7) {
            List<Span> spans = List.of(new Span(0, cut), new Span(cut, Long.MAX_VALUE));
            assertThat(read(file, spans)).as("parted at " + cut).isEqualTo(whole);
        }
    }

    @ParameterizedTest(name = "gzip {0}")
    @ValueSource(booleans = {true, false})
    void aDamagedRecordIsReportedByOnePartOnly(boolean gzip) throws IOException {
        byte[] bytes = archive(gzip, RECORDS);
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            byte[] damaged = bytes.clone();
            int at = 50 + random.nextInt(bytes.length - 50);
            for (int i = at; i < Math.min(bytes.length, at + 30); i++) {
                damaged[i] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("b.warc"), damaged);
            List<String> whole = read(file, List.of(Span.WHOLE));
            for (long cut = at - 200; cut < at + 300; cut += 23) {
                long where = Math.max(1, Math.min(cut, bytes.length));
                List<Span> spans = List.of(new Span(0, where), new Span(where, Long.MAX_VALUE));
                assertThat(read(file, spans))
                        .as("damaged at " + at + ", parted at " + where)
                        .isEqualTo(whole);
            }
        }
    }

    @Test
    void manyPartsAreReadLikeOne() throws IOException {
        Path file = Files.write(folder.resolve("c.warc.gz"), archive(true, RECORDS));
        List<Span> spans = new ArrayList<>();
        long size = Files.size(file);
        for (long from = 0; from < size; from += 100) {
            spans.add(new Span(from, from + 100));
        }
        assertThat(read(file, spans)).isEqualTo(read(file, List.of(Span.WHOLE)));
    }

    @Test
    void aPageBelongsToThePartItBeginsIn() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.html"), "<html><p>Satu halaman.</p></html>");
        assertThat(read(file, List.of(new Span(0, 5), new Span(5, 100)))).hasSize(1);
    }

    @Test
    void aZipIsRefusedWithTheRemedy() throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(read(file, List.of(Span.WHOLE)))
                .hasSize(1)
                .allMatch(it -> it.contains("unpack it"));
    }

    @Test
    void aFileThatCannotBeOpenedIsLetGo() throws IOException {
        byte[] dictionaryWithoutEnd = {0x5d, 0x2a, 0x4d, 0x18, 9, 9, 9, 9, 'W'};
        Path file = Files.write(folder.resolve("a.warc.zst"), dictionaryWithoutEnd);
        FileChannel channel = FileChannel.open(file);
        assertThatThrownBy(() -> ArchivePart.open("a", channel, Span.WHOLE, 1 << 20))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("dictionary");
        assertThat(channel.isOpen()).isFalse();
    }

    private static List<String> read(Path file, List<Span> spans) throws IOException {
        List<String> all = new ArrayList<>();
        for (Span span : spans) {
            try (Captures captures =
                    ArchivePart.open(file.toString(), FileChannel.open(file), span, 1 << 20)) {
                for (Capture capture; (capture = captures.next()) != null; ) {
                    all.add(tell(capture));
                }
            }
        }
        return all;
    }

    private static String tell(Capture capture) {
        if (capture instanceof Capture.Resource resource) {
            return resource.origin().offset()
                    + " "
                    + resource.url()
                    + " "
                    + new String(resource.block(), StandardCharsets.ISO_8859_1).hashCode();
        }
        return capture.toString();
    }

    private static byte[] archive(boolean gzip, int records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Random random = new Random(3);
        for (int i = 0; i < records; i++) {
            StringBuilder body = new StringBuilder("HTTP/1.1 200 OK\r\n\r\n<p>halaman " + i);
            for (int w = random.nextInt(30); w > 0; w--) {
                body.append(' ').append(Long.toString(random.nextLong(), 36)).append('\n');
            }
            byte[] record = record("https://contoh.id/" + i, body.toString());
            out.writeBytes(gzip ? gzip(record) : record);
        }
        return out.toByteArray();
    }

    private static byte[] record(String url, String body) {
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                        + url
                        + "\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream member = new GZIPOutputStream(packed)) {
            member.write(bytes);
        }
        return packed.toByteArray();
    }
}
