package id.saring.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.saring.core.Article;
import id.saring.parser.ArticleExtractor;
import id.saring.parser.Extraction;
import id.saring.parser.Page;
import id.saring.parser.PageException;
import java.net.URI;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes in, a valid outcome out: the same each time, and no mark-up in the text. */
class ExtractionFuzzTest {
    private static final URI ADDRESS = URI.create("https://contoh.id/berita/2024/08/17/satu");
    private static final ArticleExtractor EXTRACTOR =
            ArticleExtractor.builder().minCharacters(1).comments(true).build();

    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.of("extraction"), Seeds.pages()).flatMap(seeds -> seeds);
    }

    @MethodSource("seeds")
    @Timeout(60)
    @FuzzTest(maxDuration = "60s")
    void extracts(byte[] bytes) throws Exception {
        Extraction extraction = extract(bytes);
        if (extraction != null) {
            assertThat(extract(bytes)).isEqualTo(extraction);
            if (extraction.content().isPresent()) {
                Articles.check(extraction.content().orElseThrow());
            }
        }
        checkForMarkup(bytes);
    }

    /** A page in which every angle bracket is a tag's has none in its text. */
    private static void checkForMarkup(byte[] bytes) {
        String page =
                new String(bytes, ISO_8859_1)
                        .replaceAll("[^ -~\\n]", "")
                        .replace('&', '+')
                        .replace("\\", "")
                        .replaceAll("(?i)script|style|title|textarea|xmp|iframe|noembed", "b")
                        .replaceAll("(?i)noframes|noscript|plaintext|template|math|svg", "i")
                        .replaceAll("<(?!/?[a-zA-Z])", "(")
                        .replaceAll("<(?=[^>]*(<|$))", "(");
        Extraction extraction = extract(("<!doctype html>" + page).getBytes(ISO_8859_1));
        if (extraction != null) {
            assertThat(extraction.content().map(Article::text).orElse("")).doesNotContain("<");
        }
    }

    private static @Nullable Extraction extract(byte[] bytes) {
        try {
            return EXTRACTOR.extract(Page.of(ADDRESS, bytes));
        } catch (PageException e) {
            return null; // begins like a picture or an archive
        }
    }
}
