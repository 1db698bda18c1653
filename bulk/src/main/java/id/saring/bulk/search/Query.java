package id.saring.bulk.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a user looks for.
 *
 * @param wanted the terms that must occur, as written
 * @param unwanted the terms that must not
 */
record Query(List<String> wanted, List<String> unwanted) {
    private static final Pattern TERM = Pattern.compile("(-?)(\"[^\"]*\"?|[^\\s\"]+)");

    /** A word in the language of FTS5. */
    interface Expression {
        String of(String word) throws SQLException;
    }

    /**
     * @throws IllegalArgumentException if there is no word to look for
     */
    static Query of(String text) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        Matcher terms = TERM.matcher(text);
        while (terms.find()) {
            String term = terms.group(2);
            if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
                (terms.group(1).isEmpty() ? wanted : unwanted).add(term);
            }
        }
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("there is no word to look for in '" + text + "'");
        }
        return new Query(wanted, unwanted);
    }

    /**
     * The query in the language of FTS5, everything of the user's in quotes.
     *
     * @param word how a single word is looked for
     * @param exact the same, for one that must not occur
     */
    String match(Expression word, Expression exact) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String term : wanted) {
            all.add(expression(term, word));
        }
        List<String> none = new ArrayList<>();
        for (String term : unwanted) {
            none.add(expression(term, exact));
        }
        String match = String.join(" AND ", all);
        return none.isEmpty() ? match : "(" + match + ") NOT (" + String.join(" OR ", none) + ")";
    }

    private static String expression(String term, Expression word) throws SQLException {
        String bare = term.replace("\"", "");
        if (term.startsWith("\"")) {
            return quoted(bare);
        }
        return term.endsWith("*") ? quoted(bare.replace("*", "")) + " *" : word.of(bare);
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
