package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --help} speaks Indonesian and English, of every command and every option. */
class HelpTest {
    private static final PropertyResourceBundle ENGLISH = UserLanguage.ENGLISH.texts("help");
    private static final PropertyResourceBundle INDONESIAN = UserLanguage.INDONESIAN.texts("help");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(INDONESIAN.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void everyCommandAndOptionIsExplainedInBothLanguages(List<String> command) {
        String[] words = words(command, "--help");
        Run english = Run.saring(words);
        Run indonesian = Run.saringIn("id", new byte[0], words);
        assertThat(english.code()).isZero();
        assertThat(english.out()).contains("Usage: saring");
        assertThat(indonesian.code()).isZero();
        assertThat(indonesian.out()).contains("Cara pakai: saring").doesNotContain("Exit codes");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void everyCommandShowsTheSameExamplesInBothLanguages(List<String> command) {
        String[] words = words(command, "--help");
        List<String> english = examples(Run.saring(words));
        assertThat(english).isNotEmpty();
        assertThat(examples(Run.saringIn("id", new byte[0], words))).isEqualTo(english);
    }

    /** Indented commands, without what they print, two blanks further on. */
    private static List<String> examples(Run help) {
        return help.lines().stream()
                .filter(line -> line.matches("  (saring|echo|curl|source) .*"))
                .map(line -> line.strip().replaceFirst(" {2,}.*", ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(UserLanguage.class)
    void noDescriptionIsEmpty(UserLanguage language) {
        CommandLine root = Saring.commandLine().setResourceBundle(language.texts("help"));
        for (CommandSpec spec : all(root)) {
            assertThat(String.join("", spec.usageMessage().description()))
                    .as(spec.qualifiedName())
                    .isNotBlank();
            for (ArgSpec argument : spec.args()) {
                assertThat(String.join("", argument.description()))
                        .as("%s %s in help.properties", spec.qualifiedName(), argument)
                        .isNotBlank();
            }
        }
    }

    @Test
    void noTextIsLeftOfAnOptionThatIsGone() {
        Set<String> used = new LinkedHashSet<>();
        for (CommandSpec spec : all(Saring.commandLine())) {
            String command = spec.qualifiedName(".") + ".";
            Stream.of("usage.description", "usage.footer", "usage.header")
                    .forEach(key -> used.add(command + key));
            spec.positionalParameters()
                    .forEach(
                            place -> {
                                String name = place.paramLabel() + "[" + place.index() + "]";
                                used.addAll(List.of(name, command + name));
                            });
            spec.optionsMap()
                    .keySet()
                    .forEach(
                            name -> {
                                String key = name.replaceFirst("^--?", "");
                                used.addAll(List.of(key, command + key));
                            });
        }
        used.addAll(
                List.of(
                        "usage.synopsisHeading",
                        "usage.commandListHeading",
                        "mixinStandardHelpOptions.help",
                        "mixinStandardHelpOptions.version",
                        "helpCommand.help",
                        "helpCommand.command"));
        assertThat(used).containsAll(ENGLISH.keySet());
    }

    @Test
    void nothingIsReadOfItUnlessHelpIsAskedFor() {
        CommandLine line = Saring.commandLine();
        line.parseArgs("extract", "a.html");
        assertThat(line.getResourceBundle()).isNull();
    }

    @Test
    void indonesianHelpShowsTheSameExamples() {
        assertThat(Run.saringIn("id", new byte[0], "extract", "--help").out())
                .contains("Mengekstraksi artikel dari halaman.")
                .contains("  saring extract examples/berita-jsonld.html\n")
                .contains("Kode keluar: 0");
    }

    static List<List<String>> commands() {
        List<List<String>> commands = new ArrayList<>();
        for (CommandSpec spec : all(Saring.commandLine())) {
            commands.add(List.of(spec.qualifiedName().split(" ")));
        }
        return commands;
    }

    private static String[] words(List<String> command, String last) {
        return Stream.concat(command.stream().skip(1), Stream.of(last)).toArray(String[]::new);
    }

    private static List<CommandSpec> all(CommandLine line) {
        List<CommandSpec> specs = new ArrayList<>(List.of(line.getCommandSpec()));
        new LinkedHashSet<>(line.getSubcommands().values()).forEach(sub -> specs.addAll(all(sub)));
        return specs;
    }
}
