package id.saring.translation.exchange;

import id.saring.core.Article;
import id.saring.core.ArticleJson;
import id.saring.core.Mark;
import id.saring.translation.Bitext;
import id.saring.translation.Code;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes XLIFF 2.1 (OASIS Standard, 2018) with its metadata module. The article itself is the
 * skeleton, so that the file alone is enough to come back.
 */
final class Xliff21Writer {
    private final XmlOut xml = new XmlOut();

    String write(Bitext bitext) {
        xml.open(
                "xliff",
                "xmlns",
                "urn:oasis:names:tc:xliff:document:2.0",
                "xmlns:mda",
                "urn:oasis:names:tc:xliff:metadata:2.0",
                "version",
                "2.1",
                "srcLang",
                bitext.sourceLanguage(),
                "trgLang",
                bitext.targetLanguage());
        Article article = bitext.article();
        String original = article.url() == null ? null : article.url().toString();
        xml.open("file", "id", "article", "original", original, "xml:space", "preserve");
        xml.leaf("skeleton", SkeletonText.write(ArticleJson.writeLine(article)));
        metadata(bitext);
        bitext.units().forEach(this::unit);
        return xml.close().close().end();
    }

    private void metadata(Bitext bitext) {
        Article article = bitext.article();
        xml.open("mda:metadata");
        xml.open("mda:metaGroup", "category", "saring");
        meta("source-hash", bitext.hash());
        meta("url", article.url());
        meta("title", article.title());
        meta("publisher", article.publisher());
        meta("published", article.published());
        xml.close().close();
    }

    private void meta(String type, @Nullable Object value) {
        if (value != null) {
            xml.leaf("mda:meta", value.toString(), "type", type);
        }
    }

    private void unit(Unit unit) {
        xml.open(
                "unit",
                "id",
                unit.id(),
                "type",
                "saring:" + unit.place().kind(),
                "translate",
                unit.place().translate() ? null : "no");
        if (!unit.notes().isEmpty()) {
            xml.open("notes");
            unit.notes().forEach(note -> xml.leaf("note", note, "category", "context"));
            xml.close();
        }
        if (!unit.codes().isEmpty()) {
            xml.open("originalData");
            unit.codes().forEach(this::data);
            xml.close();
        }
        unit.parts().forEach(part -> part(unit, part));
        xml.close();
    }

    private void data(String id, Code code) {
        if (code instanceof Code.Marked mark) {
            content(xml.startText("data", "id", "d" + id), OriginalData.open(mark)).endText();
            xml.leaf("data", OriginalData.close(mark), "id", "e" + id);
        } else if (code instanceof Code.Protected span) {
            content(xml.startText("data", "id", "d" + id), span.text()).endText();
        }
    }

    private void part(Unit unit, Part part) {
        if (part.isSegment()) {
            xml.open("segment", "id", part.id(), "state", part.state().word());
        } else {
            xml.open("ignorable");
        }
        List<Piece> target =
                part.target() == null && isCarried(unit, part) ? part.source() : part.target();
        Set<String> whole = Pairs.whole(part.source());
        if (target != null) {
            whole.retainAll(Pairs.whole(target)); // a code is one kind of element in both
        }
        pieces(xml.startText("source"), unit, part.source(), whole);
        if (target != null) {
            pieces(xml.startText("target"), unit, target, whole);
        }
        xml.close();
    }

    /**
     * Whether what lies between segments goes into the translation for its codes: the start of one
     * may stand there whose end is in a segment.
     */
    private static boolean isCarried(Unit unit, Part part) {
        return !part.isSegment()
                && part.source().stream().anyMatch(piece -> piece.code() != null)
                && unit.segments().stream().allMatch(segment -> segment.target() != null);
    }

    private void pieces(XmlOut xml, Unit unit, List<Piece> pieces, Set<String> whole) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                content(xml, words.text());
            } else if (piece instanceof Piece.Open open) {
                open(unit, open.id(), whole.contains(open.id()));
            } else if (piece instanceof Piece.Close close) {
                if (whole.contains(close.id())) {
                    xml.endText();
                } else {
                    close(unit, close.id());
                }
            } else if (piece instanceof Piece.Point point) {
                point(unit, point.id());
            }
        }
        xml.endText();
    }

    private void open(Unit unit, String id, boolean whole) {
        String type = type(unit, id);
        String subType = subType(unit, id);
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
                    "d" + id,
                    "dataRefEnd",
                    "e" + id);
        } else {
            xml.inline("sc", "id", id, "type", type, "subType", subType, "dataRef", "d" + id)
                    .endText();
        }
    }

    private void close(Unit unit, String id) {
        xml.inline(
                        "ec",
                        "startRef",
                        id,
                        "type",
                        type(unit, id),
                        "subType",
                        subType(unit, id),
                        "dataRef",
                        "e" + id)
                .endText();
    }

    private static String type(Unit unit, String id) {
        return kind(unit, id) == Mark.Kind.LINK ? "link" : "fmt";
    }

    private static @Nullable String subType(Unit unit, String id) {
        return switch (kind(unit, id)) {
            case LINK -> null;
            case STRONG -> "xlf:b";
            case EMPHASIS -> "xlf:i";
            case CODE -> "saring:code";
        };
    }

    private static Mark.Kind kind(Unit unit, String id) {
        return ((Code.Marked) unit.codes().get(id)).kind();
    }

    private void point(Unit unit, String id) {
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
                        "d" + id)
                .endText();
    }

    /** Text; a character that XML forbids becomes {@code <cp>} (§4.2.3.1). */
    private static XmlOut content(XmlOut xml, String text) {
        int from = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (!XmlOut.isAllowed(c)) {
                xml.text(text.substring(from, at));
                xml.inline("cp", "hex", String.format(Locale.ROOT, "%04X", c)).endText();
                from = at + Character.charCount(c);
            }
        }
        return xml.text(text.substring(from));
    }
}
