package id.saring.parser;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Mark;
import id.saring.core.Text;
import java.util.List;

/**
 * Which parts of a body are wanted.
 *
 * @param links whether running text keeps its links; their words stay
 * @param images whether pictures are kept, the lead image among them
 * @param tables whether tables are kept
 */
record Selection(boolean links, boolean images, boolean tables) {
    static final Selection ALL = new Selection(true, true, true);

    Article of(Article article) {
        if (equals(ALL)) {
            return article;
        }
        List<Block> blocks =
                article.blocks().stream()
                        .filter(block -> images || !(block instanceof Block.Image))
                        .filter(block -> tables || !(block instanceof Block.Table))
                        .map(block -> links ? block : block.accept(new WithoutLinks()))
                        .toList();
        return article.toBuilder()
                .blocks(blocks)
                .leadImage(images ? article.leadImage() : null)
                .build();
    }

    private static final class WithoutLinks implements Block.Visitor<Block> {
        private static Text bare(Text text) {
            return new Text(
                    text.text(),
                    text.marks().stream().filter(m -> m.kind() != Mark.Kind.LINK).toList());
        }

        private static List<Text> bare(List<Text> texts) {
            return texts.stream().map(WithoutLinks::bare).toList();
        }

        @Override
        public Block paragraph(Block.Paragraph paragraph) {
            return new Block.Paragraph(bare(paragraph.content()));
        }

        @Override
        public Block heading(Block.Heading heading) {
            return new Block.Heading(heading.level(), bare(heading.content()));
        }

        @Override
        public Block quote(Block.Quote quote) {
            return new Block.Quote(bare(quote.paragraphs()), quote.speaker());
        }

        @Override
        public Block.ListBlock list(Block.ListBlock list) {
            return new Block.ListBlock(
                    list.ordered(),
                    list.items().stream()
                            .map(
                                    item ->
                                            new Block.ListBlock.Item(
                                                    bare(item.content()),
                                                    item.nested() == null
                                                            ? null
                                                            : list(item.nested())))
                            .toList());
        }

        @Override
        public Block image(Block.Image image) {
            return image;
        }

        @Override
        public Block table(Block.Table table) {
            return new Block.Table(
                    table.caption(),
                    table.header(),
                    table.rows().stream().map(WithoutLinks::bare).toList());
        }

        @Override
        public Block preformatted(Block.Preformatted preformatted) {
            return preformatted;
        }

        @Override
        public Block embed(Block.Embed embed) {
            return embed;
        }
    }
}
