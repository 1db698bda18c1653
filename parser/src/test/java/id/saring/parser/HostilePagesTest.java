package id.saring.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, there is an outcome; these run with a stack of 640 KB. */
class HostilePagesTest {
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();
    private static final String STORY =
            "<h1>Sumur desa digali lagi</h1><p>Warga menggali kembali sumur tua di tengah desa karena musim kering.</p>"
                    + "<p>Airnya jernih dan cukup untuk semua rumah, kata kepala desa kepada warga.</p>";

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void survives(String shape, String page) {
        assertThat(extract(page)).isNotNull();
    }

    static Stream<Arguments> shapes() {
        int many = 100_000;
        return Stream.of(
                arguments("deep divisions", "<div>".repeat(many) + STORY),
                arguments("deep marks", "<b><i>".repeat(many) + STORY),
                arguments("deep lists", "<ul><li>".repeat(many) + STORY),
                arguments("deep quotes", "<blockquote>".repeat(many) + STORY),
                arguments("deep tables", "<table><tr><td>".repeat(many / 4) + STORY),
                arguments("misnested marks", "<p><b><a href=x>y</p>".repeat(many / 10) + STORY),
                arguments("many breaks", "<br>".repeat(many) + STORY),
                arguments("many attributes", "<p " + "a=b ".repeat(many) + ">" + STORY),
                arguments(
                        "a long attribute", "<p class='" + "x y ".repeat(many * 5) + "'>" + STORY),
                arguments("a long word", "<p>" + "a".repeat(many * 20) + STORY),
                arguments(
                        "deep JSON-LD",
                        "<script type=application/ld+json>"
                                + "[{\"a\":".repeat(many)
                                + "</script>"
                                + STORY),
                arguments(
                        "broken JSON-LD",
                        "<script type=application/ld+json>"
                                + "{\"@type\":\"".repeat(many)
                                + "</script>"
                                + STORY),
                arguments("an open title", "<title>" + "warta - desa | ".repeat(many)),
                arguments("an open comment", STORY + "<!-- " + "- ".repeat(many)),
                arguments("an open script", STORY + "<script>" + "<p>".repeat(many)),
                arguments("control characters", STORY + "\u0000\u0001\uFFFE\uD800".repeat(many)),
                arguments("many dates", STORY + "<p>5 Mei 2024, ".repeat(many / 4)),
                arguments("many links", STORY + "<a href=/x>Baca juga</a> ".repeat(many / 4)));
    }

    @Test
    void stillFindsTheStoryInADeepPage() {
        assertThat(extract("<div>".repeat(100_000) + STORY).found().orElseThrow().text())
                .contains("menggali kembali sumur tua");
    }

    @Test
    void readsAPageCutOffAnywhere() throws IOException {
        byte[] page = Files.readAllBytes(Path.of("../examples/berita-jsonld.html"));
        for (int length = 0; length < page.length; length += 97) {
            assertThat(EXTRACTOR.extract(Page.of(null, Arrays.copyOf(page, length)))).isNotNull();
        }
    }

    @Test
    void givesAnOutcomeForAnyBytes() throws IOException {
        byte[] page = Files.readAllBytes(Path.of("../examples/berita-jsonld.html"));
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            byte[] spoilt = page.clone();
            for (int i = 0; i <= round; i++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThat(outcome(spoilt)).isNotNull();
            byte[] noise = new byte[random.nextInt(4000)];
            random.nextBytes(noise);
            assertThat(outcome(noise)).isNotNull();
        }
    }

    @Test
    void refusesMoreThanItsLimits() {
        ArticleExtractor strict = ArticleExtractor.builder().maxBytes(1000).maxTags(50).build();
        assertThatThrownBy(() -> strict.extract(page("x".repeat(1001))))
                .isInstanceOf(PageException.class)
                .hasMessageContaining("1001 bytes, more than the limit of 1000; raise maxBytes");
        assertThatThrownBy(() -> strict.extract(page("<b>".repeat(51))))
                .isInstanceOf(PageException.class)
                .hasMessageContaining("more tags than the limit of 50; raise maxTags");
        assertThatThrownBy(() -> ArticleExtractor.builder().maxTags(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxTags");
    }

    @Test
    @Tag("slow")
    void refusesFiftyMegabytesOfOneTag() {
        assertThatThrownBy(() -> extract("<b>".repeat(50_000_000 / 3)))
                .isInstanceOf(PageException.class)
                .hasMessageContaining("more tags");
    }

    @Test
    @Tag("slow")
    void readsFiftyMegabytesOfText() {
        assertThat(extract("<p>" + "kata demi kata ".repeat(50_000_000 / 15))).isNotNull();
    }

    private static Object outcome(byte[] bytes) {
        try {
            return EXTRACTOR.extract(Page.of(null, bytes));
        } catch (PageException e) {
            return e; // noise that begins like a picture or an archive
        }
    }

    private static Extraction extract(String html) {
        return EXTRACTOR.extract(page(html));
    }

    private static Page page(String html) {
        return Page.of(null, html.getBytes(UTF_8));
    }
}
