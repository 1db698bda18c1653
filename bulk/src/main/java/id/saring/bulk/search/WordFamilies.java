package id.saring.bulk.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which words of a corpus are forms of one word, as {@code memakai}, {@code dipakai} and {@code
 * pemakaian} are. There is no dictionary: of the roots that a word may have, the one of which the
 * corpus has most forms is taken, so that {@code berita} is not {@code be-rita}.
 */
final class WordFamilies implements AutoCloseable {
    private static final String TABLE =
            "CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, search, row)";
    private static final String BEGINNING =
            "SELECT term FROM temp.word WHERE term >= ? AND term <= ?";
    private static final String LAST = "\uffff";

    private final Affixes affixes;
    private final PreparedStatement beginning;

    WordFamilies(Connection connection, Affixes affixes) throws SQLException {
        this.affixes = affixes;
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        beginning = connection.prepareStatement(BEGINNING);
    }

    /**
     * The forms of {@code word} in the corpus, in order of letters; empty where it has none.
     *
     * @param word as the index has words: lower case, without accents
     */
    Set<String> of(String word) throws SQLException {
        Set<String> best = Set.of();
        String bestRoot = "";
        for (Map.Entry<String, Boolean> root : affixes.roots(word).entrySet()) {
            Map<String, Boolean> forms = forms(root.getKey());
            boolean proven =
                    !root.getValue()
                            || forms.entrySet().stream()
                                    .anyMatch(
                                            form ->
                                                    form.getValue()
                                                            && !form.getKey().startsWith(word));
            int more = forms.size() - best.size();
            if (proven && (more > 0 || more == 0 && root.getKey().length() > bestRoot.length())) {
                best = forms.keySet();
                bestRoot = root.getKey();
            }
        }
        return best;
    }

    /** All forms that the corpus has of a root, each with whether it wears more than a clitic. */
    private Map<String, Boolean> forms(String root) throws SQLException {
        Map<String, Boolean> forms = new TreeMap<>();
        for (String start : affixes.beginnings(root)) {
            beginning.setString(1, start);
            beginning.setString(2, start + LAST);
            try (ResultSet rows = beginning.executeQuery()) {
                while (rows.next()) {
                    String term = rows.getString(1);
                    String ending = term.substring(start.length());
                    if (affixes.isEnding(ending)) {
                        forms.put(term, !start.equals(root) || !affixes.isClitic(ending));
                    }
                }
            }
        }
        return forms;
    }

    @Override
    public void close() throws SQLException {
        beginning.close();
    }
}
