package id.saring.i18n.name;

import id.saring.i18n.Rules;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thai syllables in the Royal General System. Thai does not mark where they end: the shortest
 * reading is taken, which Sanskrit names often do not follow; the well known ones are exonyms.
 */
final class ThaiNames {
    private record Vowel(String before, String after, String latin) {}

    /** How a consonant sounds at the start and the end of a syllable. */
    private record Consonant(String start, String end) {}

    private static final Rules RULES = Rules.of(ThaiNames.class);
    private static final Map<Character, Consonant> CONSONANTS = new HashMap<>();
    private static final List<Vowel> VOWELS =
            RULES.table("thai-vowels.tsv", 3).stream()
                    .map(row -> new Vowel(none(row.get(0)), none(row.get(1)), row.get(2)))
                    .sorted(Comparator.comparing(vowel -> -vowel.after().length()))
                    .toList();
    private static final String LEADING = "เแโใไ";
    private static final String SECOND = "รลว";
    private static final String BEFORE_SECOND = "กขคตปผพ";
    private static final String SONORANTS = "งญนมยรลว";

    static {
        for (Rules.Row row : RULES.table("thai.tsv", 3)) {
            CONSONANTS.put(row.get(0).charAt(0), new Consonant(none(row.get(1)), none(row.get(2))));
        }
    }

    private final String word;
    private final StringBuilder out = new StringBuilder();
    private int i;

    private ThaiNames(String word) {
        this.word = word;
    }

    private static String none(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    static String write(String word) {
        String spoken = word.replaceAll(".[ิุ]?์", "").replaceAll("[่้๊๋]", "");
        ThaiNames reading = new ThaiNames(spoken);
        while (reading.i < spoken.length()) {
            reading.syllable();
        }
        return reading.out.toString();
    }

    private void syllable() {
        String lead = LEADING.indexOf(word.charAt(i)) >= 0 ? word.substring(i, ++i) : "";
        if (!isConsonant(i)) {
            out.append(lead.isEmpty() && i < word.length() ? word.substring(i, i + 1) : "");
            i++;
            return;
        }
        onset(lead);
        Vowel vowel = vowel(lead);
        boolean written = vowel != null && !(vowel.after.isEmpty() && vowel.before.isEmpty());
        if (vowel != null) {
            i += vowel.after.length();
        }
        boolean coda = isCoda();
        if (written) {
            out.append(vowel.latin);
        } else if (Character.valueOf('อ').equals(at(i)) && isConsonant(i - 1)) {
            i++;
            coda = isCoda();
            out.append('o');
        } else if (coda) {
            out.append('o');
        } else {
            out.append(i >= word.length() ? "" : "a");
        }
        coda(coda, written && "ai".equals(vowel.latin));
    }

    private void onset(String lead) {
        char first = word.charAt(i++);
        boolean silent = first == 'ห' && isConsonant(i) && SONORANTS.indexOf(word.charAt(i)) >= 0;
        boolean follows = !lead.isEmpty() || isVowelSign(i + 1);
        out.append(silent && follows ? "" : start(first));
        boolean cluster =
                BEFORE_SECOND.indexOf(first) >= 0
                        && isConsonant(i)
                        && SECOND.indexOf(word.charAt(i)) >= 0;
        if ((cluster || silent) && follows) {
            out.append(start(word.charAt(i++)));
        }
    }

    private @Nullable Vowel vowel(String lead) {
        for (Vowel vowel : VOWELS) {
            if (vowel.before.equals(lead) && word.startsWith(vowel.after, i)) {
                return vowel;
            }
        }
        return null;
    }

    private void coda(boolean coda, boolean diphthong) {
        if (coda && !diphthong) {
            out.append(CONSONANTS.get(word.charAt(i)).end);
            i++;
        }
    }

    /** Whether the consonant here closes the syllable: no vowel of its own follows. */
    private boolean isCoda() {
        return isConsonant(i)
                && word.charAt(i) != 'อ'
                && !isVowelSign(i + 1)
                && !CONSONANTS.get(word.charAt(i)).end.isEmpty();
    }

    private @Nullable Character at(int index) {
        return index < word.length() ? word.charAt(index) : null;
    }

    private boolean isConsonant(int index) {
        return index >= 0 && index < word.length() && CONSONANTS.containsKey(word.charAt(index));
    }

    private boolean isVowelSign(int index) {
        return index < word.length() && "ะาำิีึืุูั็".indexOf(word.charAt(index)) >= 0;
    }

    private static String start(char consonant) {
        return CONSONANTS.get(consonant).start;
    }
}
