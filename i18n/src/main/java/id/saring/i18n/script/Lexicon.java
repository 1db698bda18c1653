package id.saring.i18n.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Words and how they are written in another script, looked up before rules apply. Spelling variants
 * of one letter (ك and ک, ۲ and ٢) count as the same, and so does case.
 */
public final class Lexicon {
    /** No words. */
    static final Lexicon EMPTY = new Lexicon(Map.of());

    private static final int LONGEST = 100;
    private static final String VARIANTS = "كڬگىے۲ٮأإ";
    private static final String USUAL = "کݢݢيي٢ب" + "اا";

    private final Map<String, Set<String>> words;

    private Lexicon(Map<String, Set<String>> words) {
        this.words = words;
    }

    /**
     * Reads a table: a word, a tab, the same word in the other script; {@code #} opens a comment
     * line. Which column is in which script does not matter. A word that stands twice has two
     * readings, of which the first is written.
     *
     * @throws IOException if the file cannot be read or a line has not two columns, with its number
     */
    public static Lexicon read(Path file) throws IOException {
        Map<String, Set<String>> words = new HashMap<>();
        int number = 0;
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    if (cells.length < 2) {
                        throw new IOException(
                                file + ":" + number + ": expected two columns parted by a tab");
                    }
                    put(words, cells[0].strip(), cells[1].strip());
                    put(words, cells[1].strip(), cells[0].strip());
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Lexicon(words);
    }

    private static void put(Map<String, Set<String>> words, String from, String to) {
        words.computeIfAbsent(fold(from), word -> new LinkedHashSet<>(2)).add(to);
    }

    private static String fold(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            int variant = VARIANTS.indexOf(c);
            if (c < '\u200B' || c > '\u200D') {
                out.append(variant < 0 ? c : USUAL.charAt(variant));
            }
        }
        return out.toString();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How a word is written in the other script, in the order of the table; perhaps not at all. */
    public List<String> of(String word) {
        return List.copyOf(words.getOrDefault(fold(word), Set.of()));
    }

    /** Converts the words that are here, and what lies between them by {@code rules}. */
    String apply(String text, Scheme scheme, UnaryOperator<String> rules) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        int done = 0;
        for (int start = 0; start < text.length(); ) {
            int end = wordEnd(text, start);
            String found = end - start > LONGEST ? null : first(text.substring(start, end));
            if (found != null && end > start) {
                out.append(rules.apply(text.substring(done, start))).append(found);
                done = end;
            }
            start = Math.max(end, start + 1);
        }
        return out.append(rules.apply(text.substring(done))).toString();
    }

    private String first(String word) {
        List<String> found = of(word);
        return found.isEmpty() ? null : found.get(0);
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int type = Character.getType(c);
            boolean inside =
                    Character.isLetterOrDigit(c)
                            || type == Character.NON_SPACING_MARK
                            || type == Character.COMBINING_SPACING_MARK
                            || type == Character.FORMAT
                            || end > start && (c == '-' || c == '\'' || c == '\u2019');
            if (!inside) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }
}
