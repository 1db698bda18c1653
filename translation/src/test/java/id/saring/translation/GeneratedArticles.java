package id.saring.translation;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Mark;
import id.saring.core.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Articles made up at random, for what must hold whatever the article. */
public final class GeneratedArticles {
    private static final String[] WORDS = {
        "pasar",
        "Dr.",
        "naik",
        "12,5",
        "Rp 1.000",
        "5 Maret 2024",
        "kata",
        "dia.",
        "Ia",
        "\"Ayo!\"",
        "pergi.",
        "\n",
        "  ",
        "<x1/>",
        "&lt;",
        "Budi Santosa",
        "10.30 WIB",
        "\u00a0",
        "😀",
        "]]>",
        "a\tb"
    };

    private GeneratedArticles() {}

    private static Arbitrary<Text> texts() {
        Arbitrary<String> words =
                Arbitraries.of(WORDS)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(14)
                        .map(list -> String.join(" ", list));
        Arbitrary<List<Integer>> cuts = Arbitraries.integers().between(0, 60).list().ofSize(6);
        return Combinators.combine(words, cuts).as(GeneratedArticles::marked);
    }

    /** Up to three marks that nest or stand apart, at code points. */
    private static Text marked(String text, List<Integer> cuts) {
        List<Mark> marks = new ArrayList<>();
        int[] at =
                cuts.stream()
                        .mapToInt(
                                cut ->
                                        text.offsetByCodePoints(
                                                0,
                                                cut % (text.codePointCount(0, text.length()) + 1)))
                        .sorted()
                        .toArray();
        mark(marks, Mark.Kind.STRONG, at[0], at[5]);
        mark(marks, Mark.Kind.LINK, at[1], at[2]);
        mark(marks, Mark.Kind.EMPHASIS, at[3], at[4]);
        return new Text(text, marks);
    }

    private static void mark(List<Mark> marks, Mark.Kind kind, int start, int end) {
        if (start < end) {
            URI target = kind == Mark.Kind.LINK ? URI.create("https://contoh.id/") : null;
            marks.add(new Mark(kind, start, end, target));
        }
    }

    /** Articles of up to five blocks, paragraphs, headings, quotes, lists and tables. */
    public static Arbitrary<Article> any() {
        Arbitrary<Block> block =
                Arbitraries.oneOf(
                        texts().map(Block.Paragraph::new),
                        texts().map(text -> new Block.Heading(2, text)),
                        texts().list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(list -> new Block.Quote(list, "Sari")),
                        texts().list().ofMinSize(1).ofMaxSize(3).map(GeneratedArticles::list),
                        texts().list().ofSize(4).map(GeneratedArticles::table));
        return Combinators.combine(texts(), block.list().ofMaxSize(5))
                .as(
                        (title, blocks) ->
                                Article.builder(title.text())
                                        .language("id")
                                        .blocks(blocks)
                                        .build());
    }

    private static Block list(List<Text> items) {
        Block.ListBlock nested = null;
        for (Text item : items) {
            nested = new Block.ListBlock(true, List.of(new Block.ListBlock.Item(item, nested)));
        }
        return nested;
    }

    private static Block table(List<Text> cells) {
        return new Block.Table(null, true, List.of(cells.subList(0, 2), cells.subList(2, 4)));
    }
}
