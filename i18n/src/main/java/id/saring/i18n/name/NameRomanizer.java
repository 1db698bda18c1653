package id.saring.i18n.name;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * Writes foreign names in Latin letters as Indonesian papers and the Indonesian Wikipedia do.
 *
 * <pre>{@code
 * NameRomanizer names = NameRomanizer.create();
 * names.romanize("Сергей Королёв")            // Sergey Korolyov
 * names.romanize("Володимир Зеленський", "uk") // Volodymyr Zelenskyy
 * names.romanize("손흥민")                      // Son Heung-min
 * names.romanize("李克强")                      // Li Keqiang
 * names.romanize("القاهرة")                    // Kairo
 * }</pre>
 *
 * <p>Names that Indonesian has a form of its own for, and those that no rule gives, stand in {@code
 * exonyms.tsv}; letters, syllables and family names in tables beside it. EYD has no rules for
 * foreign names: the tables follow usage. A name without vowels (Arabic, Hebrew) or in Japanese
 * characters is read only where the table has it; what cannot be read stays as it is. Text in Latin
 * letters passes through. Immutable and thread-safe; time is linear in the text.
 */
public final class NameRomanizer {
    private NameRomanizer() {}

    /** The romanizer; its tables are read when the first name needs them. */
    public static NameRomanizer create() {
        return new NameRomanizer();
    }

    /** {@code text} with its names romanized, the language told by the letters. */
    public String romanize(CharSequence text) {
        return romanize(text, "");
    }

    /**
     * {@code text} with its names romanized.
     *
     * @param language BCP 47 tag of the language that they are in, such as {@code uk}; or empty, to
     *     tell it by the letters
     */
    public String romanize(CharSequence text, String language) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        int i = 0;
        while (i < text.length()) {
            UnicodeScript script = script(text, i);
            if (script == null) {
                out.append(text.charAt(i));
                i++;
            } else {
                int end = end(text, i, script);
                String name = text.subSequence(i, end).toString();
                out.append(NameScript.write(name, script, language));
                i = end;
            }
        }
        return out.toString();
    }

    /** The script of the foreign letter at {@code i}, or null where there is none. */
    private static @Nullable UnicodeScript script(CharSequence text, int i) {
        char c = text.charAt(i);
        if (c < 0x250) {
            return null;
        }
        UnicodeScript script = UnicodeScript.of(Character.codePointAt(text, i));
        boolean foreign =
                script != UnicodeScript.COMMON
                        && script != UnicodeScript.INHERITED
                        && script != UnicodeScript.LATIN
                        && script != UnicodeScript.UNKNOWN;
        return foreign ? merged(script) : null;
    }

    /** Japanese mixes its scripts in one name. */
    private static UnicodeScript merged(UnicodeScript script) {
        return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }

    /** One past the name: letters of one script, with what stands between its words. */
    private static int end(CharSequence text, int start, UnicodeScript script) {
        int end = start;
        int i = start;
        while (i < text.length()) {
            UnicodeScript next = script(text, i);
            char c = text.charAt(i);
            boolean inside = next == script || next == null && isInside(c);
            boolean joint =
                    c == ' ' || c == '-' || c == '\u00A0' || c == '\u200C' || c == '\'' || c == '’';
            if (!inside && !joint) {
                return end;
            }
            i++;
            end = inside ? i : end;
        }
        return end;
    }

    /** Marks and signs that belong to letters of any script: ー, Arabic vowels. */
    private static boolean isInside(char c) {
        return c == 'ー' || c >= '\u064B' && c <= '\u0652' || Character.isLowSurrogate(c);
    }
}
