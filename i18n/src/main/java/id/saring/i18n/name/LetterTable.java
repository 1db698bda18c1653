package id.saring.i18n.name;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An alphabet's letters, by {@code name-letters.tsv}; capitals stay capitals. */
final class LetterTable {
    private static final Map<String, LetterTable> SHARED = new ConcurrentHashMap<>();
    private static final List<Rules.Row> ROWS =
            Rules.of(LetterTable.class).table("name-letters.tsv", 4);
    private static final String VOWELS = "аеёиоуыэюяіїєўөүәұьъ";
    private static final int LONGEST = 8;

    /** A line of the table; the place decides whether it holds. */
    private record Letter(String place, String latin) {
        private boolean holds(String word, int start, int end) {
            return switch (place) {
                case "any" -> true;
                case "start" -> start == 0;
                case "end" -> end == word.length();
                case "vowel" -> start == 0 || VOWELS.indexOf(word.charAt(start - 1)) >= 0;
                default -> start > 0 && place.indexOf(word.charAt(start - 1), 6) >= 0;
            };
        }
    }

    private final Map<String, List<Letter>> letters = new HashMap<>();

    private LetterTable(String language) {
        boolean cyrillic = !List.of("el", "hy", "ka", "ja").contains(language);
        for (Rules.Row row : ROWS) {
            if (row.get(0).equals(language)) {
                add(row);
            }
        }
        letters.values()
                .forEach(list -> list.sort(Comparator.comparing(l -> l.place.equals("any"))));
        for (Rules.Row row : ROWS) {
            if (cyrillic && row.get(0).equals("cyrl")) {
                add(row);
            }
        }
    }

    private void add(Rules.Row row) {
        String latin = row.get(3).equals("-") ? "" : row.get(3);
        letters.computeIfAbsent(row.get(1), key -> new ArrayList<>())
                .add(new Letter(row.get(2), latin));
    }

    /** The table of a language; of one that has none, what its script's languages share. */
    static LetterTable of(String language) {
        return SHARED.computeIfAbsent(language, LetterTable::new);
    }

    /** A word in Latin letters. */
    String write(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capitals =
                word.length() > 1
                        && word.equals(word.toUpperCase(Locale.ROOT))
                        && !word.equals(lower);
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < lower.length()) {
            int end = Math.min(lower.length(), i + LONGEST);
            String latin = null;
            while (latin == null && end > i) {
                latin = latin(lower, i, end);
                end -= latin == null ? 1 : 0;
            }
            if (latin == null) {
                out.append(word.charAt(i));
                end = i + 1;
            } else {
                boolean capital = i < word.length() && Character.isUpperCase(word.charAt(i));
                out.append(capital ? NameScript.title(latin) : latin);
            }
            i = end;
        }
        return capitals ? out.toString().toUpperCase(Locale.ROOT) : out.toString();
    }

    private @Nullable String latin(String word, int start, int end) {
        List<Letter> fitting = letters.get(word.substring(start, end));
        if (fitting != null) {
            for (Letter letter : fitting) {
                if (letter.holds(word, start, end)) {
                    return letter.latin;
                }
            }
        }
        return null;
    }
}
