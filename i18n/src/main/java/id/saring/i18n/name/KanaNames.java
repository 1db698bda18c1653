package id.saring.i18n.name;

import java.util.regex.Pattern;

/** Japanese syllables in Hepburn's letters; long vowels are not told. */
final class KanaNames {
    /** The second half of a long vowel. */
    private static final Pattern LENGTH = Pattern.compile("(?<=o)[uo]|(?<=u)u|(?<=a)a");

    private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

    private KanaNames() {}

    static String write(String word) {
        StringBuilder hiragana = new StringBuilder();
        for (char c : word.toCharArray()) {
            hiragana.append(c >= 'ァ' && c <= 'ヶ' ? (char) (c - KATAKANA_TO_HIRAGANA) : c);
        }
        String latin = LetterTable.of("ja").write(hiragana.toString());
        return LENGTH.matcher(doubled(latin)).replaceAll("");
    }

    /** A small tsu doubles the consonant after it. */
    private static String doubled(String latin) {
        if (latin.indexOf('*') < 0) {
            return latin;
        }
        return latin.replaceAll("\\*(?=ch)", "t").replaceAll("\\*([a-z])", "$1$1").replace("*", "");
    }
}
