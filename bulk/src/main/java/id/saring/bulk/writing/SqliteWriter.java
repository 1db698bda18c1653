package id.saring.bulk.writing;

import id.saring.core.Article;
import id.saring.core.ArticleJson;
import id.saring.core.Credit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One transaction a block. The number of blocks stands in the file itself, in the same transaction:
 * a crash between the commit and the note of it elsewhere does not write a block twice.
 */
final class SqliteWriter implements CorpusWriter {
    private static final String COLUMNS =
            "input, offset, record, fetched, url, title, publisher, section, language, published,"
                    + " place, authors, tags, text, article";

    /** In place of the number of blocks when all is in. */
    private static final int FINISHED = Integer.MAX_VALUE;

    private final Path file;
    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement index;
    private final int present;
    private int blocks;

    /**
     * @param blocks how many blocks the caller knows to be in the file
     */
    SqliteWriter(Path file, int blocks) throws SQLException, IOException {
        this.file = file;
        this.blocks = blocks;
        if (blocks == 0) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
        }
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try {
            if (blocks == 0) {
                create();
            }
            connection.setAutoCommit(false);
            present = version();
            if (present < blocks) {
                throw new IOException(
                        file + ": holds less than the checkpoint says; start again with --restart");
            }
            insert =
                    connection.prepareStatement(
                            "INSERT INTO article ("
                                    + COLUMNS
                                    + ") VALUES ("
                                    + "?,".repeat(14)
                                    + "?)");
            index =
                    connection.prepareStatement(
                            "INSERT INTO search (rowid, title, text) VALUES (last_insert_rowid(), ?, ?)");
        } catch (SQLException | IOException e) {
            connection.close();
            throw e;
        }
    }

    private void create() throws SQLException, IOException {
        try (InputStream in = SqliteWriter.class.getResourceAsStream("corpus.sql");
                Statement statement = connection.createStatement()) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : script.replaceAll("(?m)^--.*\n", "").split("\n\\s*\n")) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }
    }

    private int version() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("PRAGMA user_version")) {
            return version.getInt(1);
        }
    }

    /** The columns of a row, in their order. */
    @Override
    public Object prepare(Row row) {
        Article article = row.article();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(row.origin().file());
        values.add(row.origin().offset());
        values.add(row.id());
        values.add(row.fetched());
        values.add(article.url());
        values.add(article.title());
        values.add(article.publisher());
        values.add(article.section());
        values.add(article.language());
        values.add(article.published());
        values.add(article.dateline() == null ? null : article.dateline().place());
        values.add(lines(article.credited(Credit.Role.AUTHOR)));
        values.add(lines(article.tags()));
        values.add(article.text());
        values.add(ArticleJson.writeLine(article));
        return values;
    }

    private static @Nullable String lines(List<String> values) {
        return values.isEmpty() ? null : String.join("\n", values);
    }

    @Override
    public long write(Object prepared) throws IOException {
        List<?> values = (List<?>) prepared;
        String text = String.valueOf(values.get(13));
        String title = String.valueOf(values.get(5));
        if (blocks >= present) {
            try {
                for (int i = 0; i < values.size(); i++) {
                    Object value = values.get(i);
                    insert.setObject(
                            i + 1,
                            value == null || value instanceof Long ? value : value.toString());
                }
                insert.executeUpdate();
                index.setString(1, title);
                index.setString(2, text);
                index.executeUpdate();
            } catch (SQLException e) {
                throw failed(file, e);
            }
        }
        return 2L * text.length();
    }

    @Override
    public long commit() throws IOException {
        blocks++;
        if (blocks > present) {
            commit(blocks);
        }
        return blocks;
    }

    private void commit(int version) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + version);
            connection.commit();
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    @Override
    public void finish() throws IOException {
        if (present == FINISHED) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO search (search) VALUES ('optimize')");
        } catch (SQLException e) {
            throw failed(file, e);
        }
        commit(FINISHED);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    static IOException failed(Path file, SQLException problem) {
        String message = String.valueOf(problem.getMessage());
        return new IOException(
                message.contains("No suitable driver")
                        ? "nothing here writes SQLite; add org.xerial:sqlite-jdbc"
                        : file + ": " + message,
                problem);
    }
}
