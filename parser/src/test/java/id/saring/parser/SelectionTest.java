package id.saring.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.Article;
import id.saring.core.Block;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a caller may ask for: links, pictures, tables, comments, languages, precision, recall. */
class SelectionTest {
    private static final String PAGE =
            """
            <html lang="id"><head><title>Panen jeruk di lereng</title></head><body><article>
            <h1>Panen jeruk di lereng</h1>
            <p>Petani di lereng gunung mulai memetik jeruk sejak pekan lalu dan menjualnya di <a href="/pasar">pasar kota</a> setiap pagi.</p>
            <figure><img src="/jeruk.jpg"><figcaption>Jeruk di pasar.</figcaption></figure>
            <table><tr><th>Desa</th><th>Hasil</th></tr><tr><td>Sumber</td><td>12 ton</td></tr><tr><td>Wangi</td><td>9 ton</td></tr></table>
            <p>Harga tidak banyak berubah dibandingkan dengan tahun lalu karena pembeli dari luar kota tetap datang.</p>
            </article>
            <div id="comments"><h3>Komentar</h3><ul class="commentlist">
            <li><a href="/u/1">Wayan</a><p>Jeruknya manis sekali tahun ini, terima kasih kepada para petani.</p><a href="#">Balas</a></li>
            <li><a href="/u/2">Nyoman</a><p>Semoga harganya tetap.</p></li>
            </ul></div></body></html>
            """;

    @Test
    void keepsLinksPicturesAndTablesUnlessAskedNotTo() {
        Article all = extract(ArticleExtractor.builder());
        assertThat(kinds(all)).contains(Block.Image.class, Block.Table.class);
        assertThat(first(all).content().marks()).hasSize(1);
        assertThat(all.comments()).isEmpty();
    }

    @Test
    void leavesOutLinksButNotTheirWords() {
        Block.Paragraph first = first(extract(ArticleExtractor.builder().links(false)));
        assertThat(first.content().marks()).isEmpty();
        assertThat(first.content().text()).contains("pasar kota");
    }

    @Test
    void leavesOutPicturesAndTables() {
        Article article = extract(ArticleExtractor.builder().images(false).tables(false));
        assertThat(kinds(article)).containsOnly(Block.Paragraph.class);
    }

    @Test
    void readsCommentsOnRequestAndApartFromTheText() {
        Article article = extract(ArticleExtractor.builder().comments(true));
        assertThat(article.comments())
                .containsExactly(
                        "Jeruknya manis sekali tahun ini, terima kasih kepada para petani.",
                        "Semoga harganya tetap.");
        assertThat(article.text()).doesNotContain("manis sekali");
    }

    @Test
    void refusesOtherLanguagesThanThoseAskedFor() {
        assertThat(outcome(ArticleExtractor.builder().languages(List.of("id", "jv"))).found())
                .isPresent();
        assertThat(outcome(ArticleExtractor.builder().languages(List.of("en"))))
                .isInstanceOfSatisfying(
                        Extraction.NotFound.class,
                        missing -> {
                            assertThat(missing.reason())
                                    .isEqualTo(Extraction.Reason.OTHER_LANGUAGE);
                            assertThat(missing.detail()).isEqualTo("in id, not in en");
                        });
    }

    @Test
    void recallKeepsAtLeastWhatPrecisionKeeps() {
        String precise = extract(ArticleExtractor.builder().favourPrecision()).text();
        String complete = extract(ArticleExtractor.builder().favourRecall()).text();
        assertThat(complete.lines().toList()).containsAll(precise.lines().toList());
    }

    private static List<Class<?>> kinds(Article article) {
        return article.blocks().stream().<Class<?>>map(Object::getClass).toList();
    }

    private static Block.Paragraph first(Article article) {
        return (Block.Paragraph) article.blocks().get(0);
    }

    private static Article extract(ArticleExtractor.Builder settings) {
        return outcome(settings).found().orElseThrow();
    }

    private static Extraction outcome(ArticleExtractor.Builder settings) {
        URI address = URI.create("https://contoh.id/jeruk");
        return settings.build().extract(Page.of(address, PAGE.getBytes(UTF_8)));
    }
}
