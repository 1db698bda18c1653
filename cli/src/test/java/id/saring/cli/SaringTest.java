package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command as a whole. */
class SaringTest {
    @ParameterizedTest(name = "saring {0} --help")
    @MethodSource("commands")
    void everyCommandExplainsItself(String command) {
        Run run = Run.saring(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: saring " + command);
    }

    static Stream<String> commands() {
        return Saring.commandLine().getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"));
    }

    @Test
    void helpOfExtractShowsExamplesAndExitCodes() {
        assertThat(Run.saring("extract", "--help").out())
                .contains("saring extract examples/berita-jsonld.html")
                .contains("Exit codes: 0");
    }

    @Test
    void tellsItsVersion() {
        assertThat(Run.saring("--version").out()).startsWith("saring ");
    }

    @Test
    void printsACompletionScriptThatKnowsTheCommands() {
        assertThat(Run.saring("completion").out()).contains("complete -F").contains("extract");
    }

    @Test
    void refusesAnUnknownCommandAndNamesTheKnown() {
        Run run = Run.saring("ekstrak");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("ekstrak");
    }

    @Test
    void showsUsageWithoutACommand() {
        Run run = Run.saring();
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("extract");
    }
}
