package id.saring.parquet;

import id.saring.bulk.writing.CorpusFormat;
import id.saring.bulk.writing.CorpusWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Apache Parquet, compressed with zstd, lists nested in three levels as the format's LogicalTypes
 * says. The schema is {@code article.parquet-schema}, a resource of this package.
 */
public final class ParquetFormat implements CorpusFormat {
    /** For {@link java.util.ServiceLoader}. */
    public ParquetFormat() {}

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".parquet");
    }

    @Override
    public CorpusWriter open(Path file, Path target, long mark) throws IOException {
        return new PartedWriter(file, (int) mark);
    }
}
