package id.saring.i18n.spelling;

/**
 * Tells which official spelling a text is in.
 *
 * <pre>{@code
 * SpellingDetector.Detection told = SpellingDetector.detect("Rakjat jang makmur");
 * System.out.println(told.system() + " " + told.confidence());
 * }</pre>
 */
public final class SpellingDetector {
    private SpellingDetector() {}

    /**
     * A spelling and how sure it is.
     *
     * @param confidence from 0, where nothing tells, to 1
     */
    public record Detection(SpellingSystem system, double confidence) {}

    /**
     * The spelling of {@code text}, by the letters of its words that are no names. A text that
     * nothing tells of is taken for EYD.
     */
    public static Detection detect(CharSequence text) {
        Evidence evidence = evidence(text);
        return new Detection(evidence.system(), evidence.confidence());
    }

    /** By the words in lower case; in headings, which have few, by the capitalised ones too. */
    static Evidence evidence(CharSequence text) {
        Evidence plain = new Evidence();
        Evidence capitalised = new Evidence();
        int i = 0;
        while (i < text.length()) {
            if (Words.isLetter(text.charAt(i))) {
                int end = Words.end(text, i);
                if (!Character.isUpperCase(text.charAt(i))) {
                    plain.add(text, i, end);
                } else if (!KeptWords.mayBeName(Words.lower(text.subSequence(i, end)))) {
                    capitalised.add(text, i, end);
                }
                i = end;
            } else {
                i++;
            }
        }
        return plain.isSilent() ? capitalised : plain;
    }

    /** How many words have letters that only one spelling writes. */
    static final class Evidence {
        private int oe;
        private int u;
        private int old;
        private int modern;

        private void add(CharSequence text, int start, int end) {
            boolean hasOe = false;
            boolean hasU = false;
            boolean hasOld = false;
            boolean hasModern = false;
            char before = ' ';
            for (int i = start; i < end; i++) {
                char c = Words.lower(text.charAt(i));
                char next = i + 1 < end ? Words.lower(text.charAt(i + 1)) : ' ';
                hasOe |=
                        c == 'o' && next == 'e' || Words.isApostrophe(c) || "ïëöäü".indexOf(c) >= 0;
                hasU |= c == 'u' && before != 'a';
                hasOld |= c == 'j' && (before == 'd' || before == 't' || before == 's');
                hasOld |= c == 'j' && before == 'n' && i == start + 1;
                hasModern |= c == 'y' || c == 'c' && next != 'h' || c == 'k' && next == 'h';
                before = c;
            }
            hasOld |= equals(text, start, end, "jang") || endsInNja(text, start, end);
            if (hasOe || hasOld || hasModern || hasU) {
                count(text.subSequence(start, end), hasOe, hasU, hasOld, hasModern);
            }
        }

        /** "rumahnja"; but not "manja", "senja". */
        private static boolean endsInNja(CharSequence text, int start, int end) {
            return end - start > 5 && equals(text, end - 3, end, "nja");
        }

        private static boolean equals(CharSequence text, int start, int end, String word) {
            if (end - start != word.length()) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                if (Words.lower(text.charAt(start + i)) != word.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        private void count(
                CharSequence word, boolean hasOe, boolean hasU, boolean hasOld, boolean hasModern) {
            if (KeptWords.isForeign(Words.lower(word))) {
                return;
            }
            oe += hasOe ? 1 : 0;
            u += hasU ? 1 : 0;
            old += hasOld && !hasModern ? 1 : 0;
            modern += hasModern ? 1 : 0;
        }

        boolean isSilent() {
            return old + oe + modern == 0;
        }

        SpellingSystem system() {
            if (old + oe == 0 || modern > old + oe) {
                return SpellingSystem.EYD;
            }
            return oe > u ? SpellingSystem.VAN_OPHUIJSEN : SpellingSystem.SOEWANDI;
        }

        double confidence() {
            int ancient = old + oe;
            int all = ancient + modern;
            return (double) Math.abs(ancient - modern) / (all + 1);
        }

        /** Whether a line by itself tells more than the text that it stands in. */
        boolean isEnough() {
            return old + oe + modern >= 2 && confidence() >= 0.5;
        }
    }
}
