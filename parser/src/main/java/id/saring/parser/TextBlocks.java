package id.saring.parser;

import java.nio.CharBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The page's text as lines: runs of text that no block element and no {@code <br>} parts, in
 * document order. All stand in one buffer, so that the text of any stretch of the page is a slice
 * of it.
 */
final class TextBlocks {
    private char[] buffer;
    private int position;
    private int size;
    private int[] owner = new int[256];
    private int[] start = new int[256];
    private int[] end = new int[256];
    private int[] linked = new int[256];
    private int[] bold = new int[256];
    private int[] links = new int[256];
    private byte[] breaks = new byte[256];
    private boolean open;
    private int waitingBreaks;
    private boolean space;
    private boolean linkWaiting;
    private @Nullable LineShapes shapes;

    /** Where the first code unit of the text that is being added stands, or -1. */
    private int first;

    /**
     * @param length about how many UTF-16 code units are to be expected
     */
    TextBlocks(int length) {
        buffer = new char[Math.max(64, length)];
    }

    int size() {
        return size;
    }

    /** The innermost block element around it, as an index of the {@link PageTree}. */
    int owner(int block) {
        return owner[block];
    }

    /**
     * How many {@code <br>} and nothing else part it from the line before; 0 if a block element
     * does.
     */
    int breaksBefore(int block) {
        return breaks[block];
    }

    int length(int block) {
        return end[block] - start[block];
    }

    /** UTF-16 code units in links, without the blanks between their parts. */
    int linkedLength(int block) {
        return linked[block];
    }

    /** UTF-16 code units in bold face. */
    int boldLength(int block) {
        return bold[block];
    }

    /** How many links begin in it. */
    int links(int block) {
        return links[block];
    }

    /** The text of all lines; not to be changed. */
    char[] buffer() {
        return buffer;
    }

    /** Where a line begins in {@link #buffer}. */
    int start(int block) {
        return start[block];
    }

    /** Where a line ends in {@link #buffer}. */
    int end(int block) {
        return end[block];
    }

    char charAt(int block, int index) {
        return buffer[start[block] + index];
    }

    /** A line's text without a copy of it; good as long as the page is. */
    CharSequence line(int block) {
        return CharBuffer.wrap(buffer, start[block], end[block] - start[block]);
    }

    /** How the lines look; to be asked for once they are all there. */
    LineShapes shapes() {
        LineShapes known = shapes;
        if (known == null) {
            known = new LineShapes(this);
            shapes = known;
        }
        return known;
    }

    String text(int block) {
        return slice(start[block], end[block]);
    }

    /** The lines from {@code first} up to but not including {@code end}, parted by line feeds. */
    String text(int first, int endBlock) {
        return first >= endBlock ? "" : slice(start[first], end[endBlock - 1]);
    }

    /** Whether more text would go on with the last line. */
    boolean isOpen() {
        return open;
    }

    /** How much text there is so far, in UTF-16 code units. */
    int position() {
        return position;
    }

    /** The text between two {@link #position}s. */
    String slice(int from, int to) {
        return new String(buffer, from, to - from);
    }

    /** White space, and marks without width that pages use as such. */
    static boolean blank(char c) {
        return c <= ' ' || c >= '\u00a0' && (c == '\u00a0' || c == '\u200b' || c == '\ufeff');
    }

    /** Text with each run of white space made one space, and none at its ends. */
    static String collapse(String text) {
        TextBlocks one = new TextBlocks(text.length());
        one.reserve(text.length());
        one.append(text, 0);
        return one.size == 0 ? "" : one.text(0);
    }

    /**
     * Adds a text to the open line, or opens one; answers how many code units it came to, a blank
     * between it and what was there before not counted.
     */
    int append(HtmlDocument page, int text, int ownerElement) {
        byte[] source = page.source();
        int to = page.to(text);
        reserve(to - page.from(text));
        first = -1;
        int p = page.from(text);
        while (p < to) {
            int c = source[p];
            if (c > ' ' && c != '&') {
                put((char) c, ownerElement);
                p = putWord(source, p + 1, to);
            } else if (c >= 0 && c <= ' ') {
                space = true;
                p++;
            } else {
                int letter = c < 0 ? Utf8Letter.at(source, p, to) : -1;
                if (letter < 0) {
                    // A reference, or bytes that are no UTF-8: by way of a string.
                    append(HtmlText.text(page, text, p), ownerElement);
                    break;
                }
                putLetter(letter, ownerElement);
                p += Utf8Letter.length(c);
            }
        }
        return added();
    }

    private void append(String text, int ownerElement) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (blank(c)) {
                space = true;
            } else {
                put(c, ownerElement);
            }
        }
        if (size > 0) {
            end[size - 1] = position;
        }
    }

    private void putLetter(int letter, int ownerElement) {
        if (letter >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            put(Character.highSurrogate(letter), ownerElement);
            put(Character.lowSurrogate(letter), ownerElement);
        } else if (blank((char) letter)) {
            space = true;
        } else {
            put((char) letter, ownerElement);
        }
    }

    private void put(char c, int ownerElement) {
        if (!open) {
            open(ownerElement);
        } else if (space) {
            buffer[position++] = ' ';
        }
        space = false;
        if (first < 0) {
            first = position;
        }
        buffer[position++] = c;
    }

    /** The rest of a word as far as it is plain; answers where that ends. */
    private int putWord(byte[] source, int from, int to) {
        char[] target = buffer;
        int at = position;
        int p = from;
        while (p < to && source[p] > ' ' && source[p] != '&') {
            target[at++] = (char) source[p++];
        }
        position = at;
        return p;
    }

    private int added() {
        if (first < 0) {
            return 0;
        }
        end[size - 1] = position;
        return position - first;
    }

    /** The last code units that were added stand in links, in bold face. */
    void look(int length, boolean isLinked, boolean isBold) {
        linked[size - 1] += isLinked ? length : 0;
        bold[size - 1] += isBold ? length : 0;
    }

    /** Room for {@code length} code units more, and a line feed or blank. */
    private void reserve(int length) {
        int needed = position + length + 2;
        if (needed > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(needed, buffer.length * 2));
        }
    }

    /** A link opens: it counts for the line its text will stand in. */
    void link(boolean opens) {
        if (opens && open) {
            links[size - 1]++;
        } else if (opens) {
            linkWaiting = true;
        }
    }

    /** A {@code <br>}. */
    void lineBreak() {
        int before = open || waitingBreaks > 0 ? waitingBreaks + 1 : 0;
        close();
        waitingBreaks = Math.min(before, 100);
    }

    /** A block element begins or ends. */
    void close() {
        open = false;
        waitingBreaks = 0;
        space = false;
        linkWaiting = false;
    }

    private void open(int ownerElement) {
        if (size == owner.length) {
            grow();
        }
        if (size > 0) {
            buffer[position++] = '\n';
        }
        owner[size] = ownerElement;
        start[size] = position;
        end[size] = position;
        breaks[size] = (byte) waitingBreaks;
        links[size] = linkWaiting ? 1 : 0;
        size++;
        open = true;
        waitingBreaks = 0;
        space = false;
        linkWaiting = false;
    }

    private void grow() {
        int length = size * 2;
        owner = Arrays.copyOf(owner, length);
        start = Arrays.copyOf(start, length);
        end = Arrays.copyOf(end, length);
        linked = Arrays.copyOf(linked, length);
        bold = Arrays.copyOf(bold, length);
        links = Arrays.copyOf(links, length);
        breaks = Arrays.copyOf(breaks, length);
    }
}
