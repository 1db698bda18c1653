package id.saring.translation.exchange;

import id.saring.core.ArticleJson;
import id.saring.core.Mark;
import id.saring.translation.Bitext;
import id.saring.translation.Candidate;
import id.saring.translation.Code;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes XLIFF 1.2 (OASIS Standard, 2008; valid against the strict schema, hence against the
 * transitional). Sentences are {@code <mrk mtype="seg">}; where there is no translation the target
 * is a copy of the source, as older tools want it.
 */
final class Xliff12Writer {
    private final XmlOut xml = new XmlOut();

    String write(Bitext bitext) {
        xml.open("xliff", "xmlns", "urn:oasis:names:tc:xliff:document:1.2", "version", "1.2");
        Object url = bitext.article().url();
        xml.open(
                "file",
                "original",
                url == null ? "article" : url.toString(),
                "source-language",
                bitext.sourceLanguage(),
                "target-language",
                bitext.targetLanguage(),
                "datatype",
                "html");
        xml.open("header").open("skl");
        String article = SkeletonText.write(ArticleJson.writeLine(bitext.article()));
        xml.leaf("internal-file", article, "form", "application/json").close();
        xml.leaf("note", "source-hash: " + bitext.hash(), "from", "saring");
        xml.close().open("body");
        bitext.units().forEach(this::unit);
        return xml.close().close().close().end();
    }

    private void unit(Unit unit) {
        xml.open(
                "trans-unit",
                "id",
                unit.id(),
                "restype",
                "x-" + unit.place().kind(),
                "translate",
                unit.place().translate() ? null : "no",
                "xml:space",
                "preserve");
        Set<String> whole = new HashSet<>();
        unit.parts().forEach(part -> whole.addAll(Pairs.whole(part.source())));
        // <source> holds all parts: what is paired in one may be so again in the next.
        whole.retainAll(Pairs.whole(unit.source()));
        pieces(xml.startText("source"), unit, unit.source(), whole).endText();
        xml.startText("seg-source");
        unit.parts().forEach(part -> part(unit, part, part.source(), whole));
        xml.endText();
        xml.startText("target", "state", state(unit));
        for (Part part : unit.parts()) {
            Set<String> paired = new HashSet<>(Pairs.whole(part.result()));
            paired.retainAll(whole);
            part(unit, part, part.result(), paired);
        }
        xml.endText();
        unit.notes().forEach(note -> xml.leaf("note", note));
        unit.aids().candidates().forEach(candidate -> candidate(unit, candidate));
        xml.close();
    }

    private void candidate(Unit unit, Candidate candidate) {
        xml.open(
                "alt-trans",
                "mid",
                candidate.segment(),
                "match-quality",
                String.format(Locale.ROOT, "%.1f%%", candidate.similarity() * 100),
                "origin",
                "memory",
                "xml:space",
                "preserve");
        alternative("source", unit, candidate.source());
        alternative("target", unit, candidate.target());
        xml.close();
    }

    private void alternative(String element, Unit unit, List<Piece> pieces) {
        Set<String> halves = Piece.halves(pieces);
        Set<String> whole = Pairs.whole(pieces);
        xml.startText(element);
        for (Piece piece : pieces) {
            if (halves.contains(piece.code())) {
                xml.inline(
                                "it",
                                "id",
                                piece.code(),
                                "pos",
                                piece instanceof Piece.Open ? "open" : "close",
                                "ctype",
                                type(unit, piece.code()))
                        .endText();
            } else {
                piece(unit, piece, whole);
            }
        }
        xml.endText();
    }

    private static String state(Unit unit) {
        Part.State least = Part.State.FINAL;
        for (Part part : unit.segments()) {
            Part.State state = part.target() == null ? Part.State.INITIAL : part.state();
            least = state.compareTo(least) < 0 ? state : least;
        }
        return switch (least) {
            case INITIAL -> "needs-translation";
            case TRANSLATED -> "translated";
            case REVIEWED -> "signed-off";
            case FINAL -> "final";
        };
    }

    private void part(Unit unit, Part part, List<Piece> pieces, Set<String> whole) {
        if (part.isSegment()) {
            xml.inline("mrk", "mtype", "seg", "mid", part.id());
            pieces(xml, unit, pieces, whole).endText();
        } else {
            pieces(xml, unit, pieces, whole);
        }
    }

    private XmlOut pieces(XmlOut xml, Unit unit, List<Piece> pieces, Set<String> whole) {
        pieces.forEach(piece -> piece(unit, piece, whole));
        return xml;
    }

    private void piece(Unit unit, Piece piece, Set<String> whole) {
        if (piece instanceof Piece.Words words) {
            xml.text(words.text());
        } else if (piece instanceof Piece.Open open) {
            String type = type(unit, open.id());
            if (whole.contains(open.id())) {
                xml.inline("g", "id", open.id(), "ctype", type);
            } else {
                xml.inline("bx", "id", open.id(), "rid", open.id(), "ctype", type).endText();
            }
        } else if (piece instanceof Piece.Close close) {
            if (!whole.contains(close.id())) {
                xml.inline("ex", "id", "e" + close.id(), "rid", close.id());
            }
            xml.endText();
        } else if (piece instanceof Piece.Point point) {
            Code.Protected span = (Code.Protected) unit.codes().get(point.id());
            String type = "x-" + span.kind().name().toLowerCase(Locale.ROOT);
            xml.inline("x", "id", point.id(), "ctype", type, "equiv-text", span.text()).endText();
        }
    }

    private static String type(Unit unit, String id) {
        Mark.Kind kind = ((Code.Marked) unit.codes().get(id)).kind();
        return switch (kind) {
            case LINK -> "link";
            case STRONG -> "bold";
            case EMPHASIS -> "italic";
            case CODE -> "x-code";
        };
    }
}
