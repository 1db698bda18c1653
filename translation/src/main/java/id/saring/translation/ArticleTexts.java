package id.saring.translation;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Credit;
import id.saring.core.RelatedLink;
import id.saring.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Walks all texts of an article and puts others in their place: the one walk that texts go out by
 * and translations come back by.
 */
final class ArticleTexts {
    private final BiFunction<Place, Text, Text> change;

    private ArticleTexts(BiFunction<Place, Text, Text> change) {
        this.change = change;
    }

    /** The article with each text as {@code change} gives it; blank texts are not asked for. */
    static Article map(Article article, BiFunction<Place, Text, Text> change) {
        return new ArticleTexts(change).article(article);
    }

    private Article article(Article article) {
        Article.Builder out = article.toBuilder();
        out.section(plain("section", "section", true, article.section()));
        out.title(String.valueOf(plain("title", "title", true, article.title())));
        credits(article.credits());
        out.standfirst(plain("standfirst", "standfirst", true, article.standfirst()));
        out.description(plain("description", "description", true, article.description()));
        if (article.leadImage() != null) {
            out.leadImage(image("lead", article.leadImage()));
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            blocks.add(block.accept(new Blocks("b" + (blocks.size() + 1))));
        }
        out.blocks(blocks);
        List<String> tags = new ArrayList<>();
        for (String tag : article.tags()) {
            tags.add(String.valueOf(plain("tag." + (tags.size() + 1), "tag", true, tag)));
        }
        out.tags(tags);
        List<RelatedLink> related = new ArrayList<>();
        for (RelatedLink link : article.related()) {
            String id = "related." + (related.size() + 1);
            String title = String.valueOf(plain(id, "related", true, link.title()));
            related.add(new RelatedLink(title, link.url()));
        }
        return out.related(related).build();
    }

    /** Bylines are shown, and stay. */
    private void credits(List<Credit> credits) {
        int number = 0;
        for (Credit credit : credits) {
            plain("credit." + ++number, "byline", false, credit.name());
        }
    }

    private Text text(String id, String kind, Text text) {
        return text.isBlank() ? text : change.apply(new Place(id, kind, true), text);
    }

    private @Nullable String plain(
            String id, String kind, boolean translate, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return text;
        }
        return change.apply(new Place(id, kind, translate), Text.of(text)).text();
    }

    private Block.Image image(String id, Block.Image image) {
        return new Block.Image(
                image.source(),
                plain(id + ".alternative", "alternative", true, image.alternative()),
                plain(id + ".caption", "caption", true, image.caption()),
                plain(id + ".credit", "credit", false, image.credit()));
    }

    /** The blocks under one name. */
    private final class Blocks implements Block.Visitor<Block> {
        private final String id;

        private Blocks(String id) {
            this.id = id;
        }

        @Override
        public Block paragraph(Block.Paragraph paragraph) {
            return new Block.Paragraph(text(id, "paragraph", paragraph.content()));
        }

        @Override
        public Block heading(Block.Heading heading) {
            return new Block.Heading(heading.level(), text(id, "heading", heading.content()));
        }

        @Override
        public Block quote(Block.Quote quote) {
            List<Text> paragraphs = new ArrayList<>();
            for (Text paragraph : quote.paragraphs()) {
                paragraphs.add(text(id + "." + (paragraphs.size() + 1), "quote", paragraph));
            }
            String speaker = plain(id + ".speaker", "speaker", false, quote.speaker());
            return new Block.Quote(paragraphs, speaker);
        }

        @Override
        public Block list(Block.ListBlock list) {
            return items(id, list);
        }

        private Block.ListBlock items(String prefix, Block.ListBlock list) {
            List<Block.ListBlock.Item> items = new ArrayList<>();
            for (Block.ListBlock.Item item : list.items()) {
                String name = prefix + "." + (items.size() + 1);
                Text content = text(name, "item", item.content());
                items.add(
                        new Block.ListBlock.Item(
                                content,
                                item.nested() == null ? null : items(name, item.nested())));
            }
            return new Block.ListBlock(list.ordered(), items);
        }

        @Override
        public Block image(Block.Image image) {
            return ArticleTexts.this.image(id, image);
        }

        @Override
        public Block table(Block.Table table) {
            String caption = plain(id + ".caption", "caption", true, table.caption());
            List<List<Text>> rows = new ArrayList<>();
            for (List<Text> row : table.rows()) {
                List<Text> cells = new ArrayList<>();
                String name = id + ".r" + (rows.size() + 1) + "c";
                row.forEach(cell -> cells.add(text(name + (cells.size() + 1), "cell", cell)));
                rows.add(cells);
            }
            return new Block.Table(caption, table.header(), rows);
        }

        @Override
        public Block preformatted(Block.Preformatted preformatted) {
            return preformatted;
        }

        @Override
        public Block embed(Block.Embed embed) {
            String text = plain(id, "embed", true, embed.text());
            return new Block.Embed(embed.kind(), embed.source(), text);
        }
    }
}
