package id.saring.cli;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Text;
import id.saring.core.Xml;
import id.saring.i18n.date.Anchor;
import id.saring.i18n.date.TemporalExpression;
import id.saring.i18n.date.TemporalTagger;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article's blocks as HTML without pictures, its expressions of time marked with their values.
 */
final class InspectedText implements Block.Visitor<String> {
    private static final TemporalTagger TAGGER = TemporalTagger.create();

    private final Article article;
    private final @Nullable Anchor anchor;

    InspectedText(Article article) {
        this.article = article;
        this.anchor = article.published() == null ? null : Anchor.from(article.published().value());
    }

    String html() {
        return article.blocks().stream().map(b -> b.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "<p>" + dated(paragraph.content()) + "</p>\n";
    }

    @Override
    public String heading(Block.Heading heading) {
        return "<h3>" + dated(heading.content()) + "</h3>\n";
    }

    @Override
    public String quote(Block.Quote quote) {
        return "<blockquote>" + paragraphs(quote.paragraphs()) + "</blockquote>\n";
    }

    @Override
    public String list(Block.ListBlock list) {
        String name = list.ordered() ? "ol" : "ul";
        return list.items().stream()
                .map(
                        item ->
                                "<li>"
                                        + dated(item.content())
                                        + (item.nested() == null ? "" : list(item.nested()))
                                        + "</li>\n")
                .collect(Collectors.joining("", "<" + name + ">\n", "</" + name + ">\n"));
    }

    @Override
    public String image(Block.Image image) {
        String caption = image.caption() == null ? image.alternative() : image.caption();
        return "<p class=\"dim\">Picture: "
                + Xml.escape(caption == null ? image.source().toString() : caption)
                + "</p>\n";
    }

    @Override
    public String table(Block.Table table) {
        return table.rows().stream()
                .map(row -> "<tr>" + cells(row) + "</tr>\n")
                .collect(Collectors.joining("", "<table>\n", "</table>\n"));
    }

    @Override
    public String preformatted(Block.Preformatted preformatted) {
        return "<pre>" + Xml.escape(preformatted.text()) + "</pre>\n";
    }

    @Override
    public String embed(Block.Embed embed) {
        return "<p class=\"dim\">"
                + Xml.escape("Embed: " + embed.kind() + ", " + embed.source())
                + "</p>\n";
    }

    private String cells(List<Text> row) {
        return row.stream()
                .map(cell -> "<td>" + dated(cell) + "</td>")
                .collect(Collectors.joining());
    }

    private String paragraphs(List<Text> texts) {
        return texts.stream()
                .map(text -> "<p>" + dated(text) + "</p>")
                .collect(Collectors.joining());
    }

    private String dated(Text content) {
        String text = content.text();
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (TemporalExpression found : TAGGER.tag(text, anchor)) {
            out.append(Xml.escape(text.substring(at, found.start())))
                    .append("<mark>")
                    .append(Xml.escape(text.substring(found.start(), found.end())))
                    .append(" <small>")
                    .append(Xml.escape(found.value()))
                    .append("</small></mark>");
            at = found.end();
        }
        return out.append(Xml.escape(text.substring(at))).toString();
    }
}
