package id.saring.core;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a page of its own in semantic HTML. */
final class Html implements Block.Visitor<String> {
    private static final Html VISITOR = new Html();

    private Html() {}

    static String of(Article article) {
        String language =
                article.language() == null
                        ? ""
                        : " lang=\"" + Xml.escape(article.language()) + "\"";
        StringBuilder out =
                new StringBuilder(
                        "<!DOCTYPE html>\n<html"
                                + language
                                + ">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<title>").append(Xml.escape(article.title())).append("</title>\n");
        if (article.canonical() != null || article.url() != null) {
            Object canonical = article.canonical() != null ? article.canonical() : article.url();
            out.append("<link rel=\"canonical\" href=\"")
                    .append(Xml.escape(canonical.toString()))
                    .append("\">\n");
        }
        out.append("</head>\n<body>\n<article>\n<header>\n").append(tag("h1", article.title()));
        out.append(article.standfirst() == null ? "" : tag("p", article.standfirst()));
        out.append(byline(article)).append("</header>\n");
        article.blocks().forEach(block -> out.append(block.accept(VISITOR)));
        return out.append(related(article.related()))
                .append("</article>\n</body>\n</html>\n")
                .toString();
    }

    private static String byline(Article article) {
        StringBuilder out = new StringBuilder();
        article.credits().forEach(credit -> out.append(tag("address", credit.name())));
        if (article.published() != null) {
            String moment = Xml.escape(article.published().toString());
            out.append("<p><time datetime=\"")
                    .append(moment)
                    .append("\">")
                    .append(moment)
                    .append("</time></p>\n");
        }
        return out.toString();
    }

    private static String related(List<RelatedLink> links) {
        if (links.isEmpty()) {
            return "";
        }
        return links.stream()
                .map(link -> "<li>" + anchor(link) + "</li>\n")
                .collect(Collectors.joining("", "<aside>\n<ul>\n", "</ul>\n</aside>\n"));
    }

    private static String anchor(RelatedLink link) {
        String title = Xml.escape(link.title());
        return link.url() == null
                ? title
                : "<a href=\"" + Xml.escape(link.url().toString()) + "\">" + title + "</a>";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "<p>" + inline(paragraph.content()) + "</p>\n";
    }

    @Override
    public String heading(Block.Heading heading) {
        String name = "h" + Math.max(2, heading.level());
        return "<" + name + ">" + inline(heading.content()) + "</" + name + ">\n";
    }

    @Override
    public String quote(Block.Quote quote) {
        return quote.paragraphs().stream()
                .map(text -> "<p>" + inline(text) + "</p>\n")
                .collect(
                        Collectors.joining(
                                "",
                                "<blockquote>\n",
                                optional("cite", quote.speaker()) + "</blockquote>\n"));
    }

    @Override
    public String list(Block.ListBlock list) {
        String name = list.ordered() ? "ol" : "ul";
        return list.items().stream()
                .map(
                        item ->
                                "<li>"
                                        + inline(item.content())
                                        + (item.nested() == null ? "" : "\n" + list(item.nested()))
                                        + "</li>\n")
                .collect(Collectors.joining("", "<" + name + ">\n", "</" + name + ">\n"));
    }

    @Override
    public String image(Block.Image image) {
        String alternative = image.alternative() == null ? "" : image.alternative();
        String below = optional("span", image.caption()) + optional("small", image.credit());
        return "<figure>\n<img src=\""
                + Xml.escape(image.source().toString())
                + "\" alt=\""
                + Xml.escape(alternative)
                + "\">\n"
                + (below.isEmpty() ? "" : "<figcaption>" + below.strip() + "</figcaption>\n")
                + "</figure>\n";
    }

    @Override
    public String table(Block.Table table) {
        StringBuilder out =
                new StringBuilder("<table>\n").append(optional("caption", table.caption()));
        for (int r = 0; r < table.rows().size(); r++) {
            String cell = table.header() && r == 0 ? "th" : "td";
            out.append("<tr>");
            table.rows()
                    .get(r)
                    .forEach(
                            text ->
                                    out.append("<" + cell + ">")
                                            .append(inline(text))
                                            .append("</" + cell + ">"));
            out.append("</tr>\n");
        }
        return out.append("</table>\n").toString();
    }

    @Override
    public String preformatted(Block.Preformatted preformatted) {
        String language =
                preformatted.language() == null
                        ? ""
                        : " class=\"language-" + Xml.escape(preformatted.language()) + "\"";
        return "<pre><code" + language + ">" + Xml.escape(preformatted.text()) + "</code></pre>\n";
    }

    @Override
    public String embed(Block.Embed embed) {
        String text = embed.text() == null ? embed.source().toString() : embed.text();
        return "<p><a href=\""
                + Xml.escape(embed.source().toString())
                + "\">"
                + Xml.escape(text)
                + "</a></p>\n";
    }

    private static String tag(String name, String text) {
        return "<" + name + ">" + Xml.escape(text) + "</" + name + ">\n";
    }

    private static String optional(String name, @Nullable String text) {
        return text == null ? "" : tag(name, text);
    }

    private static String inline(Text text) {
        return new Walk().write(text).replace("\n", "<br>\n");
    }

    private static final class Walk extends MarkWalk {
        @Override
        String open(Mark mark) {
            return switch (mark.kind()) {
                case LINK -> "<a href=\"" + Xml.escape(String.valueOf(mark.target())) + "\">";
                case STRONG -> "<strong>";
                case EMPHASIS -> "<em>";
                case CODE -> "<code>";
            };
        }

        @Override
        String close(Mark mark) {
            return switch (mark.kind()) {
                case LINK -> "</a>";
                case STRONG -> "</strong>";
                case EMPHASIS -> "</em>";
                case CODE -> "</code>";
            };
        }

        @Override
        String escape(String text, boolean inCode) {
            return Xml.escape(text);
        }
    }
}
