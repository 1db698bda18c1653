package id.saring.translation.machine;

import id.saring.translation.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Segments as markup that engines read as HTML and as XML: single codes {@code <x id="1"></x>},
 * paired ones {@code <g id="2">…</g>}.
 */
final class Markup {
    private static final Pattern TAG =
            Pattern.compile(
                    "<x id=[\"']?(\\d+)[\"']?\\s*(?:/>|>\\s*</x>)|<g id=[\"']?(\\d+)[\"']?\\s*>|(</g>)"
                            + "|&(lt|gt|amp|quot|apos|nbsp|#\\d{1,7}|#x[0-9a-fA-F]{1,6});");
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private Markup() {}

    static String write(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        int open = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                out.append(
                        words.text()
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;"));
            } else if (piece instanceof Piece.Open start) {
                out.append("<g id=\"").append(start.id()).append("\">");
                open++;
            } else if (piece instanceof Piece.Close && open > 0) {
                out.append("</g>");
                open--;
            } else if (piece instanceof Piece.Point point) {
                out.append("<x id=\"").append(point.id()).append("\"></x>");
            }
        }
        return out.append("</g>".repeat(open)).toString();
    }

    static List<Piece> read(String markup) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(markup);
        int at = 0;
        while (tag.find()) {
            words.append(markup, at, tag.start());
            at = tag.end();
            if (tag.group(4) != null) {
                words.append(character(tag.group(4)));
                continue;
            }
            flush(words, pieces);
            if (tag.group(1) != null) {
                pieces.add(new Piece.Point(tag.group(1)));
            } else if (tag.group(2) != null) {
                pieces.add(new Piece.Open(tag.group(2)));
                open.push(tag.group(2));
            } else if (!open.isEmpty()) {
                pieces.add(new Piece.Close(open.pop()));
            }
        }
        words.append(markup.substring(at));
        flush(words, pieces);
        return pieces;
    }

    private static void flush(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words.toString()));
            words.setLength(0);
        }
    }

    private static String character(String entity) {
        if (entity.charAt(0) != '#') {
            return ENTITIES.get(entity);
        }
        boolean hex = entity.charAt(1) == 'x';
        int c = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(c) ? Character.toString(c) : "\ufffd";
    }
}
