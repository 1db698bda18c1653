package id.saring.i18n.language;

import org.jspecify.annotations.Nullable;

/** What the letters of a text that are not Latin say about its language. */
final class Scripts implements TextGrams.Foreign {
    /** Letters that Malay adds to the Arabic ones, and that the languages around it do not use. */
    private static final String JAWI = "چڠڤݢڽۏ";

    private static final String[] LANGUAGES = {"jv", "su", "ban", "ms"};

    private final int[] letters = new int[LANGUAGES.length];
    private int foreign;
    private int latin;
    private int jawi;

    @Override
    public void latin(int count) {
        latin += count;
    }

    @Override
    public void foreign(char c) {
        foreign++;
        if (c >= '\uA980' && c <= '\uA9DF') {
            letters[0]++;
        } else if (c >= '\u1B80' && c <= '\u1BBF') {
            letters[1]++;
        } else if (c >= '\u1B00' && c <= '\u1B7F') {
            letters[2]++;
        } else if (c >= '\u0600' && c <= '\u077F') {
            letters[3]++;
            jawi += JAWI.indexOf(c) >= 0 ? 1 : 0;
        }
    }

    /**
     * The language that the script alone tells, {@code und} where it is none of ours, or null where
     * Latin letters are to be asked.
     *
     * @param silent whether the Latin letters have nothing to say
     */
    @Nullable String language(boolean silent) {
        if (foreign <= latin) {
            return silent ? LanguageIdentifier.UNDETERMINED : null;
        }
        for (int i = 0; i < letters.length; i++) {
            boolean most = letters[i] * 2 > foreign;
            if (most && (!LANGUAGES[i].equals("ms") || jawi * 50 >= foreign)) {
                return LANGUAGES[i];
            }
        }
        return LanguageIdentifier.UNDETERMINED;
    }
}
