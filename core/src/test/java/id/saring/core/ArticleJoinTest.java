package id.saring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Several pages, one article. */
class ArticleJoinTest {
    private static final String LONG =
            "Kebun raya membuka pintu lebih pagi karena banyak yang ingin berlari.";

    @Test
    void followsTheNextPagesWhateverTheOrderGiven() {
        Article one = page(1, 2, "Satu.");
        Article two = page(2, 3, "Dua.");
        Article three = page(3, null, "Tiga.");
        for (List<Article> given :
                List.of(
                        List.of(one, two, three),
                        List.of(three, one, two),
                        List.of(two, three, one))) {
            Article joined = Article.join(given);
            assertThat(joined.text()).isEqualTo("Satu.\nDua.\nTiga.");
            assertThat(joined.url()).isEqualTo(address(1));
            assertThat(joined.next()).isNull();
        }
    }

    @Test
    void takesPagesAsTheyComeWhereAddressesDoNotTell() {
        Article joined = Article.join(List.of(page(5, null, "Dua."), page(4, null, "Satu.")));
        assertThat(joined.text()).isEqualTo("Dua.\nSatu.");
    }

    @Test
    void keepsTheNextPageThatIsNotAmongThem() {
        assertThat(Article.join(List.of(page(1, 2, "a."), page(2, 3, "b."))).next())
                .isEqualTo(address(3));
    }

    @Test
    void survivesPagesThatLeadInACircle() {
        assertThat(Article.join(List.of(page(1, 2, "a."), page(2, 1, "b."))).text())
                .isEqualTo("a.\nb.");
    }

    @Test
    void leavesOutWhatAPageRepeats() {
        Article two =
                page(2, null, "Judul", LONG, "Baru.", "Ya.").toBuilder()
                        .blocks(
                                List.of(
                                        new Block.Heading(1, Text.of("Judul")),
                                        paragraph(LONG),
                                        paragraph("Baru."),
                                        paragraph("Ya.")))
                        .build();
        assertThat(Article.join(List.of(page(1, 2, LONG, "Ya."), two)).text())
                .isEqualTo(LONG + "\nYa.\nBaru.\nYa.");
    }

    @Test
    void makesAParagraphThatTheBreakCutWholeAgain() {
        Article joined =
                Article.join(
                        List.of(page(1, 2, "Pintu dibuka pukul"), page(2, null, "enam pagi.")));
        assertThat(joined.blocks()).containsExactly(paragraph("Pintu dibuka pukul enam pagi."));
    }

    @Test
    void collectsTheFactsOfAllPages() {
        Credit editor = new Credit(Credit.Role.EDITOR, "Ratih");
        Article two =
                page(2, null, "b.").toBuilder()
                        .credits(List.of(editor))
                        .tags(List.of("kebun", "lari"))
                        .published(PublishedAt.parse("2024-05-14"))
                        .build();
        Article one = page(1, 2, "a.").toBuilder().tags(List.of("kebun")).build();
        Article joined = Article.join(List.of(one, two));
        assertThat(joined.credits()).containsExactly(editor);
        assertThat(joined.tags()).containsExactly("kebun", "lari");
        assertThat(joined.published()).hasToString("2024-05-14");
    }

    @Test
    void oneAloneStaysAsItIs() {
        assertThat(Article.join(List.of(Articles.full()))).isEqualTo(Articles.full());
        assertThatThrownBy(() -> Article.join(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pages");
    }

    private static Article page(int number, @Nullable Integer next, String... paragraphs) {
        return Article.builder("Judul")
                .url(address(number))
                .next(next == null ? null : address(next))
                .blocks(Arrays.stream(paragraphs).map(ArticleJoinTest::paragraph).toList())
                .build();
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Text.of(text));
    }

    private static URI address(int number) {
        return URI.create("https://contoh.id/kebun?page=" + number);
    }
}
