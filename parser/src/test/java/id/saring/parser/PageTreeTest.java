package id.saring.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTreeTest {
    @Test
    void partsLinesAtBlockElementsAndBreaks() {
        PageTree tree = tree("<div>satu <b>dua</b><br><br>tiga<p>empat<br>lima</p>enam</div>");
        assertThat(lines(tree)).containsExactly("satu dua", "tiga", "empat", "lima", "enam");
        assertThat(IntStream.range(0, 5).map(tree.blocks()::breaksBefore))
                .containsExactly(0, 2, 0, 1, 0);
    }

    @Test
    void countsLinkedAndBoldText() {
        PageTree tree = tree("<p>Baca <a href=x><b>ini</b> itu</a>!</p>");
        assertThat(tree.blocks().linkedLength(0)).isEqualTo(6);
        assertThat(tree.blocks().boldLength(0)).isEqualTo(3);
        assertThat(tree.blocks().links(0)).isEqualTo(1);
        assertThat(tree.linkTextLength(0)).isEqualTo(6);
        assertThat(tree.text(0)).isEqualTo("Baca ini itu!");
    }

    @Test
    void leavesOutWhatIsNeverShown() {
        PageTree tree = tree("<title>t</title><script>s</script><p>ya<style>x</style></p>");
        assertThat(lines(tree)).containsExactly("ya");
    }

    @Test
    void walksDeepPages() {
        PageTree tree = tree("<div>".repeat(400) + "dalam");
        assertThat(lines(tree)).containsExactly("dalam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>a", "<pre>a", "<b>a", "<ul><li>a", "<table><tr><td>a", "<ins>a"})
    void nestsNoDeeperThanBrowsersDo(String part) {
        PageTree tree = tree(part.repeat(2000));
        int[] depth = new int[tree.size()];
        for (int i = 1; i < tree.size(); i++) {
            depth[i] = depth[tree.parent(i)] + 1;
        }
        assertThat(Arrays.stream(depth).max().orElse(0)).isBetween(400, 513);
        assertThat(String.join("", lines(tree))).isEqualTo("a".repeat(2000));
    }

    private static PageTree tree(String html) {
        return PageTree.of(HtmlTokenizer.parse(html.getBytes(StandardCharsets.UTF_8), 0), "");
    }

    private static List<String> lines(PageTree tree) {
        return IntStream.range(0, tree.blocks().size()).mapToObj(tree.blocks()::text).toList();
    }
}
