package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What README.md shows is what happens. */
class UsageExampleTest {
    private static final Path README = Path.of("README.md");

    @Test
    void theJavaCodePrintsTheArticle(@TempDir Path folder) throws Exception {
        assertThat(Snippet.printed(String.join("\n", blocks("java")), folder))
                .contains("Desa di Lereng Merbabu", "Menanam di bawah naungan");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sessions")
    void theCommandPrintsWhatIsShown(String command, String shown) {
        assertThat(command).startsWith("./saring ");
        Run run = Run.saring(command.substring("./saring ".length()).split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(shown.replaceFirst("…\\s*$", ""));
    }

    static List<Arguments> sessions() throws IOException {
        return blocks("console").stream()
                .map(session -> session.substring("$ ".length()).split("\n", 2))
                .map(parts -> Arguments.of(parts[0], parts[1]))
                .toList();
    }

    @Test
    void theDependencyIsOfThisVersion() throws IOException {
        String parent = Files.readString(Path.of("pom.xml"));
        assertThat(blocks("xml")).singleElement().asString().contains(version(parent));
    }

    @Test
    void theTableOfFieldsNamesEveryFieldOfTheSchema() throws IOException {
        String readme = Files.readString(README);
        var schema =
                new tools.jackson.databind.json.JsonMapper()
                        .readTree(id.saring.core.ArticleJson.schema());
        assertThat(schema.get("properties").propertyNames())
                .allSatisfy(field -> assertThat(readme).contains("`" + field + "`"));
    }

    /** The contents of the fenced blocks of a language. */
    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String version(String pom) {
        return Pattern.compile("<version>([^<]+)</version>")
                .matcher(pom)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
