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
 * Reads rule files, the data that Saring's knowledge stands in: UTF-8, one entry a line, columns
 * parted by tabs, {@code #} opens a comment. A wrong line is named by file and number.
 *
 * <pre>{@code
 * for (Rules.Row row : Rules.of(Hint.class).table("hints.tsv", 2)) {
 *     hints.put(row.get(0), row.parse(1, Hint::valueOf));
 * }
 * }</pre>
 */
public final class Rules {
    private final Class<?> neighbour;

    private Rules(Class<?> neighbour) {
        this.neighbour = neighbour;
    }

    /** The rule files that lie beside a class. */
    public static Rules of(Class<?> neighbour) {
        return new Rules(neighbour);
    }

    /**
     * One line of a rule file.
     *
     * @param file its name
     * @param line its number, from 1
     * @param cells what stands between the tabs, as many as the table has columns
     */
    public record Row(String file, int line, List<String> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** A cell, counted from 0. */
        public String get(int column) {
            return cells.get(column);
        }

        /**
         * A cell read by {@code parser}.
         *
         * @throws IllegalStateException with file and line if the parser refuses it
         */
        public <T> T parse(int column, Function<String, T> parser) {
            try {
                return parser.apply(get(column));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(
                        file + ":" + line + ": cannot read '" + get(column) + "'", e);
            }
        }
    }

    /** The entries of a list, one a line. */
    public List<String> list(String file) {
        return table(file, 1).stream().map(row -> row.get(0)).toList();
    }

    /**
     * The rows of a table.
     *
     * @throws IllegalStateException if the file is missing or a row has not {@code columns} columns
     */
    public List<Row> table(String file, int columns) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = neighbour.getResourceAsStream(file)) {
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
        String entry = withoutComment(line).strip();
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

    /** A comment opens at the line's start or after white space. */
    private static String withoutComment(String line) {
        for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
            if (at == 0 || Character.isWhitespace(line.charAt(at - 1))) {
                return line.substring(0, at);
            }
        }
        return line;
    }
}
