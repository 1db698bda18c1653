package id.saring.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code saring quality pairs}. */
class PairQualityTest {
    @TempDir Path folder;

    @Test
    void namesCodesThatNothingConvertsAndGoesOn() throws IOException {
        Path file = folder.resolve("pairs.jsonl");
        Files.writeString(
                file,
                "{\"id\":\"1\",\"from\":\"Xxxx-xx\",\"to\":\"Latn-xx\",\"source\":\"a\"}\n",
                StandardCharsets.UTF_8);
        StringWriter err = new StringWriter();
        CommandLine line = Measure.commandLine();
        line.setErr(new PrintWriter(err)).setOut(new PrintWriter(new StringWriter()));
        Path predictions = folder.resolve("pred.jsonl");
        int code = line.execute("quality", "pairs", file.toString(), "--emit", "" + predictions);
        assertThat(code).isZero();
        assertThat(err.toString()).contains("1 rows skipped: none converts Xxxx-xx to Latn-xx");
        assertThat(predictions).isEmptyFile();
    }

    @Test
    void foldsCaseSpacesAndLatinMarksOnly() {
        assertThat(PairScore.fold("Buku-buku, Ḥalāl ‘āṣ")).isEqualTo("bukubukuhalalas");
        assertThat(PairScore.fold("ꦏꦶ ꧈")).isEqualTo("ꦏꦶ");
    }
}
