package id.saring.i18n.name;

/** Japanese syllables in Hepburn's letters; long vowels are not told. */
final class KanaNames {
    private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

    private KanaNames() {}

    static String write(String word) {
        StringBuilder hiragana = new StringBuilder();
        for (char c : word.toCharArray()) {
            hiragana.append(c >= 'ァ' && c <= 'ヶ' ? (char) (c - KATAKANA_TO_HIRAGANA) : c);
        }
        String latin = LetterTable.of("ja").write(hiragana.toString());
        return doubled(latin).replaceAll("(?<=o)u|(?<=o)o|(?<=u)u|(?<=a)a", "");
    }

    /** A small tsu doubles the consonant after it. */
    private static String doubled(String latin) {
        return latin.replaceAll("\\*(?=ch)", "t").replaceAll("\\*([a-z])", "$1$1").replace("*", "");
    }
}
