package id.saring.i18n.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files are ICU's: its own engine reads them and converts as ours does. */
class RuleFilesTest {
    private static final int TEXTS = 200;

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void icuConvertsAlike(String file) throws IOException {
        String rules = RuleFile.text(file + ".rules").replace(":: Reduplication ;", "");
        for (boolean reverse : rules.contains("<") ? new boolean[] {false, true} : new boolean[1]) {
            Transliterator icu =
                    Transliterator.createFromRules(
                            "Any-" + file,
                            rules,
                            reverse ? Transliterator.REVERSE : Transliterator.FORWARD);
            List<Step> steps = RuleFile.read(file, reverse);
            for (String text : texts(rules)) {
                assertThat(run(steps, text))
                        .as(file + (reverse ? " backwards: " : ": ") + text)
                        .isEqualTo(icu.transliterate(text));
            }
        }
    }

    static Stream<String> files() throws IOException, URISyntaxException {
        Path folder = Path.of(RuleFile.class.getResource("java.rules").toURI()).toAbsolutePath();
        try (Stream<Path> files = Files.list(folder.getParent())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rules") && !name.equals("reduplication.rules"))
                    .map(name -> name.replace(".rules", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Random texts of the letters that stand in the file, the same each time. */
    private static List<String> texts(String rules) {
        int[] letters =
                rules.replaceAll("#.*", "")
                        .codePoints()
                        .filter(c -> Character.isLetterOrDigit(c) || c > 0x2FF || c == ' ')
                        .distinct()
                        .toArray();
        Random random = new Random(5);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String run(List<Step> steps, String text) {
        Buffer buffer = Buffer.of(text);
        for (Step step : steps) {
            Buffer out = new Buffer(16);
            step.run(buffer, out);
            buffer = out;
        }
        return buffer.toString();
    }

    @Test
    void namesFileAndLineOfAWrongRule() {
        RuleParser parser = new RuleParser("salah.rules", "a > b ;\nc $tak > d ;");
        parser.next();
        assertThatThrownBy(parser::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("salah.rules:2: $tak is not defined above");
    }
}
