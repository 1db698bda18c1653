package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.Article;
import id.saring.core.ArticleJson;
import id.saring.core.Credit;
import org.junit.jupiter.api.Test;

/** The pages in {@code examples/}, which stand for three kinds of Indonesian layouts. */
class ExamplesTest {
    @Test
    void readsParagraphsPartedByLineBreaks() {
        Article article = extract("berita-br.html");
        assertThat(article.title())
                .isEqualTo("Pasar Apung Banjarmasin Buka Lagi Setelah Setahun Direnovasi");
        assertThat(article.published()).hasToString("2024-05-14T09:25+08:00");
        assertThat(article.dateline().place()).isEqualTo("Banjarmasin");
        assertThat(article.credited(Credit.Role.AUTHOR)).containsExactly("Rahmah Noorhayati");
        assertThat(article.text().lines())
                .hasSize(5)
                .first()
                .asString()
                .startsWith("Banjarmasin - Pasar apung di tepi Sungai Martapura");
        assertThat(article.text()).doesNotContain("ADVERTISEMENT", "Baca juga", "rhm/zi");
    }

    @Test
    void readsJsonLdAndStructure() {
        Article article = extract("berita-jsonld.html");
        assertThat(article.title())
                .isEqualTo("Desa di Lereng Merbabu Panen Kopi Pertama dari Lahan Bekas Kebakaran");
        assertThat(article.credited(Credit.Role.AUTHOR)).containsExactly("Bagas Prasetyo");
        assertThat(article.published()).hasToString("2023-08-09T11:45+07:00");
        assertThat(article.dateline().place()).isEqualToIgnoringCase("Boyolali");
        assertThat(article.publisher()).isEqualTo("HarianContoh.id");
        assertThat(article.tags()).containsExactly("kopi", "Merbabu", "Boyolali");
        assertThat(article.related())
                .singleElement()
                .satisfies(r -> assertThat(r.title()).startsWith("Harga Kopi di Tingkat Petani"));
        assertThat(article.next()).hasParameter("page", "2");
        assertThat(article.text()).contains("\nMenanam di bawah naungan\n");
    }

    @Test
    void readsAnOldPageWithoutMetadata() {
        Article article = extract("berita-lama.html");
        assertThat(article.title())
                .isEqualTo("Kapal Perintis ke Pulau Terluar Ditambah Dua Kali Sepekan");
        assertThat(article.text().lines().toList())
                .hasSizeGreaterThanOrEqualTo(4)
                .first()
                .asString()
                .startsWith("AMBON - Pelayaran kapal perintis");
        assertThat(article.dateline().place()).isEqualTo("AMBON");
        assertThat(article.text()).doesNotContain("Panen Cengkih", "Hak cipta", "(lat)");
    }

    private static Article extract(String name) {
        return ArticleJson.read(Run.saring("extract", "examples/" + name).out());
    }
}
