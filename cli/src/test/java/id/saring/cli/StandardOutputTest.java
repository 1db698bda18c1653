package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
        Run run = Outside.shell("saring " + command + " examples/berita-br.html > /dev/full");
        assertThat(run.complaints())
                .containsExactly("saring: standard output: No space left on device");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
    }

    @Test
    void aReaderThatHasGoneIsNoFailure() throws Exception {
        Run run =
                Outside.shell(
                        "{ sleep 1; saring extract examples/berita-br.html; echo $? >&2; } | true");
        assertThat(run.complaints()).containsExactly("0");
    }
}
