package id.saring.i18n.script;

import org.jspecify.annotations.Nullable;

/**
 * One part of a rule's pattern: a character or one of a set, as often as its quantifier says.
 *
 * @param set the characters, or null for the one {@code literal}
 * @param literal the character where there is no set
 * @param least how often at least, 0 or 1
 * @param most how often at most, greedily and without going back
 * @param group which {@code $1} … {@code $9} it belongs to, or 0
 */
record Element(@Nullable CodeSet set, int literal, int least, int most, int group) {
    /** What {@code *} and {@code +} stop at: no text makes a rule look further. */
    static final int MOST = 64;

    static Element of(int literal) {
        return new Element(null, literal, 1, 1, 0);
    }

    static Element of(CodeSet set) {
        return new Element(set, 0, 1, 1, 0);
    }

    Element times(int least, int most) {
        return new Element(set, literal, least, most, group);
    }

    Element in(int group) {
        return new Element(set, literal, least, most, group);
    }

    boolean matches(int codePoint) {
        return set == null ? codePoint == literal : set.contains(codePoint);
    }

    boolean matchesEnd() {
        return set != null && set.isNegated();
    }

    /** Whether it stands for just one character. */
    boolean isOne() {
        return least == 1 && most == 1;
    }

    /** Where a match that starts at {@code at} ends, or -1. */
    int forward(Buffer text, int at) {
        if (least == 1 && most == 1 && at < text.length) {
            int c = text.codePointAt(at);
            return matches(c) ? at + Character.charCount(c) : -1;
        }
        return forwardMany(text, at);
    }

    private int forwardMany(Buffer text, int at) {
        int end = at;
        int times = 0;
        while (times < most && end < text.length) {
            int c = text.codePointAt(end);
            if (!matches(c)) {
                break;
            }
            end += Character.charCount(c);
            times++;
        }
        return times >= least || end == text.length && matchesEnd() ? end : -1;
    }

    /** Where a match that ends at {@code at} starts, or -1. */
    int backward(Buffer text, int at) {
        if (least == 1 && most == 1 && at > 0) {
            int c = text.codePointBefore(at);
            return matches(c) ? at - Character.charCount(c) : -1;
        }
        return backwardMany(text, at);
    }

    private int backwardMany(Buffer text, int at) {
        int start = at;
        int times = 0;
        while (times < most && start > 0) {
            int c = text.codePointBefore(start);
            if (!matches(c)) {
                break;
            }
            start -= Character.charCount(c);
            times++;
        }
        return times >= least || start == 0 && matchesEnd() ? start : -1;
    }
}
