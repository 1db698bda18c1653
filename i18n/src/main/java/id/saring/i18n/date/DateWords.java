package id.saring.i18n.date;

import id.saring.i18n.Rules;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of printed dates, by {@code date-words.tsv}. */
final class DateWords {
    private static final Map<String, Map<Sense, String>> WORDS = read();

    private DateWords() {}

    /** The value of {@code word}, lower case, in {@code sense}, or null. */
    static @Nullable String value(String word, Sense sense) {
        Map<Sense, String> senses = WORDS.get(word);
        return senses == null ? null : senses.get(sense);
    }

    private static Map<String, Map<Sense, String>> read() {
        Map<String, Map<Sense, String>> words = new HashMap<>();
        for (String file : List.of("date-words.tsv", "foreign-date-words.tsv")) {
            for (Rules.Row row : Rules.of(DateWords.class).table(file, 3)) {
                words.computeIfAbsent(row.get(0), word -> new EnumMap<>(Sense.class))
                        .put(row.parse(1, Sense::valueOf), row.get(2));
            }
        }
        return words;
    }
}
