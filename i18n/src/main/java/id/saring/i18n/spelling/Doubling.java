package id.saring.i18n.spelling;

import id.saring.i18n.Rules;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes out words that older spelling doubled with a 2: anak2, berdjalan2, ke-barat2-an. */
final class Doubling {
    private record Prefix(String prefix, String next, String off) {}

    private static final Rules RULES = Rules.of(Doubling.class);
    private static final Set<String> WHOLE = Set.copyOf(RULES.list("prefixed-roots.txt"));
    private static final List<Prefix> PREFIXES =
            RULES.table("doubling-prefixes.tsv", 3).stream()
                    .map(row -> new Prefix(row.get(0), row.get(1), row.get(2)))
                    .sorted(Comparator.comparing((Prefix p) -> -p.prefix.length()))
                    .toList();
    private static final Set<String> NUMERALS =
            Set.of("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
    private static final int SHORTEST_ROOT = 3;

    private Doubling() {}

    /**
     * The two halves.
     *
     * @param prefix what stands before a hyphen of its own, or empty
     * @param word what is doubled, in modern letters
     * @param suffix what follows the 2, or empty
     */
    static String write(String prefix, String word, String suffix) {
        String second = prefix.isEmpty() ? root(word, suffix) : word.toLowerCase(Locale.ROOT);
        boolean capitals = Words.isUpper(word, 0, word.length());
        return prefix + word + "-" + (capitals ? second.toUpperCase(Locale.ROOT) : second) + suffix;
    }

    private static String root(String word, String suffix) {
        String lower = Words.lower(word);
        if (WHOLE.contains(lower)) {
            return lower;
        }
        String rest = lower.length() > 2 ? lower.substring(2) : lower;
        boolean numeral = lower.startsWith("ke") && NUMERALS.contains(rest);
        boolean manner = lower.startsWith("se") && suffix.startsWith("ny");
        if (numeral || manner && rest.length() >= SHORTEST_ROOT) {
            return rest;
        }
        for (Prefix prefix : PREFIXES) {
            if (fits(prefix, lower)) {
                return lower.substring(prefix.off.length());
            }
        }
        return lower;
    }

    private static boolean fits(Prefix prefix, String word) {
        int length = prefix.prefix.length();
        return word.startsWith(prefix.prefix)
                && word.length() >= length + SHORTEST_ROOT
                && (prefix.next.equals("*") || prefix.next.indexOf(word.charAt(length)) >= 0);
    }
}
