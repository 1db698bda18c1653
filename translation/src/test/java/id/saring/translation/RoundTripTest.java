package id.saring.translation;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.Article;
import id.saring.core.Mark;
import id.saring.translation.exchange.BitextFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the article: out, translated by capitals, and back leaves its structure as it was. */
class RoundTripTest {
    private static final List<BitextFormat> FORMATS =
            List.of(BitextFormat.XLIFF21, BitextFormat.XLIFF12, BitextFormat.PO);

    @Provide
    Arbitrary<Article> articles() {
        return GeneratedArticles.any();
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
