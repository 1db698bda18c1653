package id.saring.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The columns. */
class ArticleRowsTest {
    private static final Path PARQUET =
            Path.of("../parquet/src/main/resources/id/saring/parquet/article.parquet-schema");
    private static final Pattern COLUMN = Pattern.compile("(?m)^  \\w+ \\w+ (\\w+)");

    @Test
    void areThoseOfBulksParquetBesideWhatBecameOfThePage() throws IOException {
        List<String> columns = Arrays.asList(SaringSpark.schema().fieldNames());
        List<String> ofBulk =
                COLUMN.matcher(Files.readString(PARQUET))
                        .results()
                        .map(column -> column.group(1))
                        .toList();
        assertThat(columns).containsAll(ofBulk);
        assertThat(columns.subList(0, 6))
                .containsExactly("outcome", "reason", "detail", "input", "offset", "ordinal");
        assertThat(columns).hasSize(ofBulk.size() + 4);
    }
}
