package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code saring language}, and how all commands read text. */
class LanguageCommandTest {
    private static final String INDONESIAN = "Petani enggak bisa tanam karena kemarau, kata dinas";
    private static final String SUNDANESE = "Patani ngarep hujan turun saméméh tandur";

    @TempDir Path folder;

    private static Run run(String text, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "language";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.saring(text.getBytes(StandardCharsets.UTF_8), all);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void readsStandardInputWhereNoFileIsNamed() {
        assertThat(run(INDONESIAN).lines().get(0)).startsWith("id\t").endsWith("\t-");
    }

    @Test
    void takesEveryLineForATextWhereAsked() {
        assertThat(run(INDONESIAN + "\n" + SUNDANESE, "--lines").lines())
                .extracting(line -> line.replaceAll("\t.*\t", " "))
                .containsExactly("id -:1", "su -:2");
    }

    @Test
    void readsArticlesAsJsonAndJsonLines() throws IOException {
        String article = "{\"title\":\"" + INDONESIAN + "\",\"blocks\":[]}";
        String other = "{\"title\":\"" + SUNDANESE + "\",\"blocks\":[]}";
        String one = file("satu.json", article);
        String lines = "{\"input\":\"a\",\"outcome\":\"found\",\"article\":" + article + "}\n";
        String many = file("dua.jsonl", lines + other);
        assertThat(run("", "-f", "jsonl", one, many).lines())
                .extracting(line -> line.replaceAll(".*\"language\":\"(\\w+)\".*", "$1"))
                .containsExactly("id", "id", "su");
    }

    @Test
    void takesWhatOnlyBeginsLikeJsonForText() {
        assertThat(run("{" + INDONESIAN + "} " + INDONESIAN).lines().get(0)).startsWith("id\t");
    }

    @Test
    void namesTheFileThatIsMissingAndReadsTheOthers() throws IOException {
        Run run = run("", "tiada.txt", file("ada.txt", INDONESIAN));
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(run.err()).contains("tiada.txt: there is no such file");
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void refusesBytesThatAreNoUtf8() throws IOException {
        Path file = folder.resolve("latin1.txt");
        Files.write(file, new byte[] {'k', (byte) 0xE9, 'r'});
        assertThat(run("", file.toString()).err()).contains("latin1.txt: it is no text in UTF-8");
    }

    @Test
    void exitsWithOneWhereALanguageIsUndetermined() {
        assertThat(run("1945").code()).isEqualTo(1);
    }
}
