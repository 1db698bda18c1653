package id.saring.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.saring.bulk.reading.Capture;
import id.saring.bulk.reading.Captures;
import id.saring.bulk.reading.Content;
import id.saring.bulk.reading.WebArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Damage in an archive is a loss, never an error, and every capture can be found again. */
class ArchiveFuzzTest {
    private static final int MOST_BYTES = 1 << 20;

    static Stream<byte[]> seeds() {
        return Seeds.of("archives").flatMap(seed -> Stream.of(seed, gzip(seed)));
    }

    @MethodSource("seeds")
    @Timeout(60)
    @FuzzTest(maxDuration = "60s")
    void reads(byte[] bytes) throws IOException {
        List<Capture> all = read(bytes, 0);
        assertThat(all).hasSizeLessThanOrEqualTo(2 * bytes.length + 2);
        for (Capture capture : all) {
            assertThat(capture.origin().offset()).isBetween(0L, (long) bytes.length);
            if (capture instanceof Capture.Resource resource) {
                assertThat(resource.block()).hasSizeLessThanOrEqualTo(MOST_BYTES);
                decode(resource);
            }
        }
        assertThat(read(bytes, 0)).hasSameSizeAs(all);
    }

    private static void decode(Capture.Resource resource) {
        try {
            Content content = Content.of(resource, MOST_BYTES);
            assertThat(content.body()).isNotNull();
            content.contentType();
        } catch (IOException e) {
            assertThat(e.getMessage()).isNotBlank(); // what servers send may be damaged
        }
    }

    private static List<Capture> read(byte[] bytes, long offset) throws IOException {
        List<Capture> all = new ArrayList<>();
        try (Captures captures = open(bytes, offset)) {
            for (Capture capture; captures != null && (capture = captures.next()) != null; ) {
                all.add(capture);
            }
        }
        return all;
    }

    /** Null for a file whose dictionary cannot be read: without it nothing can. */
    private static @Nullable Captures open(byte[] bytes, long offset) {
        try {
            return WebArchive.open("x", new BytesChannel(bytes, offset), MOST_BYTES);
        } catch (IOException e) {
            assertThat(e.getMessage()).isNotBlank();
            return null;
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream member = new GZIPOutputStream(packed)) {
            member.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
