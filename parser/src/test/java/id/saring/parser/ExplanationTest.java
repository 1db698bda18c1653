package id.saring.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.parser.Explanation.Fate;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Page PAGE =
            Page.of(
                    URI.create("https://contoh.id/mercusuar"),
                    """
                    <html><head><title>Mercusuar Tua Menyala Lagi</title></head><body>
                    <nav><a href="/">Beranda</a> <a href="/daerah">Daerah</a></nav>
                    <article><h1>Mercusuar Tua Menyala Lagi</h1>
                    <p>Mercusuar di ujung tanjung menyala lagi setelah lampunya diganti oleh para penjaga pantai.</p>
                    <p>Baca juga: <a href="/x">Pelabuhan kecil yang terlupakan di pulau seberang</a></p>
                    <p>Nelayan mengatakan cahayanya terlihat sampai ke pulau seberang pada malam yang cerah.</p>
                    <p>Editor: Ratih Kusuma</p></article>
                    <footer>Hak cipta dilindungi undang-undang</footer></body></html>
                    """
                            .getBytes(UTF_8));

    private final ArticleExtractor extractor = ArticleExtractor.create();
    private final Explanation explanation = extractor.explain(PAGE);

    @Test
    void comesToTheSameOutcome() {
        assertThat(explanation.extraction()).isEqualTo(extractor.extract(PAGE));
    }

    @Test
    void tellsWhatBecameOfEachLine() {
        assertThat(fate("Mercusuar Tua Menyala Lagi")).isEqualTo(Fate.HEADLINE);
        assertThat(fate("Mercusuar di ujung")).isEqualTo(Fate.KEPT);
        assertThat(fate("Baca juga")).isEqualTo(Fate.RELATED);
        assertThat(fate("Beranda")).isEqualTo(Fate.OUTSIDE);
        assertThat(fate("Hak cipta")).isEqualTo(Fate.OUTSIDE);
    }

    @Test
    void tellsWhatKindOfPageItIs() {
        assertThat(explanation.type()).isEqualTo(PageType.UNKNOWN);
        String thread =
                "<html id=\"XF\"><body><p>Adakah yang punya resep sambal?</p></body></html>";
        assertThat(extractor.explain(Page.of(null, thread.getBytes(UTF_8))).type())
                .isEqualTo(PageType.FORUM);
    }

    @Test
    void tellsWhyAndWhere() {
        assertThat(line("Baca juga").reason()).isEqualTo("opens with \"Baca juga\"");
        assertThat(line("Mercusuar di ujung").reason()).matches("score \\d\\.\\d\\d, at least .*");
        assertThat(line("Mercusuar di ujung").path()).isEqualTo("html > body > article > p");
        assertThat(line("Beranda").reason()).startsWith("score 0.");
    }

    private Fate fate(String start) {
        return line(start).fate();
    }

    private Explanation.Line line(String start) {
        return explanation.lines().stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
