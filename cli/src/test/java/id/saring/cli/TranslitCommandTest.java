package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code saring translit}. */
class TranslitCommandTest {
    @TempDir Path folder;

    private static Run run(String text, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "translit";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.saring(text.getBytes(StandardCharsets.UTF_8), all);
    }

    @Test
    void readsAScriptAndSaysOnceWhatIsLost() {
        Run run = run("ꦧꦤꦾꦸ\n", "--from", "Java", "--to", "Latn");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("banyu\n");
        assertThat(run.complaints())
                .singleElement()
                .asString()
                .startsWith("saring: Java-Latn cannot be undone:");
    }

    @Test
    void writesAScriptAndKeepsLines() {
        Run run = run("aing\nbasa\n", "--to", "Sund");
        assertThat(run.out()).isEqualTo("ᮃᮄᮀ\nᮘᮞ\n");
        assertThat(run.complaints()).isEmpty();
    }

    @Test
    void listsWhatThereIs() {
        assertThat(run("", "--list").out())
                .contains("Java-Latn\t", "Latn-Batk/btx\t", "Arab-Latn/skb");
    }

    @Test
    void refusesUnencodedScriptsWithTheReason() {
        Run run = run("", "--to", "Lampung");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("not encoded in Unicode");
    }

    @Test
    void reportsLettersThatItLeft() {
        Run run = run("ꦏꦾ\uA9CE ß\n", "--to", "Java", "-f", "jsonl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\"unmapped\":[{\"character\":\"ß\"");
    }

    @Test
    void looksWordsUpInALexicon() throws IOException {
        Path words = Files.writeString(folder.resolve("kata.tsv"), "# Malay\nkopi\tقهوة\n");
        Run run = run("kopi pahit\n", "--to", "Arab", "--variant", "jawi", "--lexicon", "" + words);
        assertThat(run.out()).startsWith("قهوة ");
    }

    @Test
    void namesTheLineOfALexiconThatIsWrong() throws IOException {
        Path words = Files.writeString(folder.resolve("kata.tsv"), "kopi\n");
        Run run = run("kopi\n", "--to", "Arab", "--variant", "jawi", "--lexicon", "" + words);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("kata.tsv:1: expected two columns");
    }

    @Test
    void tellsAllReadingsOfAWordThatLeavesSomethingOut() {
        Run run = run("ᨔᨑ\n", "--from", "Bugi", "--readings");
        assertThat(run.out()).contains("sara", "sarang", "sara'");
    }
}
