package id.saring.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/**
 * What is measured is real work: every tool reads a generated page, which has the size asked for.
 */
class BenchTest {
    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyToolReadsAGeneratedPage(Tool tool) throws Exception {
        assertThat(tool.read(GeneratedPage.of(1, 30_000))).isNotNull();
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {10_000, 100_000, 1_000_000})
    void generatedPagesHaveTheSizeAskedForAndAnArticle(int size) {
        byte[] page = GeneratedPage.of(7, size);
        assertThat(page.length).isBetween(size * 9 / 10, size * 11 / 10);
        assertThat(Tool.SARING.tryRead(page)).isInstanceOf(id.saring.parser.Extraction.Found.class);
        assertThat(GeneratedPage.of(7, size)).isEqualTo(page);
    }

    @Test
    void refusesAFolderWithoutPages(@TempDir Path folder) {
        StringWriter err = new StringWriter();
        CommandLine line = Measure.commandLine().setErr(new PrintWriter(err));
        assertThat(line.execute("bench", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(folder.toString());
        assertThat(line.execute("bench", folder.resolve("absent").toString())).isEqualTo(2);
    }
}
