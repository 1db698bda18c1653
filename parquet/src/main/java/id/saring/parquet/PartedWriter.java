package id.saring.parquet;

import id.saring.bulk.writing.CorpusWriter;
import id.saring.bulk.writing.Row;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.jspecify.annotations.Nullable;

/**
 * Parquet keeps what a reader needs at the end of the file, so that a file cannot be gone on with:
 * each block is a file of its own, and at the end their row groups are copied into one, as they
 * are. The parts stay, for a crash before the whole is known to be there.
 */
final class PartedWriter implements CorpusWriter {
    private static final long ROW_GROUP_BYTES = 128L << 20;

    private final Path file;
    private int parts;
    private @Nullable ParquetWriter<Row> part;

    /**
     * @param parts how many parts are kept of those that are there
     */
    PartedWriter(Path file, int parts) throws IOException {
        this.file = file;
        this.parts = parts;
        for (int i = parts; Files.deleteIfExists(path(i)); i++) {
            continue;
        }
    }

    private Path path(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    @Override
    public Object prepare(Row row) {
        return row;
    }

    @Override
    public long write(Object prepared) throws IOException {
        if (part == null) {
            part = RowWriter.open(new LocalOutputFile(path(parts)));
        }
        Row row = (Row) prepared;
        part.write(row);
        return 2L * row.article().text().length() + 500;
    }

    @Override
    public long blockBytes() {
        return 64L << 20;
    }

    @Override
    public long commit() throws IOException {
        if (part != null) {
            part.close();
            part = null;
            force(path(parts));
            parts++;
        }
        return parts;
    }

    @Override
    public void finish() throws IOException {
        commit();
        ParquetFileWriter whole =
                new ParquetFileWriter(
                        new LocalOutputFile(file),
                        RowWriter.SCHEMA,
                        ParquetFileWriter.Mode.OVERWRITE,
                        ROW_GROUP_BYTES,
                        0,
                        null,
                        ParquetProperties.builder().build());
        whole.start();
        for (int i = 0; i < parts; i++) {
            whole.appendFile(new LocalInputFile(path(i)));
        }
        whole.end(Map.of());
        force(file);
    }

    private static void force(Path written) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        if (part != null) {
            part.close();
            part = null;
        }
    }
}
