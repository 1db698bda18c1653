package id.saring.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.saring.i18n.script.Transliteration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Every transliteration of any text; the first byte chooses which comes first. */
class TransliterationFuzzTest {
    private static final List<Transliteration> ALL =
            Transliteration.available().stream().map(Transliteration::of).toList();

    /** The most code units of a word of which all readings are asked for. */
    private static final int WORD = 20;

    static Stream<byte[]> seeds() {
        return Seeds.of("scripts");
    }

    @MethodSource("seeds")
    @Timeout(60)
    @FuzzTest(maxDuration = "60s")
    void converts(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        int first = text.isEmpty() ? 0 : text.charAt(0);
        for (int i = 0; i < 4; i++) {
            check(ALL.get((first + i * 7) % ALL.size()), text);
        }
    }

    private static void check(Transliteration transliteration, String text) {
        Transliteration.Conversion conversion = transliteration.convert(text);
        String converted = conversion.text();
        assertThat(transliteration.apply(text)).isEqualTo(converted);
        for (Transliteration.Unmapped letter : conversion.unmapped()) {
            assertThat(converted.codePointAt(letter.offset())).isEqualTo(letter.codePoint());
        }
        assertThat(converted.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        if (text.length() <= WORD) {
            assertThat(transliteration.readings(text)).isNotEmpty();
        }
        for (Transliteration.Option option : Transliteration.Option.values()) {
            assertThat(transliteration.with(option).apply(text)).isNotNull();
        }
    }
}
