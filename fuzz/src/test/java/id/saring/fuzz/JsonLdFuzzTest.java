package id.saring.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.saring.core.Article;
import id.saring.parser.ArticleExtractor;
import id.saring.parser.Page;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a page's scripts declare, its article is valid. */
class JsonLdFuzzTest {
    private static final URI ADDRESS = URI.create("https://contoh.id/berita/satu");
    private static final ArticleExtractor EXTRACTOR =
            ArticleExtractor.builder().minCharacters(1).build();
    private static final String STORY =
            "<h1>Sumur desa digali lagi</h1><p>Warga menggali kembali sumur tua di tengah desa.</p>";

    static Stream<byte[]> seeds() {
        return Seeds.of("json-ld");
    }

    @MethodSource("seeds")
    @Timeout(60)
    @FuzzTest(maxDuration = "60s")
    void declares(byte[] json) throws Exception {
        check(page("<script type=application/ld+json>", json, "</script>" + STORY));
        check(page("<script type=application/ld+json>", json, "</script><div id=app></div>"));
        check(page("<script>window.__NUXT__=", json, "</script><div id=app></div>"));
        check(page("<script id=__NEXT_DATA__ type=application/json>", json, "</script>"));
    }

    private static byte[] page(String before, byte[] json, String after) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(("<!doctype html><meta charset=utf-8>" + before).getBytes(UTF_8));
        page.writeBytes(json);
        page.writeBytes(after.getBytes(UTF_8));
        return page.toByteArray();
    }

    private static void check(byte[] page) throws Exception {
        Article article =
                EXTRACTOR.extract(new Page(ADDRESS, "text/html", page)).found().orElse(null);
        if (article != null) {
            Articles.check(article);
        }
    }
}
