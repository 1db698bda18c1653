package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.i18n.Rules;
import java.io.File;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No jar that the command line runs with is of a version in {@code known-bad-versions.tsv}. */
class KnownBadVersionsTest {
    private static final List<Advisory> ADVISORIES =
            Rules.of(KnownBadVersionsTest.class).table("known-bad-versions.tsv", 4).stream()
                    .map(Advisory::of)
                    .toList();

    @Test
    void noJarOfTheClassPathIsKnownToBeBad() {
        List<Path> jars = jars();
        assertThat(jars).anyMatch(jar -> jar.getFileName().toString().startsWith("jsoup-"));
        assertThat(jars.stream().flatMap(KnownBadVersionsTest::against)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "org/apache/commons/commons-compress/1.25.0/commons-compress-1.25.0.jar, true",
        "org/apache/commons/commons-compress/1.26.0/commons-compress-1.26.0.jar, false",
        "org/apache/commons/commons-compress/1.9/commons-compress-1.9.jar, true",
        "org/apache/commons/commons-compress/1.100/commons-compress-1.100.jar, false",
        "org/apache/commons/commons-text/1.4/commons-text-1.4.jar, false",
        "com/google/protobuf/protobuf-java/4.27.1/protobuf-java-4.27.1.jar, true",
        "org/other/commons-compress/1.25.0/commons-compress-1.25.0.jar, false"
    })
    void aVersionIsBadUntilItIsMended(String jar, boolean bad) {
        assertThat(against(Path.of("/repository", jar)).findAny().isPresent()).isEqualTo(bad);
    }

    @Test
    void everyLineSaysWhereToReadMore() {
        assertThat(ADVISORIES).allMatch(one -> one.why().matches("(CVE-\\d{4}-\\d+|GHSA-).*: .+"));
        assertThat(ADVISORIES.stream().map(Advisory::artifact)).isSorted();
    }

    /** One line: an artifact's versions from the first to that which mends them. */
    private record Advisory(String artifact, String from, String mended, String why) {
        static Advisory of(Rules.Row row) {
            return new Advisory(row.get(0), row.get(1), row.get(2), row.get(3));
        }

        /** Of a jar in a repository: group, artifact and version are the folders it lies in. */
        boolean warnsOf(Path jar) {
            String[] names = artifact.split(":", 2);
            Path folder = Path.of(names[0].replace('.', '/'), names[1]);
            Path version = jar.getParent();
            return version != null
                    && version.getParent() != null
                    && version.getParent().endsWith(folder)
                    && isBad(Version.parse(version.getFileName().toString()));
        }

        private boolean isBad(Version version) {
            return version.compareTo(Version.parse(mended)) < 0
                    && (from.equals("-") || version.compareTo(Version.parse(from)) >= 0);
        }
    }

    private static Stream<String> against(Path jar) {
        return ADVISORIES.stream()
                .filter(advisory -> advisory.warnsOf(jar))
                .map(advisory -> jar.getFileName() + ": " + advisory.why());
    }

    private static List<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .toList();
    }
}
