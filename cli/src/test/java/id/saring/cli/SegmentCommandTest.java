package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentCommandTest {
    private static final byte[] TEXT =
            "Dr. H. Ahmad tiba. Ia tersenyum.\n\nBaru.\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void printsASentenceALine() {
        Run run = Run.saring(TEXT, "segment", "-");
        assertThat(run.lines()).containsExactly("Dr. H. Ahmad tiba.", "Ia tersenyum.", "", "Baru.");
        assertThat(run.code()).isZero();
    }

    @Test
    void printsOffsets() {
        Run run = Run.saring(TEXT, "segment", "-f", "jsonl", "-");
        assertThat(run.lines())
                .startsWith("{\"start\":0,\"end\":18,\"text\":\"Dr. H. Ahmad tiba.\"}")
                .hasSize(3);
    }

    @Test
    void printsTheRulesForOtherTools() {
        assertThat(Run.saring("segment", "--srx").out()).startsWith("<?xml").contains("srx20");
    }

    @Test
    void refusesWhatIsNotUtf8(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("latin.txt"), new byte[] {'k', (byte) 0xe9});
        Run run = Run.saring("segment", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(run.err()).contains("not UTF-8").contains("latin.txt");
    }
}
