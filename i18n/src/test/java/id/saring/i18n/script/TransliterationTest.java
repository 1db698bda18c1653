package id.saring.i18n.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.i18n.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The front door of scripts. */
class TransliterationTest {
    @TempDir Path folder;

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @MethodSource("hardCases")
    void convertsHardCases(String id, String text, String expected) {
        assertThat(Transliteration.of(id).apply(text)).isEqualTo(expected);
    }

    static Stream<String[]> hardCases() {
        return Rules.of(TransliterationTest.class).table("hard-cases.tsv", 3).stream()
                .map(row -> row.cells().toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "java-latn, Java-Latn",
        "JAVA-LATN/STRICT, Java-Latn/strict",
        "jv-Latn-t-jv-java, Java-Latn",
        "jv-Java-t-jv-latn, Latn-Java",
        "bbc-Latn-t-btx-batk, Batk-Latn/btx",
        "ms-Arab-t-ms-latn-m0-jawi, Latn-Arab/jawi"
    })
    void knowsShortNamesAndBcp47(String name, String id) {
        assertThat(Transliteration.of(name).id()).isEqualTo(id);
    }

    @Test
    void everyTransliterationOfTheListCompiles() {
        for (String id : Transliteration.available()) {
            assertThat(Transliteration.of(id).apply("a")).as(id).isNotNull();
        }
        assertThat(Transliteration.available()).doesNotHaveDuplicates().contains("Latn-Kawi");
    }

    @Test
    void namesWhatThereIsInsteadOfTheUnknown() {
        assertThatThrownBy(() -> Transliteration.of("Java-Latn/kuno"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no transliteration Java-Latn/kuno; there are Java-Latn, Java-Latn/strict");
    }

    @Test
    void refusesScriptsWithoutAPlaceInUnicode() {
        assertThatThrownBy(() -> Transliteration.of("Latn-Lampung"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Had Lampung is not encoded in Unicode 17");
    }

    @Test
    void writesEWithoutAccentsWhereAsked() {
        Transliteration read = Transliteration.of("Java-Latn");
        assertThat(read.apply("ꦏꦺꦴꦱꦺ")).isEqualTo("kosé");
        assertThat(read.with(Transliteration.Option.PLAIN_E).apply("ꦏꦺꦴꦱꦺ")).isEqualTo("kose");
        Transliteration write = Transliteration.of("Latn-Java");
        assertThat(write.apply("pesen")).isEqualTo("ꦥꦼꦱꦼꦤ꧀");
        assertThat(write.with(Transliteration.Option.PLAIN_E).apply("pesen")).isEqualTo("ꦥꦺꦱꦺꦤ꧀");
    }

    @Test
    void partsWordsByZeroWidthSpacesWhereAsked() {
        Transliteration write = Transliteration.of("Latn-Java");
        assertThat(write.apply("lara ati")).isEqualTo("ꦭꦫꦲꦠꦶ");
        assertThat(write.with(Transliteration.Option.ZERO_WIDTH).apply("lara ati"))
                .isEqualTo("ꦭꦫ\u200Bꦲꦠꦶ");
    }

    @Test
    void tellsWhatIsLost() {
        assertThat(Transliteration.of("Latn-Bugi").loss()).get().asString().contains("not written");
        assertThat(Transliteration.of("Sund-Latn/strict").loss()).isEmpty();
    }

    @Test
    void tellsAllReadingsOfAWord() {
        assertThat(Transliteration.of("Bugi-Latn").readings("ᨔᨑ"))
                .startsWith("sara")
                .contains("sarang", "sara'", "sarra");
        assertThat(Transliteration.of("Sund-Latn").readings("ᮘᮞ")).containsExactly("basa");
        assertThat(Transliteration.of("Bugi-Latn").readings("ᨔᨑᨅᨈᨀ".repeat(10)).size())
                .isBetween(1, 250);
    }

    @Test
    void readsWordsOfALexiconAndLeavesTheRestToTheRules() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("kata.tsv"),
                        "# test\nkelapa\tکلاڤ\nklapa\tکلاڤ\nsatu\tساتو\n");
        Lexicon lexicon = Lexicon.read(file);
        Transliteration read = Transliteration.of("Arab-Latn/jawi").with(lexicon);
        assertThat(read.apply("كلاڤ ، ساتو")).isEqualTo("kelapa , satu");
        assertThat(read.readings("کلاڤ")).startsWith("kelapa", "klapa");
        assertThat(Transliteration.of("Latn-Arab/jawi").with(lexicon).apply("Satu kelapa"))
                .isEqualTo("ساتو کلاڤ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Latn-Java, java-e.words", "Latn-Sund, sund-e.words"})
    void writesEveryWordOfTheListAsWithItsAccents(String id, String file) {
        Transliteration write = Transliteration.of(id);
        for (String word : Rules.of(Transliteration.class).list(file)) {
            String bare = word.replace('é', 'e').replace('è', 'e');
            assertThat(bare).as("a word without accents").isNotEqualTo(word);
            assertThat(write.apply(bare)).as(word).isEqualTo(write.apply(word));
        }
    }

    @Test
    void readsEveryWordOfTheJawiTable() {
        Transliteration read = Transliteration.of("Arab-Latn/jawi");
        for (Rules.Row row : Rules.of(Transliteration.class).table("jawi-words.table", 2)) {
            String suffix = row.get(1).startsWith("-") ? row.get(1).substring(1) : "";
            String jawi = suffix.isEmpty() ? row.get(0) : "ايت" + row.get(0).substring(1);
            String rumi = suffix.isEmpty() ? row.get(1) : "itu" + suffix;
            assertThat(read.apply(jawi)).isEqualTo(rumi);
        }
    }

    @Test
    void leavesAWordAloneWhoseWriterSetAccents() {
        Transliteration write = Transliteration.of("Latn-Java");
        assertThat(write.apply("desa")).isEqualTo(write.apply("désa"));
        assertThat(write.apply("dêsa")).isNotEqualTo(write.apply("désa"));
        assertThat(write.apply("de\u0302sa")).isEqualTo(write.apply("dêsa"));
    }

    @Test
    void manyThreadsShareOne() {
        Transliteration shared = Transliteration.of("Latn-Java");
        List<String> results =
                IntStream.range(0, 2000).parallel().mapToObj(i -> shared.apply("tulis")).toList();
        assertThat(results).containsOnly("ꦠꦸꦭꦶꦱ꧀");
    }

    @Test
    @Timeout(20)
    void longAndHostileTextsTakeLinearTime() {
        for (String id : Transliteration.available()) {
            for (String part : List.of("a", "ng", "ꦏ꧀", "ᨀ", "الْ", "َ", " ", "٢", "-", "ᯂᯂᯪ᯲")) {
                String text = part.repeat(20_000);
                assertThat(Transliteration.of(id).apply(text)).as(id).isNotNull();
            }
        }
    }
}
