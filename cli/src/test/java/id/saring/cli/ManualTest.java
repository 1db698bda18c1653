package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code man saring} tells of every command what {@code --help} tells, in both languages. */
class ManualTest {
    @TempDir private static Path manual;

    @BeforeAll
    static void write() throws IOException {
        Manual.main(new String[] {manual.toString(), "9.8.7", "2026-01-31T00:00:00Z"});
    }

    @ParameterizedTest
    @ValueSource(strings = {"man1", "id/man1"})
    void everyCommandHasAPage(String folder) throws IOException {
        List<String> expected =
                HelpTest.commands().stream().map(words -> String.join("-", words) + ".1").toList();
        try (Stream<Path> pages = Files.list(manual.resolve(folder))) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void aPageHoldsTheSynopsisTheOptionsTheExamplesAndTheExitCodes() throws IOException {
        String extract = page("man1/saring-extract.1");
        assertThat(extract)
                .startsWith(
                        ".TH \"saring\\-extract\" \"1\" \"2026\\-01\\-31\" \"saring 9.8.7\" \"Saring\\(aqs Manual\"\n")
                .contains("saring\\-extract \\- Extracts articles from pages\n")
                .contains("\\fB\\-o\\fR, \\fB\\-\\-output\\fR=\\fIPATH\\fR\nA file for all output;")
                .contains("saring extract \\-f jsonl \\-j 4 pages/ > articles.jsonl\n")
                .contains(".SH EXIT STATUS\n0 every input gave an article,")
                .contains("\\fBsaring\\fR(1)")
                .doesNotContain("Examples:", "${");
    }

    @Test
    void theFirstPageNamesTheCommandsAndWhatIsSetFromOutside() throws IOException {
        assertThat(page("man1/saring.1"))
                .contains("\\fBbulk\\fR\nTurns web archives")
                .contains("\\fBSARING_LANG\\fR")
                .contains("\\fBsaring\\-translate\\fR(1)");
    }

    @Test
    void theIndonesianPageIsIndonesian() throws IOException {
        assertThat(page("id/man1/saring-extract.1"))
                .contains(".SH NAMA\nsaring\\-extract \\- Mengekstraksi artikel dari halaman\n")
                .contains(".SH KODE KELUAR\n")
                .doesNotContain("Contoh:");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        PropertyResourceBundle english = UserLanguage.ENGLISH.texts("manual");
        assertThat(UserLanguage.INDONESIAN.texts("manual").keySet())
                .containsExactlyInAnyOrderElementsOf(english.keySet());
    }

    @Test
    void troffFindsNothingAmiss() throws IOException, InterruptedException {
        assumeTrue(new File("/usr/bin/groff").canExecute(), "no groff here");
        try (Stream<Path> pages = Files.walk(manual)) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                assertThat(groff(page)).as("%s", page).isEmpty();
            }
        }
    }

    /** What it warns of; of lines that it cannot fill, not of words too long for a line. */
    private static String groff(Path page) throws IOException, InterruptedException {
        Process groff =
                new ProcessBuilder(
                                "groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-Wbreak", "-z",
                                page + "")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        groff.waitFor();
        return said;
    }

    private static String page(String name) throws IOException {
        return Files.readString(manual.resolve(name));
    }
}
