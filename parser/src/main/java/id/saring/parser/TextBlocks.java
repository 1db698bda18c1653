package id.saring.parser;

import java.util.Arrays;

/**
 * The page's text as lines: runs of text that no block element and no {@code <br>} parts, in
 * document order. All stand in one buffer, so that the text of any stretch of the page is a slice
 * of it.
 */
final class TextBlocks {
    private final StringBuilder buffer = new StringBuilder(16 * 1024);
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

    /** How a stretch of text is set. */
    record Look(boolean linked, boolean bold) {}

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

    char charAt(int block, int index) {
        return buffer.charAt(start[block] + index);
    }

    String text(int block) {
        return buffer.substring(start[block], end[block]);
    }

    /** The lines from {@code first} up to but not including {@code end}, parted by line feeds. */
    String text(int first, int endBlock) {
        return first >= endBlock ? "" : buffer.substring(start[first], end[endBlock - 1]);
    }

    /** Whether more text would go on with the last line. */
    boolean isOpen() {
        return open;
    }

    /** How much text there is so far, in UTF-16 code units. */
    int position() {
        return buffer.length();
    }

    /** The text between two {@link #position}s. */
    String slice(int from, int to) {
        return buffer.substring(from, to);
    }

    /** White space, and marks without width that pages use as such. */
    static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    /** Adds text to the open line, or opens one; answers how many code units it came to. */
    int append(String text, int ownerElement, Look look) {
        int before = buffer.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (blank(c)) {
                space = true;
            } else {
                if (!open) {
                    open(ownerElement);
                    before = buffer.length();
                } else if (space) {
                    before += before == buffer.length() ? 1 : 0;
                    buffer.append(' ');
                }
                space = false;
                buffer.append(c);
            }
        }
        int length = buffer.length() - before;
        if (length > 0) {
            linked[size - 1] += look.linked ? length : 0;
            bold[size - 1] += look.bold ? length : 0;
            end[size - 1] = buffer.length();
        }
        return length;
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
            buffer.append('\n');
        }
        owner[size] = ownerElement;
        start[size] = buffer.length();
        end[size] = buffer.length();
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
