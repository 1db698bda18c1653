package id.saring.translation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.core.Article;
import id.saring.translation.Articles;
import id.saring.translation.Bitext;
import id.saring.translation.Homecoming;
import id.saring.translation.Pseudo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Xliff21Test {
    private static final Article ARTICLE = Articles.rich();
    private static final Bitext BITEXT = Bitext.of(ARTICLE, "en");

    private static byte[] bytes(Bitext bitext) {
        return BitextFormat.XLIFF21.write(bitext).getBytes(StandardCharsets.UTF_8);
    }

    /** Schemas, and the Schematron rules that no schema can state. */
    @Test
    void keepsTheRulesOfOasis() {
        for (Bitext bitext :
                List.of(BITEXT, BITEXT.map(Pseudo::translate), BITEXT.map(Pseudo::copy))) {
            assertThat(Xliff21Rules.broken(BitextFormat.XLIFF21.write(bitext))).isEmpty();
        }
    }

    @Test
    void anArticleWithoutTextIsAFileAllTheSame() {
        Bitext bitext = Bitext.of(Article.builder("\n").build(), "id", "en");
        assertThat(bitext.units()).isEmpty();
        assertThat(Xliff21Rules.broken(BitextFormat.XLIFF21.write(bitext))).isEmpty();
        assertThat(BitextFormat.read(bytes(bitext)).units()).isEmpty();
    }

    /** A rule that never fires would prove nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<segment id=\"s2\" | <segment id=\"s1\" | id duplication",
                "<ec startRef=\"2\" | <ec startRef=\"9\" | isolated",
                "dataRef=\"d4\" | dataRef=\"d99\" | dataRef",
                "<pc id=\"3\" | <pc id=\"1\" | id duplication",
                "type=\"fmt\" subType=\"xlf:b\" | type=\"link\" subType=\"xlf:b\" | subType",
                "canCopy=\"no\" canDelete | canReorder=\"no\" canDelete | canCopy",
                "state=\"translated\" | state=\"new\" | not facet-valid",
                "<target>HARGA</target> | | no target",
                "<target>HARGA</target> | <target>HARGA <cp hex=\"0041\"/></target> | cp stands",
                "trgLang=\"en\" | | trgLang"
            })
    void aFileThatBreaksARuleIsFound(String from, String to, String rule) {
        String file = BitextFormat.XLIFF21.write(BITEXT.map(Pseudo::translate));
        String broken = file.replace(from, to == null ? "" : to);
        assertThat(broken).isNotEqualTo(file);
        assertThat(Xliff21Rules.broken(broken)).anyMatch(message -> message.contains(rule));
    }

    /** Okapi's library holds a file to the rules of the standard that no schema can state. */
    @Test
    void isReadByOkapi() {
        String translated = BitextFormat.XLIFF21.write(BITEXT.map(Pseudo::translate));
        int units = 0;
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(translated);
            while (reader.hasNext()) {
                Event event = reader.next();
                units += event.isUnit() ? 1 : 0;
            }
        }
        assertThat(units).isEqualTo(BITEXT.units().size());
    }

    @Test
    void comesBackAsItWent() {
        Returned returned = BitextFormat.read(bytes(BITEXT));
        assertThat(returned.article()).isEqualTo(ARTICLE);
        assertThat(returned.hash()).isEqualTo(BITEXT.hash());
        assertThat(returned.targetLanguage()).isEqualTo("en");
        BITEXT.units()
                .forEach(
                        unit ->
                                assertThat(returned.units().get(unit.id()))
                                        .isEqualTo(unit.parts()));
    }

    @Test
    void aTranslationOfNothingButItselfIsTheArticle() {
        Bitext same = Bitext.of(ARTICLE, "id").map(Pseudo::copy);
        Homecoming home =
                Homecoming.of(Bitext.of(ARTICLE, "id"), BitextFormat.read(bytes(same)).units());
        assertThat(home.problems()).isEmpty();
        assertThat(home.article()).isEqualTo(ARTICLE);
    }

    @Test
    void aBrokenFileIsNamedByLineAndColumn() {
        assertThatThrownBy(() -> read("<xliff>\n<file></xliff>"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("line 2, column ")
                .hasMessageContaining("broken");
        assertThatThrownBy(() -> read("<html/>")).hasMessageContaining("<html>");
    }

    @Test
    void entitiesAreNotFollowed() {
        String bomb =
                "<!DOCTYPE xliff [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                        + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
                        + "<xliff><file><unit id='u'><segment><source>&%s;</source></segment></unit></file></xliff>";
        for (String name : new String[] {"b", "c"}) {
            assertThatThrownBy(() -> read(bomb.replace("%s", name)))
                    .isInstanceOf(ExchangeException.class)
                    .hasMessageContaining("entity");
        }
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> read(source("<mrk id='m'>".repeat(100_000))))
                .hasMessageContaining("nest");
    }

    /** Java has limits of its own, other ones in each release. */
    @Test
    void whatIsLongOrNestedIsReadByEveryJava() {
        assertThatCode(() -> read(source("<mrk id='m'>".repeat(200) + "</mrk>".repeat(200))))
                .doesNotThrowAnyException();
        assertThatCode(() -> read(source("&amp;".repeat(150_000) + "&#65;".repeat(150_000))))
                .doesNotThrowAnyException();
    }

    private static String source(String content) {
        return "<xliff><file><unit id='u'><segment><source>"
                + content
                + "</source></segment></unit></file></xliff>";
    }

    private static Returned read(String text) {
        return BitextFormat.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
