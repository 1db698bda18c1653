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
    private final @Nullable String fixed;

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
        this.groups = result.stream().mapToInt(Piece::group).max().orElse(0);
        this.fixed = groups > 0 ? null : String.join("", result.stream().map(Piece::text).toList());
    }

    Element first() {
        return key[0];
    }

    /** Converts at {@code at} if the rule applies there: answers where the key ends, or -1. */
    int apply(Buffer in, int at, Buffer out) {
        if (groups > 0) {
            return applyGroups(in, at, out);
        }
        int end = at;
        for (Element element : key) {
            end = element.forward(in, end);
            if (end < 0) {
                return -1;
            }
        }
        if (!surrounded(in, end, out)) {
            return -1;
        }
        out.append(fixed);
        return end;
    }

    private boolean surrounded(Buffer in, int end, Buffer out) {
        int at = out.length;
        for (int i = before.length - 1; i >= 0; i--) {
            at = before[i].backward(out, at);
            if (at < 0) {
                return false;
            }
        }
        at = end;
        for (Element element : after) {
            at = element.forward(in, at);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private int applyGroups(Buffer in, int at, Buffer out) {
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
        if (!surrounded(in, end, out)) {
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
