package id.saring.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.saring.i18n.date.Anchor;
import id.saring.i18n.date.PrintedDates;
import id.saring.i18n.date.TemporalExpression;
import id.saring.i18n.date.TemporalTagger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions of time in any text lie in order within it. */
class TemporalFuzzTest {
    private static final TemporalTagger TAGGER = TemporalTagger.create();
    private static final Anchor ANCHOR = Anchor.parse("2023-09-05");

    static Stream<byte[]> seeds() {
        return Seeds.of("dates");
    }

    @MethodSource("seeds")
    @Timeout(60)
    @FuzzTest(maxDuration = "60s")
    void tags(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        List<TemporalExpression> found = TAGGER.tag(text, ANCHOR);
        assertThat(TAGGER.tag(text, ANCHOR)).isEqualTo(found);
        TAGGER.tag(text, null);
        int end = 0;
        for (TemporalExpression expression : found) {
            assertThat(expression.start()).isGreaterThanOrEqualTo(end);
            assertThat(expression.end()).isBetween(expression.start() + 1, text.length());
            assertThat(expression.value()).isNotEmpty();
            end = expression.end();
        }
        end = 0;
        for (PrintedDates.Found date : PrintedDates.findAll(text, null)) {
            assertThat(date.start()).isGreaterThanOrEqualTo(end);
            assertThat(date.end()).isBetween(date.start() + 1, text.length());
            end = date.end();
        }
    }
}
