package id.saring.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HtmlAndTeiTest {
    @Test
    void writesSemanticHtml() {
        Document page = Jsoup.parse(ArticleWriter.HTML.write(Articles.full()));
        assertThat(page.select("html").attr("lang")).isEqualTo("id");
        assertThat(page.select("article > header > h1").text())
                .isEqualTo("Pasar <Apung> & Dermaga");
        assertThat(page.select("time").attr("datetime")).isEqualTo("2024-05-14T09:25+08:00");
        assertThat(page.select("article > p > a").attr("href"))
                .isEqualTo(Articles.ADDRESS.toString());
        assertThat(page.select("article > p > strong").text()).isEqualTo("Warga");
        assertThat(page.select("figure > figcaption").text())
                .isEqualTo("Perahu merapat. Dok. Warga");
        assertThat(page.select("tr > th").eachText()).containsExactly("Barang", "Rp");
        assertThat(page.select("ul > li > ol > li").text()).isEqualTo("satu");
        assertThat(page.select("aside a").text()).isEqualTo("Dua");
    }

    @Property
    void htmlHoldsTheTextAndNothingElse(@ForAll Text text) {
        Document page = Jsoup.parse(ArticleWriter.HTML.write(article(text)));
        assertThat(words(page.select("article > p").text())).isEqualTo(words(text.text()));
    }

    @Test
    void writesTeiHeaderAndText() throws Exception {
        Element tei = xml(ArticleWriter.TEI.write(Articles.full()));
        assertThat(tei.getNamespaceURI()).isEqualTo("http://www.tei-c.org/ns/1.0");
        assertThat(tei.getElementsByTagName("author").item(0).getTextContent()).isEqualTo("Husnul");
        assertThat(tei.getElementsByTagName("editor").item(0).getTextContent())
                .isEqualTo("Masitah");
        assertThat(tei.getElementsByTagName("term").getLength()).isEqualTo(2);
        assertThat(tei.getElementsByTagName("cell").getLength()).isEqualTo(4);
    }

    @Property
    void teiIsWellFormedWhateverTheText(@ForAll Text text) throws Exception {
        Element tei = xml(ArticleWriter.TEI.write(article(text)));
        assertThat(words(tei.getElementsByTagName("body").item(0).getTextContent()))
                .isEqualTo(words(text.text()) + words(text.text()));
    }

    @Property
    void jsoupReadsTheSameTeiAsTheJdk(@ForAll Text text) throws Exception {
        String tei = ArticleWriter.TEI.write(article(text));
        assertThat(words(Jsoup.parse(tei, "", Parser.xmlParser()).text()))
                .isEqualTo(words(xml(tei).getTextContent()));
    }

    private static Article article(Text text) {
        return Article.builder(text.text()).blocks(List.of(new Block.Paragraph(text))).build();
    }

    private static Element xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    /** Letters alone; what XML forbids is written as U+FFFD. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .map(
                        c ->
                                c == 1 || c == 0xFFFE || Character.getType(c) == Character.SURROGATE
                                        ? 0xFFFD
                                        : c)
                .forEach(words::appendCodePoint);
        return words.toString();
    }
}
