package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader who follows the links of the documents finds every guide, and no dead end. */
class GuidesTest {
    private static final Path DOCS = Path.of("docs");
    private static final Path INDEX = DOCS.resolve("README.md");

    /** A link's target, without its anchor; no addresses of the web. */
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyLinkLeadsToAFile(Path document) throws IOException {
        for (String target : links(document)) {
            assertThat(document.resolveSibling(target)).as("in %s", document).exists();
        }
    }

    @Test
    void theIndexNamesEveryGuide() throws IOException {
        try (Stream<Path> guides = Files.list(DOCS)) {
            assertThat(links(INDEX))
                    .containsAll(
                            guides.filter(guide -> !guide.equals(INDEX))
                                    .filter(guide -> guide.toString().endsWith(".md"))
                                    .map(guide -> guide.getFileName().toString())
                                    .toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyDependencyIsOfThisVersion(Path document) throws IOException {
        String own = found(VERSION, Path.of("pom.xml")).get(0);
        assertThat(found(VERSION, document)).allMatch(own::equals, own);
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> guides = Files.list(DOCS)) {
            Stream<Path> front =
                    Stream.of("README.md", "README.id.md", "CONTRIBUTING.md").map(Path::of);
            return Stream.concat(front, guides.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> links(Path document) throws IOException {
        return found(LINK, document);
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
