package id.saring.core;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes TEI P5: what the page says of the text in the header, the text in the body. */
final class Tei implements Block.Visitor<String> {
    private static final Tei VISITOR = new Tei();

    private Tei() {}

    static String of(Article article) {
        String language =
                article.language() == null
                        ? ""
                        : " xml:lang=\"" + Xml.escape(article.language()) + "\"";
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"").append(language).append(">\n");
        out.append(header(article)).append("<text>\n<body>\n").append(tag("head", article.title()));
        out.append(article.blocks().isEmpty() ? "<p/>\n" : "");
        article.blocks().forEach(block -> out.append(block.accept(VISITOR)));
        return out.append("</body>\n</text>\n</TEI>\n").toString();
    }

    /** TEI P5 §2: file description with title, publication and source. */
    private static String header(Article article) {
        StringBuilder out =
                new StringBuilder("<teiHeader>\n<fileDesc>\n<titleStmt>\n")
                        .append(tag("title", article.title()));
        for (Credit credit : article.credits()) {
            boolean writer =
                    credit.role() == Credit.Role.AUTHOR || credit.role() == Credit.Role.REPORTER;
            out.append(tag(writer ? "author" : "editor", credit.name()));
        }
        out.append("</titleStmt>\n<publicationStmt>\n")
                .append(tag("publisher", article.publisher() == null ? "" : article.publisher()));
        if (article.published() != null) {
            String moment = Xml.escape(article.published().toString());
            out.append("<date when=\"")
                    .append(moment)
                    .append("\">")
                    .append(moment)
                    .append("</date>\n");
        }
        out.append("</publicationStmt>\n<sourceDesc>\n<bibl>");
        if (article.url() != null) {
            String address = Xml.escape(article.url().toString());
            out.append("<ref target=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</ref>");
        }
        out.append("</bibl>\n</sourceDesc>\n</fileDesc>\n");
        if (!article.tags().isEmpty()) {
            out.append("<profileDesc>\n<textClass>\n<keywords>\n");
            article.tags().forEach(name -> out.append(tag("term", name)));
            out.append("</keywords>\n</textClass>\n</profileDesc>\n");
        }
        return out.append("</teiHeader>\n").toString();
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "<p>" + inline(paragraph.content()) + "</p>\n";
    }

    /**
     * A heading in the middle of a body without divisions: TEI P5 §4.2 allows {@code head} only at
     * a start.
     */
    @Override
    public String heading(Block.Heading heading) {
        return "<p rend=\"heading" + heading.level() + "\">" + inline(heading.content()) + "</p>\n";
    }

    @Override
    public String quote(Block.Quote quote) {
        return quote.paragraphs().stream()
                .map(text -> "<p>" + inline(text) + "</p>\n")
                .collect(Collectors.joining("", "<quote>\n", "</quote>\n"));
    }

    @Override
    public String list(Block.ListBlock list) {
        String rend = list.ordered() ? "numbered" : "bulleted";
        return list.items().stream()
                .map(
                        item ->
                                "<item>"
                                        + inline(item.content())
                                        + (item.nested() == null ? "" : "\n" + list(item.nested()))
                                        + "</item>\n")
                .collect(Collectors.joining("", "<list rend=\"" + rend + "\">\n", "</list>\n"));
    }

    @Override
    public String image(Block.Image image) {
        return "<figure>\n<graphic url=\""
                + Xml.escape(image.source().toString())
                + "\"/>\n"
                + optional("head", image.caption())
                + optional("note", image.credit())
                + optional("figDesc", image.alternative())
                + "</figure>\n";
    }

    @Override
    public String table(Block.Table table) {
        StringBuilder out =
                new StringBuilder("<table>\n").append(optional("head", table.caption()));
        for (int r = 0; r < table.rows().size(); r++) {
            out.append(table.header() && r == 0 ? "<row role=\"label\">" : "<row>");
            table.rows()
                    .get(r)
                    .forEach(text -> out.append("<cell>").append(inline(text)).append("</cell>"));
            out.append("</row>\n");
        }
        return out.append("</table>\n").toString();
    }

    @Override
    public String preformatted(Block.Preformatted preformatted) {
        return "<p rend=\"preformatted\" xml:space=\"preserve\">"
                + Xml.escape(preformatted.text())
                + "</p>\n";
    }

    @Override
    public String embed(Block.Embed embed) {
        String text = embed.text() == null ? embed.source().toString() : embed.text();
        return "<p><ref target=\""
                + Xml.escape(embed.source().toString())
                + "\" type=\""
                + Xml.escape(embed.kind())
                + "\">"
                + Xml.escape(text)
                + "</ref></p>\n";
    }

    private static String tag(String name, String text) {
        return "<" + name + ">" + Xml.escape(text) + "</" + name + ">\n";
    }

    private static String optional(String name, @Nullable String text) {
        return text == null ? "" : tag(name, text);
    }

    private static String inline(Text text) {
        return new Walk().write(text).replace("\n", "<lb/>\n");
    }

    private static final class Walk extends MarkWalk {
        @Override
        String open(Mark mark) {
            return switch (mark.kind()) {
                case LINK -> "<ref target=\"" + Xml.escape(String.valueOf(mark.target())) + "\">";
                case STRONG -> "<hi rend=\"bold\">";
                case EMPHASIS -> "<hi rend=\"italic\">";
                case CODE -> "<code>";
            };
        }

        @Override
        String close(Mark mark) {
            return switch (mark.kind()) {
                case LINK -> "</ref>";
                case STRONG, EMPHASIS -> "</hi>";
                case CODE -> "</code>";
            };
        }

        @Override
        String escape(String text, boolean inCode) {
            return Xml.escape(text);
        }
    }
}
