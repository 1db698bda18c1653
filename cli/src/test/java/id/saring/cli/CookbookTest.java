package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command and every piece of Java in these documents does what stands below it. */
class CookbookTest {
    private static final List<Path> DOCUMENTS =
            List.of(Path.of("docs/COOKBOOK.md"), Path.of("docs/EMBED.md"));

    private static final Pattern SESSION = Pattern.compile("(?ms)^```console\\n(.*?)^```$");

    /** Java, and what it prints. */
    private static final Pattern JAVA =
            Pattern.compile("(?ms)^```java\\n(.*?)^```$(?:\\s*prints\\s*^```text\\n(.*?)^```$)?");

    @TempDir private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("sessions")
    void theCommandsPrintWhatIsShown(String session) throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Shell shell = new Shell(folder);
        for (String part : session.split("(?m)^\\$ ")) {
            if (!part.isEmpty()) {
                String[] command = part.split("\n", 2);
                assertThat(shell.run(command[0])).as(command[0]).matches(pattern(command[1]));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void theJavaCodePrintsWhatIsShown(String code, String shown) throws Exception {
        assertThat(shown).as("what it prints, below it").isNotNull();
        assertThat(Snippet.printed(code, folder)).isEqualTo(shown);
    }

    static List<String> sessions() throws IOException {
        List<String> sessions = new ArrayList<>();
        for (Path document : DOCUMENTS) {
            SESSION.matcher(Files.readString(document))
                    .results()
                    .forEach(session -> sessions.add(session.group(1)));
        }
        return sessions;
    }

    static List<Arguments> snippets() throws IOException {
        List<Arguments> snippets = new ArrayList<>();
        for (Path document : DOCUMENTS) {
            JAVA.matcher(Files.readString(document))
                    .results()
                    .forEach(java -> snippets.add(Arguments.of(java.group(1), java.group(2))));
        }
        return snippets;
    }

    /** The output as shown, where "…" stands for anything. */
    private static Pattern pattern(String shown) {
        String regex =
                Arrays.stream(shown.split("…\n?", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.DOTALL);
    }
}
