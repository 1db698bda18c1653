package id.saring.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.saring.fuzz.Seeds;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, a page's tree is one: every node hangs where its parent says. */
class HtmlFuzzTest {
    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.of("html"), Seeds.tagSoup(), Seeds.pages()).flatMap(seeds -> seeds);
    }

    @MethodSource("seeds")
    @Timeout(60)
    @FuzzTest(maxDuration = "60s")
    void parses(byte[] bytes) {
        HtmlDocument page = HtmlTokenizer.parse(bytes, 0);
        int reached = walk(page);
        assertThat(reached).isPositive();
        assertThat(walk(HtmlTokenizer.parse(bytes, 0))).isEqualTo(reached);
        PageTree tree = PageTree.of(page, "https://contoh.id/");
        for (int link : tree.all(HtmlTag.A)) {
            assertThat(tree.attribute(link, "href")).isNotNull();
        }
        assertThat(Jsoup.parse(Utf8.decode(bytes, 0, bytes.length)).body()).isNotNull();
    }

    /** How many nodes the tree has. */
    private static int walk(HtmlDocument page) {
        int count = 0;
        int node = 0;
        while (node >= 0) {
            count++;
            if (!page.isElement(node)) {
                assertThat(page.first(node)).isNegative();
                assertThat(HtmlText.text(page, node)).isNotNull();
            }
            if (page.first(node) >= 0) {
                assertThat(page.parent(page.first(node))).isEqualTo(node);
                node = page.first(node);
                continue;
            }
            while (node > 0 && page.next(node) < 0) {
                assertThat(page.last(page.parent(node))).isEqualTo(node);
                node = page.parent(node);
            }
            int next = node == 0 ? -1 : page.next(node);
            assertThat(next < 0 || page.parent(next) == page.parent(node)).isTrue();
            node = next;
        }
        return count;
    }
}
