package id.saring.i18n;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the rule files beside this class: UTF-8, one entry a line, columns parted by tabs, {@code
 * #} opens a comment. A wrong line is named by file and number.
 */
final class Rules {
    private Rules() {}

    /** One line of a rule file. */
    record Row(String file, int line, List<String> cells) {
        String get(int column) {
            return cells.get(column);
        }

        /** A cell read by {@code parser}; what it cannot read is reported with its place. */
        <T> T parse(int column, Function<String, T> parser) {
            try {
                return parser.apply(get(column));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(
                        file + ":" + line + ": cannot read '" + get(column) + "'", e);
            }
        }
    }

    /** The entries of a list. */
    static List<String> list(String file) {
        return table(file, 1).stream().map(row -> row.get(0)).toList();
    }

    /** The rows of a table that has {@code columns} columns. */
    static List<Row> table(String file, int columns) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = Rules.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("rule file " + file + " is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                add(rows, file, ++number, line, columns);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static void add(List<Row> rows, String file, int number, String line, int columns) {
        String entry = line.replaceFirst("(^|\\s+)#.*", "").strip();
        if (entry.isEmpty()) {
            return;
        }
        List<String> cells = List.of(entry.split("\\t+"));
        if (cells.size() != columns) {
            throw new IllegalStateException(
                    file
                            + ":"
                            + number
                            + ": found "
                            + cells.size()
                            + " columns, expected "
                            + columns);
        }
        rows.add(new Row(file, number, cells));
    }
}
