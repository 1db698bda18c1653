package id.saring.parser;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Cuts a page's bytes into tags and stretches of text as the HTML standard says (§13.2.5), and
 * hands each to the tree builder. It works on UTF-8 as it stands: all that means anything to it is
 * ASCII.
 */
final class HtmlTokenizer {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private static final byte SPACE = 1;
    private static final byte SLASH = 2;
    private static final byte CLOSE = 4;
    private static final byte EQUALS = 8;
    private static final byte LETTER = 16;
    private static final byte[] KIND = kinds();

    private final byte[] in;
    private final int end;
    private final HtmlDocument page;
    private final HtmlTreeBuilder builder;
    private final HtmlToken token = new HtmlToken();
    private int at;

    private HtmlTokenizer(HtmlDocument page, int start) {
        this.page = page;
        this.in = page.source();
        this.end = in.length;
        this.at = start;
        this.builder = new HtmlTreeBuilder(page);
    }

    /**
     * Reads a page.
     *
     * @param source UTF-8
     * @param start where it begins, past any byte order mark
     */
    static HtmlDocument parse(byte[] source, int start) {
        HtmlDocument page = new HtmlDocument(source);
        new HtmlTokenizer(page, start).run();
        return page;
    }

    private void run() {
        while (at < end) {
            if (builder.raw() == null) {
                data();
            } else {
                raw(builder.raw());
            }
        }
        builder.end();
    }

    private void data() {
        int start = at;
        int open = find('<', at);
        while (open < end && !opensMarkup(open)) {
            open = find('<', open + 1);
        }
        if (open > start) {
            builder.text(start, open);
        }
        at = open;
        if (at < end) {
            markup();
        }
    }

    private boolean opensMarkup(int open) {
        if (open + 1 >= end) {
            return false;
        }
        byte c = in[open + 1];
        return isLetter(c) || c == '!' || c == '?' || c == '/' && open + 2 < end;
    }

    private void markup() {
        byte c = in[at + 1];
        int before = page.attributes();
        if (isLetter(c)) {
            at++;
            if (tag()) {
                builder.startTag(token);
            }
            dropUnused(before);
        } else if (c == '/' && isLetter(in[at + 2])) {
            at += 2;
            if (tag()) {
                builder.endTag(token);
            }
            dropUnused(before);
        } else if (c == '!') {
            declaration();
        } else {
            at += c == '/' && in[at + 2] == '>' ? 3 : bogusComment(at + 2) - at;
        }
    }

    /** Attributes of tags that made no element are forgotten. */
    private void dropUnused(int before) {
        if (!builder.tookAttributes()) {
            page.dropAttributes(before);
        }
    }

    private void declaration() {
        if (startsWith(at + 2, "--")) {
            at = commentEnd(at + 4);
        } else if (startsWith(at + 2, "doctype")) {
            int close = bogusComment(at + 2);
            builder.doctype(at + 9, Math.min(end, close));
            at = close;
        } else if (builder.inForeign() && startsWith(at + 2, "[cdata[")) {
            int close = find("]]>", at + 9);
            builder.characterData(at + 9, close);
            at = Math.min(end, close + 3);
        } else {
            at = bogusComment(at + 2);
        }
    }

    private int bogusComment(int from) {
        return Math.min(end, find('>', from) + 1);
    }

    /**
     * One past a comment's end, which may also be written {@code >}, {@code ->} or {@code --!>}.
     */
    private int commentEnd(int from) {
        if (startsWith(from, ">")) {
            return from + 1;
        }
        if (startsWith(from, "->")) {
            return from + 2;
        }
        int close = find('>', from);
        while (close < end
                && !(in[close - 1] == '-' && in[close - 2] == '-' && close - 2 >= from)
                && !(in[close - 1] == '!'
                        && in[close - 2] == '-'
                        && in[close - 3] == '-'
                        && close - 3 >= from)) {
            close = find('>', close + 1);
        }
        return Math.min(end, close + 1);
    }

    /** Reads a tag from its name on; false where the page ends inside it. */
    private boolean tag() {
        token.selfClosing = false;
        token.from = page.attributes();
        long hash = HtmlNames.start();
        int p = at;
        while (p < end && (KIND[in[p] & 0xFF] & (SPACE | SLASH | CLOSE)) == 0) {
            hash = HtmlNames.add(hash, lower(in[p++]));
        }
        token.name = page.names().of(hash);
        token.tag = HtmlNames.tag(token.name);
        boolean closed = attributes(p);
        token.to = page.attributes();
        return closed;
    }

    private boolean attributes(int from) {
        int p = from;
        while (p < end) {
            int kind = KIND[in[p] & 0xFF];
            if ((kind & CLOSE) != 0) {
                at = p + 1;
                return true;
            } else if ((kind & SLASH) != 0) {
                token.selfClosing = p + 1 < end && in[p + 1] == '>';
                p++;
            } else if ((kind & SPACE) != 0) {
                p++;
            } else {
                p = attribute(p);
            }
        }
        at = end;
        return false;
    }

    private int attribute(int from) {
        long hash = HtmlNames.add(HtmlNames.start(), lower(in[from]));
        int p = from + 1; // an equals sign may open a name
        while (p < end && (KIND[in[p] & 0xFF] & (SPACE | SLASH | CLOSE | EQUALS)) == 0) {
            hash = HtmlNames.add(hash, lower(in[p++]));
        }
        int nameEnd = p;
        p = spaces(p);
        if (p >= end || in[p] != '=') {
            page.addAttribute(hash, nameEnd, nameEnd);
            return p;
        }
        return value(hash, spaces(p + 1));
    }

    private int value(long hash, int from) {
        int p = from;
        if (p < end && (in[p] == '"' || in[p] == '\'')) {
            int close = find(in[p], p + 1);
            page.addAttribute(hash, p + 1, close);
            return close + 1;
        }
        while (p < end && (KIND[in[p] & 0xFF] & (SPACE | CLOSE)) == 0) {
            p++;
        }
        page.addAttribute(hash, from, p);
        return p;
    }

    private int spaces(int from) {
        int p = from;
        while (p < end && (KIND[in[p] & 0xFF] & SPACE) != 0) {
            p++;
        }
        return p;
    }

    /** Text in which only one end tag counts. */
    private void raw(HtmlTag tag) {
        int close =
                tag == HtmlTag.PLAINTEXT
                        ? end
                        : tag == HtmlTag.SCRIPT ? scriptEnd() : endTag(tag.htmlName(), at);
        if (close > at) {
            builder.text(at, close);
        }
        at = close;
        if (at < end) {
            markup();
        }
    }

    private int endTag(String name, int from) {
        int open = find('<', from);
        while (open < end && !(open + 1 < end && in[open + 1] == '/' && isName(open + 2, name))) {
            open = find('<', open + 1);
        }
        return open;
    }

    /** Where a script ends; an end tag inside {@code <!-- <script> -->} is part of it. */
    private int scriptEnd() {
        int escapedTo = -1;
        boolean inner = false;
        int open = find('<', at);
        for (; open + 1 < end; open = find('<', open + 1)) {
            boolean escaped = open < escapedTo;
            inner &= escaped;
            if (in[open + 1] == '/' && isName(open + 2, "script")) {
                if (!inner) {
                    return open;
                }
                inner = false;
            } else if (escaped) {
                inner |= isName(open + 1, "script");
            } else if (startsWith(open + 1, "!--")) {
                escapedTo = find("-->", open + 2);
            }
        }
        return end;
    }

    /** Whether a tag of this name stands at {@code from}. */
    private boolean isName(int from, String name) {
        int after = from + name.length();
        return after < end
                && startsWith(from, name)
                && (KIND[in[after] & 0xFF] & (SPACE | SLASH | CLOSE)) != 0;
    }

    private boolean startsWith(int from, String lowerCase) {
        if (from + lowerCase.length() > end) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            if (lower(in[from + i]) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where {@code text} stands at or after {@code from}, or the end. */
    private int find(String text, int from) {
        int p = find((byte) text.charAt(0), from);
        while (p < end && !startsWith(p, text)) {
            p = find((byte) text.charAt(0), p + 1);
        }
        return p;
    }

    private int find(char c, int from) {
        return find((byte) c, from);
    }

    /** Where {@code c} stands at or after {@code from}, or the end; eight bytes at a step. */
    private int find(byte c, int from) {
        int p = from;
        long pattern = ONES * c;
        for (; p + 8 <= end; p += 8) {
            long x = (long) EIGHT.get(in, p) ^ pattern;
            long hit = (x - ONES) & ~x & HIGHS;
            if (hit != 0) {
                return p + (Long.numberOfTrailingZeros(hit) >>> 3);
            }
        }
        while (p < end && in[p] != c) {
            p++;
        }
        return Math.min(p, end);
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b | 0x20 : b & 0xFF;
    }

    private static boolean isLetter(byte b) {
        return (KIND[b & 0xFF] & LETTER) != 0;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (char c : "\t\n\f\r ".toCharArray()) {
            kinds[c] = SPACE;
        }
        kinds['/'] = SLASH;
        kinds['>'] = CLOSE;
        kinds['='] = EQUALS;
        for (char c = 'a'; c <= 'z'; c++) {
            kinds[c] = LETTER;
            kinds[c - 0x20] = LETTER;
        }
        return kinds;
    }
}
