package id.saring.i18n.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences of our own, their anchor, and all that must be found in them. */
class TemporalTaggerTest {
    private static final TemporalTagger TAGGER = TemporalTagger.create();

    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(
            resources = "sentences.csv",
            delimiter = '|',
            quoteCharacter = '\0',
            maxCharsPerColumn = 2000)
    void findsAndResolvesEveryExpression(
            String sentence, @Nullable String anchor, @Nullable String expected) {
        assertThat(found(sentence, anchor)).isEqualTo(expected == null ? "" : expected);
    }

    /** Each expression as "words = value", parted by semicolons. */
    static String found(String sentence, @Nullable String anchor) {
        List<TemporalExpression> found =
                TAGGER.tag(sentence, anchor == null ? null : Anchor.parse(anchor));
        return found.stream()
                .map(
                        expression ->
                                sentence.substring(expression.start(), expression.end())
                                        + " = "
                                        + expression.value())
                .collect(Collectors.joining("; "));
    }
}
