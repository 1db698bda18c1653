package id.saring.i18n.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule: {@code before { key } after > result}. The text before the key is the converted one, as
 * in ICU.
 */
final class Rule {
    private final Element[] before;
    private final Element[] key;
    private final Element[] after;
    private final List<Piece> result;
    private final int groups;
    private final char[] fixed;

    /** The key where it is a row of plain characters; else null. */
    private final char @Nullable [] letters;

    /**
     * A piece of the result.
     *
     * @param text what is written, where {@code group} is 0
     * @param group whose match is written
     */
    record Piece(String text, int group) {}

    Rule(List<Element> before, List<Element> key, List<Element> after, List<Piece> result) {
        this.before = before.toArray(Element[]::new);
        this.key = key.toArray(Element[]::new);
        this.after = after.toArray(Element[]::new);
        this.result = List.copyOf(result);
        int most = 0;
        for (Piece piece : result) {
            most = Math.max(most, piece.group);
        }
        this.groups = most;
        StringBuilder text = new StringBuilder();
        for (Piece piece : result) {
            text.append(piece.text);
        }
        this.fixed = text.toString().toCharArray();
        this.letters = letters(this.key);
    }

    private static char @Nullable [] letters(Element[] key) {
        char[] letters = new char[key.length];
        for (int i = 0; i < key.length; i++) {
            Element element = key[i];
            if (element.set() != null || !element.isOne() || element.literal() > 0xFFFF) {
                return null;
            }
            letters[i] = (char) element.literal();
        }
        return letters;
    }

    Element first() {
        return key[0];
    }

    /** Converts at {@code at} if the rule applies there: answers where the key ends, or -1. */
    int apply(Buffer in, int at, Buffer out) {
        if (groups > 0) {
            return applyGroups(in, at, out);
        }
        if (!follows(out)) {
            return -1;
        }
        int end = letters == null ? elements(in, at) : letters(in, at, letters);
        if (end < 0 || !precedes(in, end)) {
            return -1;
        }
        out.append(fixed);
        return end;
    }

    /** Where the plain key ends, whose first character is known to stand there. */
    private static int letters(Buffer in, int at, char[] letters) {
        int end = at + letters.length;
        if (end > in.length) {
            return -1;
        }
        for (int i = 1; i < letters.length; i++) {
            if (in.chars[at + i] != letters[i]) {
                return -1;
            }
        }
        return end;
    }

    private int elements(Buffer in, int at) {
        int end = at;
        for (Element element : key) {
            end = element.forward(in, end);
            if (end < 0) {
                return -1;
            }
        }
        return end;
    }

    /** Whether what is written ends as the rule asks. */
    private boolean follows(Buffer out) {
        int at = out.length;
        for (int i = before.length - 1; i >= 0; i--) {
            at = before[i].backward(out, at);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is to come begins as the rule asks. */
    private boolean precedes(Buffer in, int end) {
        int at = end;
        for (Element element : after) {
            at = element.forward(in, at);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private int applyGroups(Buffer in, int at, Buffer out) {
        if (!follows(out)) {
            return -1;
        }
        int[] starts = new int[groups + 1];
        int[] ends = new int[groups + 1];
        int end = at;
        for (Element element : key) {
            int start = end;
            end = element.forward(in, end);
            if (end < 0) {
                return -1;
            }
            int group = element.group();
            if (group > 0 && group <= groups) {
                starts[group] = ends[group] == 0 ? start : starts[group];
                ends[group] = end;
            }
        }
        if (!precedes(in, end)) {
            return -1;
        }
        for (Piece piece : result) {
            if (piece.group == 0) {
                out.append(piece.text);
            } else {
                out.append(in, starts[piece.group], ends[piece.group]);
            }
        }
        return end;
    }
}
