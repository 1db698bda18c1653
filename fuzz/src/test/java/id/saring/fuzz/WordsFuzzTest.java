package id.saring.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.saring.i18n.language.LanguageIdentifier;
import id.saring.i18n.name.NameRomanizer;
import id.saring.i18n.number.NumberReader;
import id.saring.i18n.spelling.Respeller;
import id.saring.i18n.spelling.SpellingSystem;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers, spellings, names and the language of any text. */
class WordsFuzzTest {
    private static final NumberReader NUMBERS = NumberReader.create();
    private static final NameRomanizer NAMES = NameRomanizer.create();
    private static final LanguageIdentifier LANGUAGES = LanguageIdentifier.create();

    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.of("words"), Seeds.of("dates")).flatMap(seeds -> seeds);
    }

    @MethodSource("seeds")
    @Timeout(60)
    @FuzzTest(maxDuration = "60s")
    void reads(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        int end = 0;
        for (NumberReader.Found number : NUMBERS.find(text)) {
            assertThat(number.start()).isGreaterThanOrEqualTo(end);
            assertThat(number.end()).isBetween(number.start() + 1, text.length());
            end = number.end();
        }
        NUMBERS.read(text);
        for (SpellingSystem from : SpellingSystem.values()) {
            for (SpellingSystem to : SpellingSystem.values()) {
                assertThat(Respeller.between(from, to).respell(text)).isNotNull();
            }
        }
        assertThat(NAMES.romanize(text)).isNotNull();
        assertThat(LANGUAGES.identify(text).confidence()).isBetween(0.0, 1.0);
    }
}
