package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the command's standard output goes wrong; in a process of its own, on Linux. */
class StandardOutputTest {
    private static final Path FULL = Path.of("/dev/full");

    @BeforeEach
    void onlyWithAFullDevice() {
        assumeTrue(Files.exists(FULL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "dates", "segment"})
    void aFullDiskIsToldAndIsAFailure(String command) throws Exception {
        Run run = shell("saring " + command + " examples/berita-br.html > /dev/full");
        assertThat(run.complaints())
                .containsExactly("saring: standard output: No space left on device");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
    }

    @Test
    void aReaderThatHasGoneIsNoFailure() throws Exception {
        Run run = shell("{ sleep 1; saring extract examples/berita-br.html; echo $? >&2; } | true");
        assertThat(run.complaints()).containsExactly("0");
    }

    /** What a shell does in which {@code saring} is the command under test. */
    private static Run shell(String script) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "-c"));
        command.add(
                "saring() { \"$JAVA\" -cp \"$CLASSES\" id.saring.cli.Saring \"$@\"; }; " + script);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .put("JAVA", Path.of(System.getProperty("java.home"), "bin/java").toString());
        builder.environment().put("CLASSES", System.getProperty("java.class.path"));
        builder.environment().put("SARING_LANG", "en");
        Path err = Files.createTempFile("saring", ".err");
        try {
            Process process = builder.redirectError(err.toFile()).start();
            process.getOutputStream().close();
            String out =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }
}
