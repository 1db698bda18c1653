package id.saring.bulk.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** SQLite with full-text search; needs org.xerial:sqlite-jdbc on the class path. */
final class SqliteFormat implements CorpusFormat {
    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".sqlite", ".sqlite3", ".db");
    }

    @Override
    public CorpusWriter open(Path file, Path target, long mark) throws IOException {
        try {
            return new SqliteWriter(file, (int) mark);
        } catch (SQLException e) {
            throw SqliteWriter.failed(file, e);
        }
    }
}
