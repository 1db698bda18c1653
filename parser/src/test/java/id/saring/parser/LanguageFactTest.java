package id.saring.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of an article is that of its text, whatever the page declares. */
class LanguageFactTest {
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

    @ParameterizedTest(name = "{2} where the page says \"{0}\": {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | contoh.id | id | Warga desa itu memperbaiki jembatan yang rusak karena banjir pekan lalu.",
                "id | contoh.id | jv | Wong desa kuwi padha ndandani kreteg sing rusak amarga banjir minggu wingi.",
                "id | contoh.id | su | Urang lembur éta keur ngalereskeun sasak anu ruksak ku caah minggu kamari.",
                "id | contoh.my | ms | Penduduk kampung itu membaiki jambatan yang rosak akibat banjir minggu lepas.",
                "en-GB | contoh.id | en-GB | The villagers are mending the bridge that the flood had damaged last week.",
                "fr | contoh.id | fr | Les habitants du village réparent le pont que la crue avait abîmé."
            })
    void followsTheText(String declared, String host, String language, String sentence) {
        String paragraph = "<p>" + (sentence + " ").repeat(3) + "</p>";
        String page =
                "<html lang='"
                        + declared
                        + "'><title>Judul</title><article><h1>Judul</h1>"
                        + paragraph.repeat(4)
                        + "</article></html>";
        Extraction extraction =
                EXTRACTOR.extract(
                        Page.of(
                                URI.create("https://" + host + "/berita/1"),
                                page.getBytes(StandardCharsets.UTF_8)));
        assertThat(extraction.found().orElseThrow().language()).isEqualTo(language);
    }
}
