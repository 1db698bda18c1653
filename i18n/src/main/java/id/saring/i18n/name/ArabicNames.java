package id.saring.i18n.name;

import id.saring.i18n.Rules;
import java.util.HashMap;
import java.util.Map;

/** Names in Arabic letters that no table has: an a is put between consonants, as a guess. */
final class ArabicNames {
    private static final Map<String, String> LETTERS = new HashMap<>();

    static {
        Rules.of(ArabicNames.class)
                .table("arabic-names.tsv", 2)
                .forEach(row -> LETTERS.put(row.get(0), row.get(1).replace("-", "")));
    }

    private ArabicNames() {}

    static String write(String word) {
        boolean article = word.length() > 3 && word.startsWith("ال");
        String stem = article ? word.substring(2) : word;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < stem.length(); i++) {
            String letter = stem.substring(i, i + 1);
            String latin = LETTERS.getOrDefault(letter, letter);
            boolean last = i == stem.length() - 1;
            boolean inside = i > 0 && !last;
            if (inside && (latin.equals("w") || latin.equals("y")) && !isVowelNext(stem, i)) {
                latin = latin.equals("w") ? "u" : "i";
            } else if (last && latin.equals("y") && i > 0) {
                latin = "i";
            }
            boolean gap = endsInConsonant(out) && startsInConsonant(latin) && out.length() > 0;
            out.append(gap && !last || gap && out.length() < 3 ? "a" : "").append(latin);
        }
        return (article ? "al-" : "") + NameScript.title(out.toString());
    }

    private static boolean isVowelNext(String stem, int i) {
        String next = LETTERS.getOrDefault(stem.substring(i + 1, i + 2), "");
        return !next.isEmpty() && isVowel(next.charAt(0));
    }

    private static boolean endsInConsonant(StringBuilder out) {
        return out.length() > 0 && !isVowel(out.charAt(out.length() - 1));
    }

    private static boolean startsInConsonant(String latin) {
        return !latin.isEmpty() && !isVowel(latin.charAt(0));
    }

    private static boolean isVowel(char c) {
        return "aiueo".indexOf(c) >= 0;
    }
}
