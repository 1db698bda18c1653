package id.saring.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.bulk.reading.Captures;
import id.saring.bulk.reading.WebArchive;
import id.saring.parser.ArticleExtractor;
import id.saring.parser.Page;
import id.saring.translation.exchange.BitextFormat;
import id.saring.translation.exchange.ExchangeException;
import id.saring.translation.exchange.GlossaryReader;
import id.saring.translation.exchange.TmxReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an input repeats, twice as much of it takes at most about twice as long. What was
 * measured is written to {@code target/growth.tsv}.
 */
@Tag("slow")
class LinearTimeTest {
    /** Twice is linear, four times quadratic. */
    private static final double MOST = 3;

    private static final int PAGE = 400_000;
    private static final int FILE = 200_000;
    private static final int TEXT = 50_000;
    private static final int MOST_BYTES = 1 << 20;

    private static final ArticleExtractor EXTRACTOR =
            ArticleExtractor.builder().comments(true).build();
    private static final Map<String, Consumer<byte[]>> DOORS =
            Map.of(
                    "page", bytes -> EXTRACTOR.extract(Page.of(null, bytes)),
                    "json-ld", bytes -> EXTRACTOR.extract(Page.of(null, withJsonLd(bytes))),
                    "xliff", BitextFormat::read,
                    "po", BitextFormat::read,
                    "tmx", bytes -> TmxReader.read(bytes, "id", "en"),
                    "glossary", bytes -> GlossaryReader.read(bytes, "id", "en"),
                    "warc", LinearTimeTest::readArchive);
    private static final Map<String, DoubleSummaryStatistics> MEASURED = new TreeMap<>();

    static Stream<Shape> pages() {
        return Shape.in("pages").stream();
    }

    static Stream<Shape> files() {
        return Shape.in("files").stream();
    }

    static Stream<TextDoor> textDoors() {
        return TextDoor.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsAPage(Shape shape) {
        check(shape, PAGE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsAFile(Shape shape) {
        check(shape, FILE);
    }

    @ParameterizedTest
    @MethodSource("textDoors")
    void readsAText(TextDoor door) {
        for (Shape shape : Shape.texts()) {
            check(
                    door.name(),
                    shape,
                    Growth.of(length -> door.work(shape.ofLength(length)), TEXT, MOST));
        }
    }

    private static void check(Shape shape, int length) {
        Consumer<byte[]> door = DOORS.get(shape.door());
        assertThat(door).as(shape.door()).isNotNull();
        check(shape.door(), shape, Growth.of(size -> work(door, shape, size), length, MOST));
    }

    private static Runnable work(Consumer<byte[]> door, Shape shape, int length) {
        byte[] bytes = shape.ofLength(length).getBytes(UTF_8);
        return () -> {
            try {
                door.accept(bytes);
            } catch (ExchangeException e) {
                assertThat(e.getMessage()).isNotBlank(); // refused, in linear time too
            }
        };
    }

    private static void check(String door, Shape shape, Growth growth) {
        MEASURED.computeIfAbsent(door, name -> new DoubleSummaryStatistics())
                .accept(growth.ratio());
        assertThat(growth.ratio())
                .as("%s on %s: %.1f ms", door, shape, growth.millis())
                .isLessThanOrEqualTo(MOST);
    }

    @AfterAll
    static void writeDown() throws IOException {
        StringBuilder table = new StringBuilder();
        MEASURED.forEach(
                (door, ratios) ->
                        table.append(
                                String.format(
                                        Locale.ROOT,
                                        "%s\t%d\t%.2f%n",
                                        door,
                                        ratios.getCount(),
                                        ratios.getMax())));
        Files.writeString(Path.of("target", "growth.tsv"), table);
    }

    private static byte[] withJsonLd(byte[] json) {
        String page =
                "<script type=application/ld+json>" + new String(json, UTF_8) + "</script><p>Teks.";
        return page.getBytes(UTF_8);
    }

    private static void readArchive(byte[] bytes) {
        try (Captures captures = WebArchive.open("x", new BytesChannel(bytes, 0), MOST_BYTES)) {
            while (captures.next() != null) {
                continue;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
