package id.saring.translation.exchange;

import id.saring.core.Mark;
import id.saring.translation.Code;
import id.saring.translation.Piece;
import id.saring.translation.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what stands in a source or target of XLIFF 2.1. */
final class Xliff21Content {
    private final XmlOut xml;
    private final Unit unit;
    private final boolean inSegment;

    private Xliff21Content(XmlOut xml, Unit unit, boolean inSegment) {
        this.xml = xml;
        this.unit = unit;
        this.inSegment = inSegment;
    }

    /** Content of the unit's own segments. */
    static Xliff21Content ofSegment(XmlOut xml, Unit unit) {
        return new Xliff21Content(xml, unit, true);
    }

    /**
     * Content of a candidate. Its codes have no original data, for they would need a copy of it in
     * each; one whose other half is not in the candidate is isolated.
     */
    static Xliff21Content ofMatch(XmlOut xml, Unit unit) {
        return new Xliff21Content(xml, unit, false);
    }

    /**
     * Writes an element of content.
     *
     * @param whole the codes that are written as one element around what they hold
     */
    void write(String element, List<Piece> pieces, Set<String> whole) {
        Set<String> isolated = inSegment ? Set.of() : Piece.halves(pieces);
        xml.startText(element);
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                words(xml, words.text());
            } else if (piece instanceof Piece.Open open) {
                open(open.id(), whole.contains(open.id()), isolated.contains(open.id()));
            } else if (piece instanceof Piece.Close close) {
                if (whole.contains(close.id())) {
                    xml.endText();
                } else {
                    close(close.id(), isolated.contains(close.id()));
                }
            } else if (piece instanceof Piece.Point point) {
                point(point.id());
            }
        }
        xml.endText();
    }

    private @Nullable String data(String name) {
        return inSegment ? name : null;
    }

    private void open(String id, boolean whole, boolean isolated) {
        String type = type(id);
        String subType = subType(id);
        if (whole) {
            xml.inline(
                    "pc",
                    "id",
                    id,
                    "type",
                    type,
                    "subType",
                    subType,
                    "dataRefStart",
                    data("d" + id),
                    "dataRefEnd",
                    data("e" + id));
        } else {
            xml.inline(
                            "sc",
                            "id",
                            id,
                            "isolated",
                            isolated ? "yes" : null,
                            "type",
                            type,
                            "subType",
                            subType,
                            "dataRef",
                            data("d" + id))
                    .endText();
        }
    }

    private void close(String id, boolean isolated) {
        xml.inline(
                        "ec",
                        isolated ? "id" : "startRef",
                        id,
                        "isolated",
                        isolated ? "yes" : null,
                        "type",
                        type(id),
                        "subType",
                        subType(id),
                        "dataRef",
                        data("e" + id))
                .endText();
    }

    private String type(String id) {
        return kind(id) == Mark.Kind.LINK ? "link" : "fmt";
    }

    private @Nullable String subType(String id) {
        return switch (kind(id)) {
            case LINK -> null;
            case STRONG -> "xlf:b";
            case EMPHASIS -> "xlf:i";
            case CODE -> "saring:code";
        };
    }

    private Mark.Kind kind(String id) {
        return ((Code.Marked) unit.codes().get(id)).kind();
    }

    private void point(String id) {
        Code.Protected span = (Code.Protected) unit.codes().get(id);
        xml.inline(
                        "ph",
                        "id",
                        id,
                        "type",
                        "other",
                        "subType",
                        "saring:" + span.kind().name().toLowerCase(Locale.ROOT),
                        "canCopy",
                        "no",
                        "canDelete",
                        "no",
                        "disp",
                        span.text(),
                        "equiv",
                        span.localized(),
                        "dataRef",
                        data("d" + id))
                .endText();
    }

    /** Text; a character that XML forbids becomes {@code <cp>} (§4.2.3.1). */
    static void words(XmlOut xml, String text) {
        int from = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (!XmlOut.isAllowed(c)) {
                xml.text(text.substring(from, at));
                xml.inline("cp", "hex", String.format(Locale.ROOT, "%04X", c)).endText();
                from = at + Character.charCount(c);
            }
        }
        xml.text(text.substring(from));
    }
}
