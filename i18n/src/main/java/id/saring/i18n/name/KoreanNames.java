package id.saring.i18n.name;

import id.saring.i18n.Rules;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Korean names: persons as surname and hyphened given name, with the letters that Koreans choose;
 * everything else in the Revised Romanization of 2000.
 */
final class KoreanNames {
    private enum Part {
        INITIAL,
        VOWEL,
        FINAL,
        LINKED
    }

    private static final Rules RULES = Rules.of(KoreanNames.class);
    private static final Map<String, String> SURNAMES = pairs("korean-surnames.tsv");
    private static final Map<String, String> GIVEN = pairs("korean-given.tsv");
    private static final Set<String> PLACE_ENDS = Set.copyOf(RULES.list("korean-place-ends.txt"));
    private static final Map<Part, Map<Integer, String>> JAMO = new EnumMap<>(Part.class);
    private static final Map<String, String> JOINS = new HashMap<>();
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int SILENT = 11;

    static {
        for (Rules.Row row : RULES.table("korean-jamo.tsv", 3)) {
            JAMO.computeIfAbsent(row.parse(0, Part::valueOf), part -> new HashMap<>())
                    .put(row.parse(1, Integer::valueOf), row.get(2).replace("-", ""));
        }
        for (Rules.Row row : RULES.table("korean-joins.tsv", 3)) {
            JOINS.put(row.get(0) + "+" + row.get(1), row.get(2));
        }
    }

    private KoreanNames() {}

    private static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new HashMap<>();
        RULES.table(file, 2).forEach(row -> pairs.put(row.get(0), row.get(1)));
        return pairs;
    }

    static String write(String word) {
        int given = surname(word);
        return given > 0 ? person(word, given) : NameScript.title(revised(word));
    }

    /** How many syllables the surname has, or 0 where {@code word} is no person's name. */
    private static int surname(String word) {
        int length = word.length();
        boolean place = PLACE_ENDS.contains(word.substring(length - 1));
        if (length == 4 && SURNAMES.containsKey(word.substring(0, 2))) {
            return 2;
        }
        return length == 3 && !place && SURNAMES.containsKey(word.substring(0, 1)) ? 1 : 0;
    }

    private static String person(String word, int given) {
        StringBuilder out = new StringBuilder(SURNAMES.get(word.substring(0, given)));
        for (int i = given; i < word.length(); i++) {
            String syllable = word.substring(i, i + 1);
            String latin = GIVEN.getOrDefault(syllable, revised(syllable));
            out.append(i == given ? " " + NameScript.title(latin) : "-" + latin);
        }
        return out.toString();
    }

    /** The Revised Romanization, with what neighbouring syllables make of each other. */
    private static String revised(String word) {
        StringBuilder out = new StringBuilder();
        String open = "";
        int last = 0;
        for (char c : word.toCharArray()) {
            if (c < FIRST || c > LAST) {
                out.append(open).append(c);
                open = "";
                last = 0;
                continue;
            }
            int index = c - FIRST;
            int initial = index / (21 * 28);
            out.append(joined(open, last, initial));
            out.append(jamo(Part.VOWEL, index / 28 % 21));
            last = index % 28;
            open = jamo(Part.FINAL, last);
        }
        return out.append(open).toString();
    }

    private static String joined(String open, int last, int initial) {
        if (initial == SILENT) {
            return last == 0 ? "" : jamo(Part.LINKED, last);
        }
        String next = jamo(Part.INITIAL, initial);
        return JOINS.getOrDefault(open + "+" + next, open + next);
    }

    private static String jamo(Part part, int index) {
        return JAMO.get(part).getOrDefault(index, "");
    }
}
