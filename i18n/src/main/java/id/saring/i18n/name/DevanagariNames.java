package id.saring.i18n.name;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names in Devanagari: the a that a consonant carries is left out where Hindi does not say it. */
final class DevanagariNames {
    private enum Kind {
        VOWEL,
        SIGN,
        CONSONANT,
        MARK,
        VIRAMA
    }

    private record Letter(Kind kind, String latin) {}

    /** A consonant or vowel as it is said; {@code a} is the vowel that was not written. */
    private record Sound(String latin, boolean vowel, boolean silent) {}

    private static final Map<String, Letter> LETTERS = new HashMap<>();
    private static final Pattern LABIAL = Pattern.compile("n(?=[bpm])");
    private static final int LONGEST = 3;

    static {
        for (Rules.Row row : Rules.of(DevanagariNames.class).table("devanagari.tsv", 3)) {
            LETTERS.put(
                    row.get(0),
                    new Letter(row.parse(1, Kind::valueOf), row.get(2).replace("-", "")));
        }
    }

    private DevanagariNames() {}

    static String write(String word) {
        List<Sound> sounds = sounds(word);
        boolean[] said = new boolean[sounds.size()];
        for (int i = said.length - 1; i >= 0; i--) { // an a is left out by what stands after it
            said[i] = !sounds.get(i).silent || isSaid(sounds, i, said);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < said.length; i++) {
            out.append(said[i] ? sounds.get(i).latin : "");
        }
        return LABIAL.matcher(out).replaceAll("m");
    }

    private static List<Sound> sounds(String word) {
        List<Sound> sounds = new ArrayList<>();
        int i = 0;
        while (i < word.length()) {
            int end = Math.min(word.length(), i + LONGEST);
            while (end > i + 1 && !LETTERS.containsKey(word.substring(i, end))) {
                end--;
            }
            String printed = word.substring(i, end);
            add(sounds, LETTERS.getOrDefault(printed, new Letter(Kind.MARK, printed)));
            i = end;
        }
        return sounds;
    }

    private static void add(List<Sound> sounds, Letter letter) {
        boolean silent = !sounds.isEmpty() && sounds.get(sounds.size() - 1).silent;
        if ((letter.kind == Kind.SIGN || letter.kind == Kind.VIRAMA) && silent) {
            sounds.remove(sounds.size() - 1);
        }
        boolean vowel = letter.kind == Kind.SIGN || letter.kind == Kind.VOWEL;
        if (!letter.latin.isEmpty()) {
            sounds.add(new Sound(letter.latin, vowel, false));
        }
        if (letter.kind == Kind.CONSONANT) {
            sounds.add(new Sound("a", true, true));
        }
    }

    /** Arvind, Anand. */
    private static boolean isNasal(Sound sound) {
        return sound.latin.equals("n") || sound.latin.equals("m");
    }

    /** Said after a group of consonants; else not at the end, nor between single consonants. */
    private static boolean isSaid(List<Sound> sounds, int i, boolean[] said) {
        boolean group = i >= 2 && !sounds.get(i - 2).vowel;
        if (i + 1 == sounds.size()) {
            return i < 2 || group && !isNasal(sounds.get(i - 2));
        }
        boolean opens = i < 2;
        boolean single =
                i + 2 < said.length
                        && !sounds.get(i + 1).vowel
                        && sounds.get(i + 2).vowel
                        && said[i + 2];
        return opens || group || !single;
    }
}
