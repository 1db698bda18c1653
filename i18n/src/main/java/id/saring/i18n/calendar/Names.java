package id.saring.i18n.calendar;

import id.saring.i18n.Rules;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The names of one kind of thing that is counted, such as months, by {@code names.tsv}. */
final class Names {
    private static final Map<String, List<Rules.Row>> TABLE =
            Rules.of(Names.class).table("names.tsv", 3).stream()
                    .collect(Collectors.groupingBy(row -> row.get(0)));

    private final Map<Integer, String> usual = new HashMap<>();
    private final Map<String, Integer> all = new LinkedHashMap<>();
    private final Map<String, Integer> letters = new HashMap<>();

    private Names(String kind) {
        for (Rules.Row row : TABLE.get(kind)) {
            int number = row.parse(1, Integer::valueOf);
            for (String name : row.get(2).split(" *\\| *")) {
                usual.putIfAbsent(number, name);
                all.put(name.toLowerCase(Locale.ROOT), number);
                letters.put(letters(name), number);
            }
        }
    }

    static Names of(String kind) {
        return new Names(kind);
    }

    /** The usual name. */
    String name(int number) {
        return usual.get(number);
    }

    /** Every spelling, lower case, with its number. */
    Map<String, Integer> all() {
        return Map.copyOf(all);
    }

    /** What a name in any spelling stands for. */
    OptionalInt number(String name) {
        Integer number = letters.get(letters(name));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Only the letters count: Rabi'ul Awal is Rabiulawal. */
    static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
