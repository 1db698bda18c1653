package id.saring.i18n.script;

import java.util.Arrays;

/** Text on its way through the passes. */
final class Buffer {
    char[] chars;
    int length;

    Buffer(int capacity) {
        chars = new char[capacity];
    }

    static Buffer of(String text) {
        Buffer buffer = new Buffer(text.length() + 16);
        buffer.append(text);
        return buffer;
    }

    void append(char c) {
        if (length == chars.length) {
            grow(1);
        }
        chars[length++] = c;
    }

    void append(char[] text) {
        if (length + text.length > chars.length) {
            grow(text.length);
        }
        for (char c : text) {
            chars[length++] = c;
        }
    }

    void append(String text) {
        int more = text.length();
        if (length + more > chars.length) {
            grow(more);
        }
        text.getChars(0, more, chars, length);
        length += more;
    }

    void append(Buffer other, int start, int end) {
        int more = end - start;
        if (length + more > chars.length) {
            grow(more);
        }
        System.arraycopy(other.chars, start, chars, length, more);
        length += more;
    }

    /** What stands between two places. */
    String text(int start, int end) {
        return new String(chars, start, end - start);
    }

    int codePointAt(int at) {
        char high = chars[at];
        if (Character.isHighSurrogate(high) && at + 1 < length) {
            char low = chars[at + 1];
            if (Character.isLowSurrogate(low)) {
                return Character.toCodePoint(high, low);
            }
        }
        return high;
    }

    int codePointBefore(int at) {
        char low = chars[at - 1];
        if (Character.isLowSurrogate(low) && at > 1) {
            char high = chars[at - 2];
            if (Character.isHighSurrogate(high)) {
                return Character.toCodePoint(high, low);
            }
        }
        return low;
    }

    private void grow(int more) {
        chars = Arrays.copyOf(chars, Math.max(chars.length + (chars.length >> 1), length + more));
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
