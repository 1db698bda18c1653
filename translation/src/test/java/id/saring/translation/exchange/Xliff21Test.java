package id.saring.translation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.core.Article;
import id.saring.translation.Articles;
import id.saring.translation.Bitext;
import id.saring.translation.Homecoming;
import id.saring.translation.Pseudo;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;

class Xliff21Test {
    private static final Article ARTICLE = Articles.rich();
    private static final Bitext BITEXT = Bitext.of(ARTICLE, "en");

    private static byte[] bytes(Bitext bitext) {
        return BitextFormat.XLIFF21.write(bitext).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isValidAgainstTheSchemaOfOasis() throws Exception {
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Source[] sources = {
            schema("informativeCopiesOf3rdPartySchemas/w3c/xml.xsd"),
            schema("xliff_core_2.0.xsd"),
            schema("modules/metadata.xsd")
        };
        schemas.setResourceResolver((type, namespace, publicId, systemId, base) -> null);
        schemas.newSchema(sources)
                .newValidator()
                .validate(new StreamSource(new StringReader(BitextFormat.XLIFF21.write(BITEXT))));
    }

    private static Source schema(String name) {
        var url = XLIFFReader.class.getResource("/net/sf/okapi/lib/xliff2/" + name);
        return new StreamSource(String.valueOf(url));
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
        String deep =
                "<xliff><file><unit id='u'><segment><source>"
                        + "<mrk id='m'>".repeat(100_000)
                        + "</source></segment></unit></file></xliff>";
        assertThatThrownBy(() -> read(deep)).hasMessageContaining("nest");
    }

    private static Returned read(String text) {
        return BitextFormat.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
