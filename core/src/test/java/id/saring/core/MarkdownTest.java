package id.saring.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is written as Markdown says the same once a CommonMark reader has made it HTML. */
class MarkdownTest {
    private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).build();

    @Test
    void writesEveryKindOfBlock() {
        Document page = read(ArticleWriter.MARKDOWN.write(Articles.full()));
        assertThat(page.select("h1").text()).isEqualTo("Pasar <Apung> & Dermaga");
        assertThat(page.select("h3").text()).isEqualTo("Yang berubah");
        assertThat(page.select("p:has(a) > strong").text()).isEqualTo("Warga");
        assertThat(page.select("a").first().attr("href"))
                .isEqualTo("https://contoh.id/a?b=1&c=%282%29");
        assertThat(page.select("blockquote p").eachText())
                .containsExactly("Kami kembali.", "Ya.", "— Masitah");
        assertThat(page.select("ul > li").eachText()).containsExactly("jeruk satu", "ikan");
        assertThat(page.select("ul ol > li").text()).isEqualTo("satu");
        assertThat(page.select("img").attr("alt")).isEqualTo("perahu");
        assertThat(page.select("th").eachText()).containsExactly("Barang", "Rp");
        assertThat(page.select("td").eachText()).containsExactly("a|b", "2");
        assertThat(page.select("pre code").first().wholeText()).isEqualTo("a ```` b\n  c\n");
    }

    @Property
    void keepsTheWordsOfAParagraph(@ForAll Text text) {
        assertThat(words(read(markdown(new Block.Paragraph(text))).body()))
                .isEqualTo(words(text.text()));
    }

    @Property
    void keepsWhatIsMarked(@ForAll Text text) {
        Document page = read(markdown(new Block.Paragraph(text)));
        for (Mark mark : text.marks()) {
            String marked = words(text.text().substring(mark.start(), mark.end()));
            boolean inCode =
                    text.marks().get(0).kind() == Mark.Kind.CODE && mark != text.marks().get(0);
            if (!marked.isEmpty() && !inCode) {
                assertThat(page.select(tag(mark)).eachText().stream().map(MarkdownTest::words))
                        .contains(marked);
            }
        }
    }

    @Property
    void keepsTheWordsOfAHeadingAnItemAndACell(@ForAll Text text) {
        Block.ListBlock list =
                new Block.ListBlock(true, List.of(new Block.ListBlock.Item(text, null)));
        Block.Table table = new Block.Table(null, true, List.of(List.of(text, Text.of("x"))));
        assertThat(words(read(markdown(new Block.Heading(2, text))).select("h2").text()))
                .isEqualTo(words(text.text()));
        assertThat(words(read(markdown(list)).select("li").text())).isEqualTo(words(text.text()));
        assertThat(words(read(markdown(table)).select("th").first().text()))
                .isEqualTo(words(text.text()));
    }

    private static String tag(Mark mark) {
        return switch (mark.kind()) {
            case LINK -> "a";
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case CODE -> "code";
        };
    }

    private static String markdown(Block block) {
        return ArticleWriter.MARKDOWN.write(Article.builder("").blocks(List.of(block)).build());
    }

    private static Document read(String markdown) {
        return Jsoup.parse(HTML.render(PARSER.parse(markdown)));
    }

    private static String words(Element element) {
        return words(element.text());
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u0000-\\u001f]+", "");
    }
}
