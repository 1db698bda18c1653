package id.saring.parser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.core.Article;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a page, what is another document, and what is neither. */
class MediaTypeTest {
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();
    private static final URI ADDRESS = URI.create("https://contoh.id/berkas");
    private static final String STORY =
            "Warga kampung membersihkan saluran air bersama-sama pada hari Minggu pagi.\n"
                    + "Pekerjaan selesai sebelum tengah hari.\n\n"
                    + "Kepala kampung berterima kasih kepada semua yang datang membantu.\n";

    @Test
    void readsPlainTextByItsEmptyLines() {
        Article article = article("text/plain", STORY);
        assertThat(article.blocks()).hasSize(2);
        assertThat(article.text()).startsWith("Warga kampung").endsWith("datang membantu.");
    }

    @Test
    void takesTextWithTagsForAPageWhateverItBeginsWith() {
        String story = STORY.strip().replaceAll("\\n+", "<p>");
        assertThat(article("text/plain", "warga: <p>" + story).text()).contains("tengah hari.");
        assertThat(article("application/octet-stream", "  <p>" + story).text())
                .doesNotContain("<p>");
    }

    @Test
    void contentDecidesWhereTheHeaderIsWrong() {
        assertThat(article("application/pdf", "<html><p>" + STORY).text()).contains("saluran air");
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7', tika-parser-pdf-module",
        "'{\\rtf1\\ansi teks}', tika-parser-microsoft-module"
    })
    void namesTheMissingReader(String start, String module) {
        assertThatThrownBy(() -> EXTRACTOR.extract(Page.of(ADDRESS, start.getBytes(US_ASCII))))
                .isInstanceOf(PageException.class)
                .hasMessageStartingWith("https://contoh.id/berkas: no reader for application/")
                .hasMessageContaining("add org.apache.tika:" + module);
    }

    @Test
    void saysWhatHoldsNoText() {
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F'};
        assertThatThrownBy(() -> EXTRACTOR.extract(new Page(null, "text/html", picture)))
                .isInstanceOf(PageException.class)
                .hasMessageContaining("image/jpeg holds no text");
    }

    @Test
    void anEmptyPageHoldsNoArticle() {
        assertThat(EXTRACTOR.extract(Page.of(ADDRESS, new byte[0])))
                .isInstanceOfSatisfying(
                        Extraction.NotFound.class,
                        missing -> assertThat(missing.reason()).isEqualTo(Extraction.Reason.EMPTY));
    }

    private static Article article(String header, String content) {
        return EXTRACTOR
                .extract(new Page(null, header, content.getBytes(UTF_8)))
                .found()
                .orElseThrow();
    }
}
