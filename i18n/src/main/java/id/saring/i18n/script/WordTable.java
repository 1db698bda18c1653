package id.saring.i18n.script;

import id.saring.i18n.Rules;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that letters alone would spell wrong, put right before the rules see them. Case does not
 * matter; a capital at the start is kept.
 *
 * <ul>
 *   <li>{@code NAME.words}: a word, a tab and what the rules shall read in its place.
 *   <li>{@code NAME.accents}: words with the accents of their e, for texts written without any: a
 *       text that has an accented e anywhere is taken at its word.
 * </ul>
 */
final class WordTable implements Step {
    private static final String ACCENTED = "éèêĕěëəÉÈÊĔĚË";

    private final Map<Key, String> words;
    private final boolean forUnaccented;
    private final int longest;

    /** Letters of a word; equal to others of the same, case aside. */
    private static final class Key {
        private char[] chars;
        private int start;
        private int end;
        private int hash;

        private Key(char[] chars) {
            this.chars = chars;
            set(chars, 0, chars.length);
        }

        private void set(char[] text, int from, int to) {
            chars = text;
            start = from;
            end = to;
            hash = 0;
            for (int i = from; i < to; i++) {
                hash = 31 * hash + Character.toLowerCase(text[i]);
            }
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof Key that) || hash != that.hash || size() != that.size()) {
                return false;
            }
            for (int i = 0; i < size(); i++) {
                if (Character.toLowerCase(chars[start + i])
                        != Character.toLowerCase(that.chars[that.start + i])) {
                    return false;
                }
            }
            return true;
        }

        private int size() {
            return end - start;
        }
    }

    private WordTable(Map<String, String> table, boolean forUnaccented) {
        words = new HashMap<>();
        table.forEach((word, result) -> words.put(new Key(word.toCharArray()), result));
        longest = table.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.forUnaccented = forUnaccented;
    }

    static boolean isName(String file) {
        return file.endsWith(".words") || file.endsWith(".accents");
    }

    /** The table of a file beside this class. */
    static WordTable read(String file) {
        boolean accents = file.endsWith(".accents");
        Map<String, String> table = new HashMap<>();
        for (Rules.Row row : Rules.of(WordTable.class).table(file, accents ? 1 : 2)) {
            String word = row.get(0);
            table.put(accents ? withoutMarks(word) : word, row.get(accents ? 0 : 1));
        }
        return new WordTable(table, accents);
    }

    private static String withoutMarks(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    @Override
    public void run(Buffer in, Buffer out) {
        if (forUnaccented && isAccented(in)) {
            out.append(in, 0, in.length);
            return;
        }
        Key key = new Key(new char[0]);
        int done = 0;
        for (int at = 0; at < in.length; ) {
            int end = wordEnd(in, at);
            if (end > at && end - at <= longest) {
                key.set(in.chars, at, end);
                String result = words.get(key);
                if (result != null) {
                    out.append(in, done, at);
                    out.append(likeFirst(in.chars[at], result));
                    done = end;
                }
            }
            at = Math.max(end, at + 1);
        }
        out.append(in, done, in.length);
    }

    private static int wordEnd(Buffer in, int start) {
        int end = start;
        while (end < in.length && isPart(in.chars[end])) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String likeFirst(char model, String word) {
        return Character.isUpperCase(model)
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }

    private static boolean isAccented(Buffer in) {
        for (int i = 0; i < in.length; i++) {
            if (in.chars[i] > 0x7F && ACCENTED.indexOf(in.chars[i]) >= 0) {
                return true;
            }
        }
        return false;
    }
}
