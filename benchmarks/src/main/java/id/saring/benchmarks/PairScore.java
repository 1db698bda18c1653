package id.saring.benchmarks;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;

/** How many outputs equal one of their answers: strictly (NFC) and folded. */
final class PairScore {
    private static final String APOSTROPHES = "'‘’ʻʼ`";

    private int rows;
    private int strict;
    private int folded;

    void add(String output, List<String> answers) {
        if (answers.isEmpty()) {
            return;
        }
        rows++;
        strict += answers.stream().anyMatch(answer -> nfc(answer).equals(nfc(output))) ? 1 : 0;
        folded += answers.stream().anyMatch(answer -> fold(answer).equals(fold(output))) ? 1 : 0;
    }

    private static String nfc(String text) {
        return Normalizer2.getNFCInstance().normalize(text.strip());
    }

    /** Case, spaces, punctuation, format characters, apostrophes and Latin diacritics gone. */
    static String fold(String text) {
        String parts = Normalizer2.getNFDInstance().normalize(UCharacter.foldCase(nfc(text), true));
        StringBuilder out = new StringBuilder();
        int base = 0;
        for (int c : parts.codePoints().toArray()) {
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK;
            if (!mark && type != Character.COMBINING_SPACING_MARK) {
                base = c;
            }
            boolean latinMark = mark && UScript.getScript(base) == UScript.LATIN;
            if (!latinMark && !isIgnored(c, type)) {
                out.appendCodePoint(c);
            }
        }
        return nfc(out.toString());
    }

    private static boolean isIgnored(int c, int type) {
        return APOSTROPHES.indexOf(c) >= 0
                || switch (type) {
                    case Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION,
                            Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED ->
                            true;
                    default -> false;
                };
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d rows, strict %.1f, folded %.1f",
                rows,
                100.0 * strict / Math.max(1, rows),
                100.0 * folded / Math.max(1, rows));
    }
}
