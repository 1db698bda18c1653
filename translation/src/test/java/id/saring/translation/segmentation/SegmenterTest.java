package id.saring.translation.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of sentences.txt is a text whose sentences are parted by |. */
class SegmenterTest {
    private static final Segmenter SEGMENTER = Segmenter.of("id");

    @ParameterizedTest
    @MethodSource("lines")
    void partsTheText(String line) {
        List<String> sentences = List.of(line.split("\\|"));
        assertThat(SEGMENTER.sentences(line.replace("|", "")))
                .isEqualTo(sentences.stream().map(String::strip).toList());
    }

    static Stream<String> lines() throws IOException {
        try (InputStream in = SegmenterTest.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "));
        }
    }

    static List<String> texts() throws IOException {
        return lines().map(line -> line.replace("|", "")).toList();
    }

    @Test
    void aLineBreakEndsASentence() {
        assertThat(SEGMENTER.sentences("Pasar Baru\nRamai sekali. \r\n\n Ayo"))
                .containsExactly("Pasar Baru", "Ramai sekali.", "Ayo");
    }

    @Test
    void leavesOutTheWhiteSpaceBetween() {
        assertThat(SEGMENTER.split(" Satu.  Dua.\u00a0Tiga "))
                .containsExactly(new Span(1, 6), new Span(8, 12), new Span(13, 17));
    }

    @Test
    void otherLanguagesGoByIcu() {
        assertThat(Segmenter.of("en-GB").sentences("It rained. they left. We stayed."))
                .containsExactly("It rained. they left.", "We stayed.");
        assertThat(Segmenter.of("ja").sentences("雨です。晴れです。")).hasSize(2);
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(SEGMENTER.split("")).isEmpty();
        assertThat(SEGMENTER.split(" \n\t ")).isEmpty();
    }

    @Test
    @Timeout(60)
    void takesTimeInStepWithTheTextHoweverHostile() {
        for (String part :
                List.of(".", ". ", "a.", "A. ", "\"", ".\"A", " ", "1. ", "a.\" ", "(.)")) {
            SEGMENTER.split(part.repeat(100_000));
        }
        SEGMENTER.split("a".repeat(500_000) + ". " + " ".repeat(500_000) + "Ia. ");
    }
}
