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
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
 * <p>All words must occur, in any case, with or without accents, clitics and affixes ({@code pakai}
 * finds {@code memakainya} and {@code pemakaian}); a word as it is written comes first. {@code "dua
 * kata"} are found as they stand side by side, {@code pem*} at the beginning of a word, and {@code
 * -kata} must not occur.
 */
public final class CorpusSearch {
    private static final String SQL =
            "SELECT a.title, a.url, a.published, a.publisher,"
                    + " snippet(search, 1, '[', ']', ' … ', 24)"
                    + " FROM search JOIN article a ON a.id = search.rowid"
                    + " WHERE search MATCH ? ORDER BY"
                    + " search.rowid IN (SELECT rowid FROM search WHERE search MATCH ?) DESC,"
                    + " bm25(search, 5.0, 1.0), a.id LIMIT ?";

    private static final List<String> CLITICS = Rules.of(CorpusSearch.class).list("clitics.txt");
    private static final Affixes AFFIXES = new Affixes(CLITICS);
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

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
        Query words = Query.of(query);
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                WordFamilies families = new WordFamilies(connection, AFFIXES);
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(
                    1, words.match(term -> forms(term, families), CorpusSearch::withClitics));
            statement.setString(
                    2, words.match(CorpusSearch::withClitics, CorpusSearch::withClitics));
            statement.setInt(3, most);
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

    /** The word with what may be written as its end. */
    private static String withClitics(String word) {
        return Stream.concat(Stream.of(""), CLITICS.stream())
                .map(clitic -> Query.quoted(word + clitic))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** The word in all forms that the corpus has of it. */
    private static String forms(String word, WordFamilies families) throws SQLException {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        Set<String> forms = families.of(bare);
        return forms.isEmpty()
                ? withClitics(word)
                : forms.stream().map(Query::quoted).collect(Collectors.joining(" OR ", "(", ")"));
    }
}
