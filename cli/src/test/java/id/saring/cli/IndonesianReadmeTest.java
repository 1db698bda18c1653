package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** README.id.md shows what README.md shows; only the words between are Indonesian. */
class IndonesianReadmeTest {
    private static final Path ENGLISH = Path.of("README.md");
    private static final Path INDONESIAN = Path.of("README.id.md");

    /** The opening of a block of code and its contents. */
    private static final Pattern CODE = Pattern.compile("(?ms)^(```\\w+\\n.*?)^```$");

    /** The first cell of a table's row, but for its head: exit codes and fields. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([`\\d][^|]*) \\|");

    private static final Pattern COMMENT = Pattern.compile("(?m)\\s+# .*$");

    @Test
    void showsTheSameCode() throws IOException {
        assertThat(code(INDONESIAN)).isNotEmpty().isEqualTo(code(ENGLISH));
    }

    @Test
    void tablesHaveTheSameRows() throws IOException {
        assertThat(found(ROW, INDONESIAN)).isNotEmpty().isEqualTo(found(ROW, ENGLISH));
    }

    /** Blocks of code without the comments, which are words. */
    private static List<String> code(Path readme) throws IOException {
        return found(CODE, readme).stream()
                .map(block -> COMMENT.matcher(block).replaceAll(""))
                .toList();
    }

    private static List<String> found(Pattern pattern, Path readme) throws IOException {
        return pattern.matcher(Files.readString(readme))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
