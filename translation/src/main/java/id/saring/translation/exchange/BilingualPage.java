package id.saring.translation.exchange;

import id.saring.core.Article;
import id.saring.core.Xml;
import id.saring.translation.Bitext;
import id.saring.translation.Code;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes a page of its own with source and translation side by side, a row a segment. */
final class BilingualPage {
    private static final Set<String> NO_TEXT = Set.of("alternative", "description", "section");

    private final StringBuilder out = new StringBuilder();
    private final Bitext bitext;

    private BilingualPage(Bitext bitext) {
        this.bitext = bitext;
    }

    static String of(Bitext bitext) {
        return new BilingualPage(bitext).page();
    }

    private String page() {
        Article article = bitext.article();
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.append("<title>").append(Xml.escape(article.title())).append("</title>\n<style>\n");
        out.append(style()).append("</style>\n</head>\n<body>\n<main>\n");
        head(article);
        out.append("<table>\n<caption>Source and translation, sentence by sentence</caption>\n");
        out.append("<thead><tr>").append(column(bitext.sourceLanguage()));
        out.append(column(bitext.targetLanguage())).append("</tr></thead>\n");
        for (Unit unit : bitext.units()) {
            if (!NO_TEXT.contains(unit.place().kind())) {
                unit(unit);
            }
        }
        return out.append("</table>\n</main>\n</body>\n</html>\n").toString();
    }

    private void head(Article article) {
        out.append("<h1 lang=\"").append(Xml.escape(bitext.sourceLanguage())).append("\">");
        out.append(Xml.escape(article.title())).append("</h1>\n<p class=\"facts\">");
        if (article.publisher() != null) {
            out.append(Xml.escape(article.publisher())).append(" · ");
        }
        if (article.published() != null) {
            String moment = article.published().toString();
            out.append("<time datetime=\"").append(moment).append("\">");
            out.append(moment.replace('T', ' ')).append("</time> · ");
        }
        out.append(bitext.units().stream().mapToInt(u -> u.segments().size()).sum());
        out.append(" segments, ");
        out.append(
                bitext.units().stream()
                        .flatMap(unit -> unit.segments().stream())
                        .filter(part -> part.target() != null)
                        .count());
        out.append(" translated");
        if (article.url() != null) {
            out.append(" · <a href=\"").append(Xml.escape(article.url().toString()));
            out.append("\">original page</a>");
        }
        out.append("</p>\n");
    }

    private static String column(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return "<th scope=\"col\">" + Xml.escape(name) + "</th>";
    }

    /** A body of rows, named after what it is. */
    private void unit(Unit unit) {
        String kind = unit.place().kind();
        out.append("<tbody class=\"").append(kind).append("\">\n");
        for (Part part : unit.segments()) {
            out.append("<tr id=\"").append(unit.id()).append('-').append(part.id()).append("\">");
            cell(unit, part.source(), bitext.sourceLanguage(), false);
            if (part.target() != null) {
                cell(unit, part.target(), bitext.targetLanguage(), true);
            } else if (unit.place().translate()) {
                out.append("<td class=\"open\">not translated</td>");
            } else {
                cell(unit, part.source(), bitext.sourceLanguage(), false);
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n");
    }

    private void cell(Unit unit, List<Piece> pieces, String tag, boolean localized) {
        out.append("<td lang=\"").append(Xml.escape(tag)).append("\" dir=\"auto\">");
        Set<String> whole = Pairs.whole(pieces);
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                out.append(Xml.escape(words.text()));
            } else if (piece instanceof Piece.Open open && whole.contains(open.id())) {
                Code.Marked mark = (Code.Marked) unit.codes().get(open.id());
                out.append(
                        mark.target() == null
                                ? "<" + OriginalData.element(mark.kind()) + ">"
                                : anchor(mark));
            } else if (piece instanceof Piece.Close close && whole.contains(close.id())) {
                out.append(OriginalData.close((Code.Marked) unit.codes().get(close.id())));
            } else if (piece instanceof Piece.Point point) {
                span((Code.Protected) unit.codes().get(point.id()), localized);
            }
        }
        out.append("</td>");
    }

    private static String anchor(Code.Marked mark) {
        return "<a href=\"" + Xml.escape(String.valueOf(mark.target())) + "\">";
    }

    private void span(Code.Protected span, boolean localized) {
        String text = Xml.escape(localized ? span.localized() : span.text());
        boolean time = span.kind() == Code.Kind.DATE || span.kind() == Code.Kind.TIME;
        if (time && span.value() != null) {
            out.append("<time>").append(text).append("</time>");
            out.append(localized ? "" : " <small>" + Xml.escape(span.value()) + "</small>");
        } else if (span.value() != null) {
            out.append("<data value=\"").append(Xml.escape(span.value())).append("\">");
            out.append(text).append("</data>");
        } else {
            out.append(text);
        }
    }

    private static String style() {
        try (InputStream in = BilingualPage.class.getResourceAsStream("bilingual.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
