package id.saring.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.saring.translation.segmentation.Segmenter;
import id.saring.translation.segmentation.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of any text stand in order, and all that is not blank is in one of them. */
class SegmentationFuzzTest {
    private static final List<Segmenter> ALL =
            List.of(Segmenter.of("id"), Segmenter.of("en"), Segmenter.of("th"));

    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.of("sentences"), Seeds.of("dates")).flatMap(seeds -> seeds);
    }

    @MethodSource("seeds")
    @Timeout(60)
    @FuzzTest(maxDuration = "60s")
    void segments(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        for (Segmenter segmenter : ALL) {
            int end = 0;
            for (Span span : segmenter.split(text)) {
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                assertThat(span.end()).isBetween(span.start() + 1, text.length());
                assertThat(isBlank(text.substring(end, span.start()))).isTrue();
                assertThat(span.of(text)).doesNotContain("\n");
                end = span.end();
            }
            assertThat(isBlank(text.substring(end))).isTrue();
        }
    }

    private static boolean isBlank(String between) {
        return between.chars().allMatch(c -> Segmenter.isBlank(c) || c == '\n' || c == 0x85);
    }
}
