package id.saring.translation.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.Article;
import id.saring.translation.Bitext;
import id.saring.translation.GeneratedArticles;
import id.saring.translation.Pseudo;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the article, its XLIFF 2.1 keeps the rules of OASIS, translated and not. */
class Xliff21RulesTest {
    @Provide
    Arbitrary<Article> articles() {
        return GeneratedArticles.any();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void keepsTheRulesOfOasis(@ForAll("articles") Article article) {
        Bitext bitext = Bitext.of(article, "id", "en");
        assertThat(Xliff21Rules.broken(BitextFormat.XLIFF21.write(bitext))).isEmpty();
        String translated = BitextFormat.XLIFF21.write(bitext.map(Pseudo::translate));
        assertThat(Xliff21Rules.broken(translated)).isEmpty();
    }
}
