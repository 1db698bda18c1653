package id.saring.translation;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Mark;
import id.saring.core.Text;
import id.saring.translation.exchange.BitextFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the article: out, translated by capitals, and back leaves its structure as it was. */
class RoundTripTest {
    private static final List<BitextFormat> FORMATS =
            List.of(BitextFormat.XLIFF21, BitextFormat.XLIFF12, BitextFormat.PO);
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

    @Provide
    Arbitrary<Text> texts() {
        Arbitrary<String> words =
                Arbitraries.of(WORDS)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(14)
                        .map(list -> String.join(" ", list));
        Arbitrary<List<Integer>> cuts = Arbitraries.integers().between(0, 60).list().ofSize(6);
        return Combinators.combine(words, cuts).as(RoundTripTest::marked);
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

    @Provide
    Arbitrary<Article> articles() {
        Arbitrary<Block> block =
                Arbitraries.oneOf(
                        texts().map(Block.Paragraph::new),
                        texts().map(text -> new Block.Heading(2, text)),
                        texts().list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(list -> new Block.Quote(list, "Sari")),
                        texts().list().ofMinSize(1).ofMaxSize(3).map(RoundTripTest::list),
                        texts().list().ofSize(4).map(RoundTripTest::table));
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

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aCopyComesBackAsTheArticle(@ForAll("articles") Article article) {
        Bitext bitext = Bitext.of(article, "id", "id");
        for (BitextFormat format : FORMATS) {
            Homecoming home = home(bitext, format.write(bitext.map(Pseudo::copy)));
            assertThat(home.isSound()).as("%s: %s", format, home.problems()).isTrue();
            assertThat(home.article()).as(format.name()).isEqualTo(article);
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aPseudoTranslationKeepsTheStructure(@ForAll("articles") Article article) {
        Bitext bitext = Bitext.of(article, "id", "en");
        Article direct = bitext.map(Pseudo::translate).translated();
        assertThat(shape(direct)).isEqualTo(shape(article));
        for (BitextFormat format : FORMATS) {
            Homecoming home = home(bitext, format.write(bitext.map(Pseudo::translate)));
            assertThat(home.isSound()).as("%s: %s", format, home.problems()).isTrue();
            assertThat(home.article()).as(format.name()).isEqualTo(direct);
        }
    }

    private static Homecoming home(Bitext bitext, String file) {
        return Homecoming.of(
                bitext, BitextFormat.read(file.getBytes(StandardCharsets.UTF_8)).units());
    }

    /** Kinds of blocks and of marks, in order. */
    private static List<String> shape(Article article) {
        List<String> shape = new ArrayList<>();
        ArticleTexts.map(
                article,
                (place, text) -> {
                    shape.add(place.id() + text.marks().stream().map(Mark::kind).toList());
                    return text;
                });
        article.blocks().forEach(block -> shape.add(block.getClass().getSimpleName()));
        return shape;
    }
}
