package id.saring.core;

import java.util.List;
import java.util.stream.Collectors;

/** The reading text of blocks, one a line. */
final class PlainText implements Block.Visitor<String> {
    private static final PlainText VISITOR = new PlainText();

    private PlainText() {}

    static String of(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.accept(VISITOR))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return line(paragraph.content());
    }

    @Override
    public String heading(Block.Heading heading) {
        return line(heading.content());
    }

    @Override
    public String quote(Block.Quote quote) {
        return quote.paragraphs().stream().map(PlainText::line).collect(Collectors.joining("\n"));
    }

    @Override
    public String list(Block.ListBlock list) {
        return list.items().stream()
                .map(this::item)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String item(Block.ListBlock.Item item) {
        String own = line(item.content());
        if (item.nested() == null) {
            return own;
        }
        String nested = list(item.nested());
        return own.isEmpty() ? nested : own + "\n" + nested;
    }

    @Override
    public String image(Block.Image image) {
        return "";
    }

    @Override
    public String table(Block.Table table) {
        return table.rows().stream().map(PlainText::row).collect(Collectors.joining("\n"));
    }

    @Override
    public String preformatted(Block.Preformatted preformatted) {
        return preformatted.text();
    }

    @Override
    public String embed(Block.Embed embed) {
        return "";
    }

    private static String row(List<Text> cells) {
        return cells.stream().map(PlainText::line).collect(Collectors.joining(" | "));
    }

    private static String line(Text text) {
        return text.text().replace('\n', ' ').strip();
    }
}
