package id.saring.bulk.search;

import id.saring.i18n.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Full-text search in a corpus that was written in SQLite; needs org.xerial:sqlite-jdbc on the
 * class path. Thread-safe.
 *
 * <pre>{@code
 * for (Hit hit : new CorpusSearch(Path.of("corpus.sqlite")).find("harga beras", 10)) {
 *     System.out.println(hit.title());
 * }
 * }</pre>
 *
 * <p>All words must occur, in any case and with or without accents and clitics ({@code rumah} finds
 * {@code rumahnya}); {@code "dua kata"} as they stand side by side, {@code pem*} at the beginning
 * of a word, {@code -kata} not at all.
 */
public final class CorpusSearch {
    private static final Pattern TERM = Pattern.compile("(-?)(\"[^\"]*\"?|[^\\s\"]+)");
    private static final String SQL =
            "SELECT a.title, a.url, a.published, a.publisher,"
                    + " snippet(search, 1, '[', ']', ' … ', 24)"
                    + " FROM search JOIN article a ON a.id = search.rowid"
                    + " WHERE search MATCH ? ORDER BY bm25(search, 5.0, 1.0), a.id LIMIT ?";

    private static final List<String> CLITICS = Rules.of(CorpusSearch.class).list("clitics.txt");

    private final Path file;

    /**
     * @param file a corpus in SQLite
     */
    public CorpusSearch(Path file) {
        this.file = file;
    }

    /**
     * The articles that fit best.
     *
     * @param most how many at the most
     * @throws IllegalArgumentException if {@code query} holds no word to look for
     * @throws IOException if the file is no corpus in SQLite or cannot be read
     */
    public List<Hit> find(String query, int most) throws IOException {
        String match = match(query);
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, match);
            statement.setInt(2, most);
            return hits(statement);
        } catch (SQLException e) {
            String message = String.valueOf(e.getMessage());
            throw new IOException(
                    message.contains("No suitable driver")
                            ? "nothing here reads SQLite; add org.xerial:sqlite-jdbc"
                            : file + ": is no corpus in SQLite: " + message,
                    e);
        }
    }

    private static List<Hit> hits(PreparedStatement statement) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                hits.add(
                        new Hit(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5)));
            }
        }
        return hits;
    }

    /** The query in FTS5's language, everything of the user's in quotes. */
    private static String match(String query) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        Matcher terms = TERM.matcher(query);
        while (terms.find()) {
            String term = terms.group(2);
            if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
                (terms.group(1).isEmpty() ? wanted : unwanted).add(expression(term));
            }
        }
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("there is no word to look for in '" + query + "'");
        }
        String all = String.join(" AND ", wanted);
        return unwanted.isEmpty()
                ? all
                : "(" + all + ") NOT (" + String.join(" OR ", unwanted) + ")";
    }

    private static String expression(String term) {
        String bare = term.replace("\"", "");
        if (term.startsWith("\"")) {
            return quoted(bare);
        }
        if (term.endsWith("*")) {
            return quoted(bare.replace("*", "")) + " *";
        }
        return Stream.concat(Stream.of(""), CLITICS.stream())
                .map(clitic -> quoted(bare + clitic))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
