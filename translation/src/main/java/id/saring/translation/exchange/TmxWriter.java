package id.saring.translation.exchange;

import id.saring.translation.Bitext;
import id.saring.translation.Code;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes TMX 1.4b (LISA OSCAR, 2005), level 2: codes are kept. */
final class TmxWriter {
    private final XmlOut xml = new XmlOut();

    String write(Bitext bitext) {
        xml.doctype("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
        xml.open("tmx", "version", "1.4");
        xml.empty(
                "header",
                "creationtool",
                "Saring",
                "creationtoolversion",
                "1",
                "segtype",
                "sentence",
                "o-tmf",
                "saring",
                "adminlang",
                "en",
                "srclang",
                bitext.sourceLanguage(),
                "datatype",
                "html");
        xml.open("body");
        for (Unit unit : bitext.units()) {
            if (unit.place().translate()) {
                unit.segments().forEach(part -> segment(bitext, unit, part));
            }
        }
        return xml.close().close().end();
    }

    private void segment(Bitext bitext, Unit unit, Part part) {
        xml.open("tu", "tuid", unit.id() + "/" + part.id());
        Object url = bitext.article().url();
        if (url != null) {
            xml.leaf("prop", url.toString(), "type", "x-url");
        }
        variant(bitext.sourceLanguage(), unit, part.source(), false);
        if (part.target() != null) {
            variant(bitext.targetLanguage(), unit, part.target(), true);
        }
        xml.close();
    }

    private void variant(String language, Unit unit, List<Piece> pieces, boolean localized) {
        xml.open("tuv", "xml:lang", language);
        xml.startText("seg");
        Set<String> whole = Pairs.whole(pieces);
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                xml.text(words.text());
            } else if (piece instanceof Piece.Open open) {
                mark(unit, open.id(), whole.contains(open.id()), true);
            } else if (piece instanceof Piece.Close close) {
                mark(unit, close.id(), whole.contains(close.id()), false);
            } else if (piece instanceof Piece.Point point) {
                Code.Protected span = (Code.Protected) unit.codes().get(point.id());
                String type = "x-" + span.kind().name().toLowerCase(Locale.ROOT);
                xml.inline("ph", "x", point.id(), "type", type);
                xml.text(localized ? span.localized() : span.text()).endText();
            }
        }
        xml.endText();
        xml.close();
    }

    private void mark(Unit unit, String id, boolean paired, boolean opens) {
        Code.Marked mark = (Code.Marked) unit.codes().get(id);
        if (!paired) {
            xml.inline("it", "pos", opens ? "begin" : "end", "x", id, "type", type(mark));
        } else if (opens) {
            xml.inline("bpt", "i", id, "x", id, "type", type(mark));
        } else {
            xml.inline("ept", "i", id);
        }
        xml.text(opens ? OriginalData.open(mark) : OriginalData.close(mark)).endText();
    }

    private static String type(Code.Marked mark) {
        return switch (mark.kind()) {
            case LINK -> "link";
            case STRONG -> "bold";
            case EMPHASIS -> "italic";
            case CODE -> "code";
        };
    }
}
