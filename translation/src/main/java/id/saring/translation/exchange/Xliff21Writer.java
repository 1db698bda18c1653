package id.saring.translation.exchange;

import id.saring.core.Article;
import id.saring.core.ArticleJson;
import id.saring.translation.Aids;
import id.saring.translation.Bitext;
import id.saring.translation.Candidate;
import id.saring.translation.Code;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Term;
import id.saring.translation.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes XLIFF 2.1 (OASIS Standard, 2018) with its metadata module and, where a memory or a
 * glossary helped, those of candidates and glossary. The article itself is the skeleton, so that
 * the file alone is enough to come back.
 */
final class Xliff21Writer {
    private static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";
    private static final String GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0";

    private final XmlOut xml = new XmlOut();

    String write(Bitext bitext) {
        xml.open(
                "xliff",
                "xmlns",
                "urn:oasis:names:tc:xliff:document:2.0",
                "xmlns:mda",
                "urn:oasis:names:tc:xliff:metadata:2.0",
                "xmlns:mtc",
                isHelped(bitext, aids -> aids.candidates()) ? MATCHES : null,
                "xmlns:gls",
                isHelped(bitext, aids -> aids.terms()) ? GLOSSARY : null,
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
        if (bitext.units().isEmpty()) {
            xml.empty("group", "id", "g1"); // a file without text still holds something (§4.2.2.2)
        }
        return xml.close().close().end();
    }

    private static boolean isHelped(Bitext bitext, Function<Aids, List<?>> what) {
        return bitext.units().stream().anyMatch(unit -> !what.apply(unit.aids()).isEmpty());
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
        matches(unit);
        glossary(unit.aids().terms());
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

    /** Translation candidates (§5.1). */
    private void matches(Unit unit) {
        if (unit.aids().candidates().isEmpty()) {
            return;
        }
        xml.open("mtc:matches");
        for (Candidate candidate : unit.aids().candidates()) {
            xml.open(
                    "mtc:match",
                    "ref",
                    "#" + candidate.segment(),
                    "type",
                    "tm",
                    "similarity",
                    String.format(Locale.ROOT, "%.1f", candidate.similarity() * 100));
            Xliff21Content content = Xliff21Content.ofMatch(xml, unit);
            content.write("source", candidate.source(), Pairs.whole(candidate.source()));
            content.write("target", candidate.target(), Pairs.whole(candidate.target()));
            xml.close();
        }
        xml.close();
    }

    /** The glossary module (§5.2). */
    private void glossary(List<Term> terms) {
        if (terms.isEmpty()) {
            return;
        }
        xml.open("gls:glossary");
        for (Term term : terms) {
            xml.open("gls:glossEntry");
            xml.leaf("gls:term", term.source());
            xml.leaf("gls:translation", term.target());
            xml.close();
        }
        xml.close();
    }

    private void data(String id, Code code) {
        if (code instanceof Code.Marked mark) {
            data("d" + id, OriginalData.open(mark));
            data("e" + id, OriginalData.close(mark));
        } else if (code instanceof Code.Protected span) {
            data("d" + id, span.text());
        }
    }

    private void data(String id, String text) {
        xml.startText("data", "id", id);
        Xliff21Content.words(xml, text);
        xml.endText();
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
        Xliff21Content content = Xliff21Content.ofSegment(xml, unit);
        content.write("source", part.source(), whole);
        if (target != null) {
            content.write("target", target, whole);
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
}
