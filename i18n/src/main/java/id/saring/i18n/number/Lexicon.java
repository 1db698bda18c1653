package id.saring.i18n.number;

import id.saring.i18n.Rules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The number words of one language, in a tree of letters: words that are none fall out of it within
 * a letter or two.
 */
final class Lexicon {
    private static final Map<String, Lexicon> SHARED = new ConcurrentHashMap<>();
    private static final int LETTERS = 26;
    private static final int LONGEST = 60;

    /**
     * A word.
     *
     * @param value what it stands for; exact
     */
    record Word(Role role, BigDecimal value) {}

    private int[] next = new int[LETTERS * 512];
    private @Nullable Word[] words = new Word[512];
    private int nodes = 1;

    private Lexicon() {}

    /**
     * @param languages tags parted by spaces
     */
    static Lexicon of(String languages) {
        return SHARED.computeIfAbsent(languages, Lexicon::read);
    }

    private static Lexicon read(String languages) {
        Lexicon lexicon = new Lexicon();
        List<String> wanted = List.of(languages.split(" "));
        for (Rules.Row row : Rules.of(Lexicon.class).table("number-words.tsv", 4)) {
            if (Arrays.stream(row.get(1).split(" ")).anyMatch(wanted::contains)) {
                Word word = new Word(row.parse(2, Role::valueOf), row.parse(3, Lexicon::value));
                lexicon.add(row.get(0), word);
            }
        }
        return lexicon;
    }

    private static BigDecimal value(String text) {
        BigDecimal value = new BigDecimal(text);
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private void add(String text, Word word) {
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            int at = node * LETTERS + text.charAt(i) - 'a';
            if (next[at] == 0) {
                if (nodes == words.length) {
                    next = Arrays.copyOf(next, 2 * next.length);
                    words = Arrays.copyOf(words, 2 * words.length);
                }
                next[at] = nodes++;
            }
            node = next[at];
        }
        words[node] = words[node] == null ? word : words[node];
    }

    /**
     * The number words that {@code text} from {@code start} to {@code end} is made of: one, several
     * written as one, or none.
     */
    List<Word> read(CharSequence text, int start, int end) {
        if (end - start > LONGEST) {
            return List.of();
        }
        Word whole = word(text, start, end);
        if (whole != null && whole.role() != Role.AN && whole.role() != Role.ONE_PER) {
            return List.of(whole);
        }
        return split(text, start, end);
    }

    private @Nullable Word word(CharSequence text, int start, int end) {
        int node = 0;
        for (int i = start; i < end; i++) {
            int letter = letter(text.charAt(i));
            node = letter < 0 ? 0 : next[node * LETTERS + letter];
            if (node == 0) {
                return null;
            }
        }
        return words[node];
    }

    /** The parts of a word such as duapuluhlima, the fewest there are. */
    private List<Word> split(CharSequence text, int start, int end) {
        int length = end - start;
        int[] parts = new int[length + 1];
        int[] from = new int[length + 1];
        for (int at = 0; at < length; at++) {
            if (at > 0 && parts[at] == 0) {
                continue;
            }
            int node = 0;
            for (int i = at; i < length; i++) {
                int letter = letter(text.charAt(start + i));
                node = letter < 0 ? 0 : next[node * LETTERS + letter];
                if (node == 0) {
                    break;
                }
                Word word = words[node];
                boolean fits = word != null && word.role().joins();
                if (fits && (parts[i + 1] == 0 || parts[i + 1] > parts[at] + 1)) {
                    parts[i + 1] = parts[at] + 1;
                    from[i + 1] = at;
                }
            }
        }
        return parts[length] == 0 ? List.of() : parts(text, start, from);
    }

    private List<Word> parts(CharSequence text, int start, int[] from) {
        List<Word> parts = new ArrayList<>();
        for (int end = from.length - 1; end > 0; end = from[end]) {
            Word word = word(text, start + from[end], start + end);
            if (word == null) {
                return List.of();
            }
            parts.add(0, word);
        }
        boolean about = parts.get(parts.size() - 1).role() == Role.AN;
        boolean scale = parts.size() > 1 && isScale(parts.get(parts.size() - 2).role());
        return about && !scale ? List.of() : parts;
    }

    private static boolean isScale(Role role) {
        return switch (role) {
            case TEEN, TENS, HUNDRED, SCALE, ONE, TEN -> true;
            default -> false;
        };
    }

    private static int letter(char c) {
        char lower = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        lower = lower == 'é' || lower == 'è' || lower == 'É' ? 'e' : lower;
        return lower >= 'a' && lower <= 'z' ? lower - 'a' : -1;
    }
}
