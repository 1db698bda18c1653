package id.saring.translation.exchange;

import id.saring.translation.Piece;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes as plain text, {@code <g1>…</g1>} and {@code <x2/>}, for formats that know no codes. What
 * looks like one in the text itself is escaped.
 *
 * <pre>{@code
 * PlainCodes.read("Harga <g1>beras</g1> <x2/>");
 *         // Words "Harga ", Open 1, Words "beras", Close 1, Words " ", Point 2
 * }</pre>
 */
public final class PlainCodes {
    private static final Pattern LOOKALIKE = Pattern.compile("<(?=/?g\\d+>|x\\d+/>)|&(?=lt;|amp;)");
    private static final Pattern CODE =
            Pattern.compile("<g(\\d+)>|</g(\\d+)>|<x(\\d+)\\s?/>|&lt;|&amp;");

    private PlainCodes() {}

    /** The pieces as text. */
    public static String write(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                out.append(
                        LOOKALIKE
                                .matcher(words.text())
                                .replaceAll(m -> m.group().equals("<") ? "&lt;" : "&amp;"));
            } else if (piece instanceof Piece.Open open) {
                out.append("<g").append(open.id()).append('>');
            } else if (piece instanceof Piece.Close close) {
                out.append("</g").append(close.id()).append('>');
            } else if (piece instanceof Piece.Point point) {
                out.append("<x").append(point.id()).append("/>");
            }
        }
        return out.toString();
    }

    /** Reads what {@link #write} wrote. */
    public static List<Piece> read(String text) {
        PieceList pieces = new PieceList();
        Matcher code = CODE.matcher(text);
        int at = 0;
        while (code.find()) {
            pieces.words(text.substring(at, code.start()));
            at = code.end();
            if (code.group(1) != null) {
                pieces.add(new Piece.Open(code.group(1)));
            } else if (code.group(2) != null) {
                pieces.add(new Piece.Close(code.group(2)));
            } else if (code.group(3) != null) {
                pieces.add(new Piece.Point(code.group(3)));
            } else {
                pieces.words(code.group().equals("&lt;") ? "<" : "&");
            }
        }
        pieces.words(text.substring(at));
        return pieces.list();
    }
}
