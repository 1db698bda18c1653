package id.saring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import id.saring.bulk.reading.ArchivePart;
import id.saring.bulk.reading.Capture;
import id.saring.bulk.reading.Captures;
import id.saring.bulk.reading.Span;
import id.saring.bulk.reading.Storage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WARC files of zstd frames: read like those of gzip members, with or without a dictionary. */
class ZstdArchiveTest {
    private static final int MOST_BYTES = 1 << 20;

    /** The words that the pages share, so that no frame can be read without them. */
    private static final byte[] DICTIONARY =
            Pages.response(Pages.article("Kamus", 99)).repeat(3).getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    enum Dictionary {
        NONE,
        PLAIN,
        PACKED
    }

    @ParameterizedTest
    @EnumSource
    void givesRecordsInOrderWithTheirOffsets(Dictionary dictionary) throws IOException {
        WarcFile warc = threePages(dictionary);
        List<Capture> captures = read(warc.bytes(), 0);
        assertThat(captures)
                .extracting(Capture::url)
                .containsExactly("http://a/0", "http://a/1", "http://a/2");
        for (int i = 0; i < 3; i++) {
            assertThat(captures.get(i).origin().offset()).isEqualTo(offset(warc, dictionary, i));
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeTakenUpAtAnyRecord(Dictionary dictionary) throws IOException {
        WarcFile warc = threePages(dictionary);
        for (int i = 0; i < 3; i++) {
            assertThat(read(warc.bytes(), offset(warc, dictionary, i)))
                    .hasSize(3 - i)
                    .allMatch(Capture.Resource.class::isInstance);
        }
    }

    /** Every byte of the middle frame in turn: the others are always delivered. */
    @ParameterizedTest
    @EnumSource
    void losesNoOtherRecordWhereverTheDamageIs(Dictionary dictionary) throws IOException {
        WarcFile warc = threePages(dictionary);
        for (int at = offset(warc, dictionary, 1); at < offset(warc, dictionary, 2); at++) {
            byte[] bytes = warc.bytes();
            bytes[at] ^= 0x5a;
            List<Capture> captures = read(bytes, 0);
            assertThat(captures)
                    .as("byte " + at)
                    .extracting(Capture::url)
                    .contains("http://a/0", "http://a/2");
            assertThat(captures)
                    .as("byte " + at)
                    .anyMatch(capture -> capture instanceof Capture.Loss || isWhole(capture, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAllBeforeACut(Dictionary dictionary) throws IOException {
        WarcFile warc = threePages(dictionary);
        byte[] whole = warc.bytes();
        List<Capture> captures = read(Arrays.copyOf(whole, whole.length - 20), 0);
        assertThat(captures).hasSize(3);
        assertThat(captures.get(1).url()).isEqualTo("http://a/1");
        assertThat(((Capture.Loss) captures.get(2)).reason()).isEqualTo("truncated");
    }

    @ParameterizedTest
    @EnumSource
    void partsGiveEveryRecordOnce(Dictionary dictionary) throws IOException {
        byte[] bytes = threePages(dictionary).bytes();
        Path file = Files.write(folder.resolve("x.warc.zst"), bytes);
        for (int cut = 1; cut < bytes.length; cut += 5) {
            List<Capture> all = new ArrayList<>();
            for (Span span : List.of(new Span(0, cut), new Span(cut, bytes.length))) {
                all.addAll(drain(ArchivePart.open("x", FileChannel.open(file), span, MOST_BYTES)));
            }
            assertThat(all)
                    .as("cut at " + cut)
                    .extracting(Capture::url)
                    .containsExactly("http://a/0", "http://a/1", "http://a/2");
        }
    }

    @Test
    void passesOverFramesToSkip() throws IOException {
        byte[] bytes =
                new WarcFile(packing -> packing)
                        .raw(pack(record(0), null))
                        .raw(skippable(0x184d2a53, new byte[700]))
                        .raw(pack(record(1), null))
                        .raw(skippable(0x184d2a50, new byte[0]))
                        .bytes();
        assertThat(read(bytes, 0))
                .extracting(Capture::url)
                .containsExactly("http://a/0", "http://a/1");
    }

    @ParameterizedTest
    @EnumSource
    void becomesTheCorpusThatPlainRecordsBecome(Dictionary dictionary) throws IOException {
        Path packed = threePages(dictionary).write(folder.resolve("x.warc.zst"));
        Path plain = Files.write(folder.resolve("y.warc"), join(record(0), record(1), record(2)));
        assertThat(articles(packed)).hasSize(3).isEqualTo(articles(plain));
    }

    @Test
    void tellsEveryRecordWhoseDictionaryIsDamaged() throws IOException {
        byte[] bytes = threePages(Dictionary.PLAIN).bytes();
        Arrays.fill(bytes, 100, 8 + DICTIONARY.length, (byte) 0);
        assertThat(read(bytes, 0)).isNotEmpty().allMatch(Capture.Loss.class::isInstance);
    }

    @Test
    void tellsADictionaryThatIsCutOff() {
        byte[] bytes = Arrays.copyOf(skippable(0x184d2a5d, DICTIONARY), 100);
        assertThatThrownBy(() -> read(bytes, 0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(
                        "the zstd dictionary cannot be read: the zstd data is cut off");
    }

    /** Some bits of a frame say nothing; a change of theirs costs nothing. */
    private static boolean isWhole(Capture capture, int number) {
        return capture instanceof Capture.Resource resource
                && ("http://a/" + number).equals(resource.url())
                && Arrays.equals(resource.block(), block(number));
    }

    private static int offset(WarcFile warc, Dictionary dictionary, int page) {
        return warc.offset(dictionary == Dictionary.NONE ? page : page + 1);
    }

    private static WarcFile threePages(Dictionary dictionary) {
        WarcFile warc = new WarcFile(bytes -> bytes);
        if (dictionary != Dictionary.NONE) {
            boolean packed = dictionary == Dictionary.PACKED;
            warc.raw(skippable(0x184d2a5d, packed ? Zstd.compress(DICTIONARY) : DICTIONARY));
        }
        for (int i = 0; i < 3; i++) {
            warc.raw(pack(record(i), dictionary == Dictionary.NONE ? null : DICTIONARY));
        }
        return warc;
    }

    private static byte[] record(int number) {
        byte[] block = block(number);
        return WarcFile.bytes("response", "http://a/" + number, block, block.length);
    }

    private static byte[] block(int number) {
        String page = Pages.response(Pages.article("Judul " + number, number));
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pack(byte[] bytes, byte @Nullable [] dictionary) {
        try (ZstdCompressCtx context = new ZstdCompressCtx().setChecksum(true)) {
            if (dictionary != null) {
                context.loadDict(dictionary);
            }
            return context.compress(bytes);
        }
    }

    private static byte[] skippable(int magic, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(magic)
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] join(byte[]... records) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.writeBytes(record);
        }
        return all.toByteArray();
    }

    private List<String> articles(Path archive) throws IOException {
        Path out = folder.resolve(archive.getFileName() + ".jsonl");
        Corpus.from(List.of(archive)).to(out).run();
        return Files.readAllLines(out).stream()
                .map(line -> line.substring(line.indexOf("\"article\"")))
                .toList();
    }

    private List<Capture> read(byte[] bytes, long offset) throws IOException {
        Path file = Files.write(folder.resolve("x.warc.zst"), bytes);
        return drain(Storage.open(file, offset, MOST_BYTES));
    }

    private static List<Capture> drain(Captures captures) throws IOException {
        List<Capture> all = new ArrayList<>();
        try (captures) {
            for (Capture capture; (capture = captures.next()) != null; ) {
                all.add(capture);
            }
        }
        return all;
    }
}
