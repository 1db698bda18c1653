package id.saring.translation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.core.Article;
import id.saring.translation.Articles;
import id.saring.translation.Bitext;
import id.saring.translation.Homecoming;
import id.saring.translation.Problem;
import id.saring.translation.Pseudo;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** XLIFF 1.2, TMX and PO: valid for others, and back again. */
class FormatsTest {
    private static final Article ARTICLE = Articles.rich();
    private static final Bitext BITEXT = Bitext.of(ARTICLE, "en");

    /** The schema lies in Debian's php-symfony-translation. */
    private static final Path SCHEMAS =
            Path.of("/usr/share/php/Symfony/Component/Translation/Resources/schemas");

    @TempDir private Path folder;

    private static Returned read(String text) {
        return BitextFormat.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF21", "XLIFF12", "PO"})
    void aCopyOfTheSourceIsTheArticle(BitextFormat format) {
        Bitext bitext = Bitext.of(ARTICLE, "id");
        String file = format.write(bitext.map(Pseudo::copy));
        Homecoming home = Homecoming.of(bitext, read(file).units());
        assertThat(home.problems()).isEmpty();
        assertThat(home.article()).isEqualTo(ARTICLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF21", "XLIFF12", "PO"})
    void anUntouchedFileIsUntranslated(BitextFormat format) {
        Homecoming home = Homecoming.of(BITEXT, read(format.write(BITEXT)).units());
        assertThat(home.problems())
                .isNotEmpty()
                .allMatch(problem -> problem.kind() == Problem.Kind.UNTRANSLATED);
        assertThat(home.article().blocks()).isEqualTo(ARTICLE.blocks());
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF21", "XLIFF12", "PO"})
    void theFileSaysItsLanguagesAndItsSource(BitextFormat format) {
        Returned returned = read(format.write(BITEXT));
        assertThat(returned.sourceLanguage()).isEqualTo("id");
        assertThat(returned.targetLanguage()).isEqualTo("en");
        assertThat(returned.hash()).isEqualTo(BITEXT.hash());
    }

    @Test
    void xliff12IsValidAgainstTheStrictSchema() throws Exception {
        assumeTrue(Files.isDirectory(SCHEMAS));
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        String core =
                Files.readString(SCHEMAS.resolve("xliff-core-1.2-strict.xsd"))
                        .replace(
                                "http://www.w3.org/2001/xml.xsd",
                                SCHEMAS.resolve("xml.xsd").toUri().toString());
        Source[] sources = {new StreamSource(new StringReader(core))};
        var validator = schemas.newSchema(sources).newValidator();
        Bitext translated = BITEXT.map(Pseudo::translate);
        for (Bitext bitext : new Bitext[] {BITEXT, translated, CandidatesTest.SIMILAR}) {
            String file = BitextFormat.XLIFF12.write(bitext);
            validator.validate(new StreamSource(new StringReader(file)));
        }
    }

    @Test
    void tmxIsValidAgainstItsContentModels() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setValidating(true);
        var builder = factory.newDocumentBuilder();
        builder.setEntityResolver(
                (publicId, systemId) ->
                        new InputSource(FormatsTest.class.getResourceAsStream("tmx14.dtd")));
        builder.setErrorHandler(new Strict());
        String tmx = BitextFormat.TMX.write(BITEXT.map(Pseudo::translate));
        var document = builder.parse(new InputSource(new StringReader(tmx)));
        assertThat(document.getElementsByTagName("tuv").getLength()).isGreaterThan(30);
    }

    @Test
    void gettextAcceptsThePo() throws Exception {
        assumeTrue(Programs.isInstalled("msgfmt"));
        Path file = folder.resolve("a.po");
        Files.writeString(file, BitextFormat.PO.write(BITEXT.map(Pseudo::translate)));
        Programs.run(folder, "msgfmt", "-c", "-o", "/dev/null", "a.po");
    }

    @Test
    void translateToolkitReadsXliff12() throws Exception {
        assumeTrue(Programs.isInstalled("xliff2po"));
        Files.writeString(
                folder.resolve("a.xlf"), BitextFormat.XLIFF12.write(BITEXT.map(Pseudo::translate)));
        Programs.run(folder, "xliff2po", "a.xlf", "b.po");
        assertThat(Files.readString(folder.resolve("b.po")))
                .contains("HARGA BERAS TURUN DI KLATEN");
    }

    @Test
    void gettextsLineWrappingIsUndone() throws Exception {
        assumeTrue(Programs.isInstalled("msgcat"));
        Bitext bitext = Bitext.of(ARTICLE, "id");
        Files.writeString(folder.resolve("a.po"), BitextFormat.PO.write(bitext.map(Pseudo::copy)));
        String wrapped = Programs.run(folder, "msgcat", "-w", "40", "a.po");
        assertThat(Homecoming.of(bitext, read(wrapped).units()).article()).isEqualTo(ARTICLE);
    }

    @Test
    void fuzzyEntriesCountAsUntranslated() {
        String po = BitextFormat.PO.write(BITEXT.map(Pseudo::translate));
        String fuzzy = po.replace("msgctxt \"title/s1\"", "#, fuzzy\nmsgctxt \"title/s1\"");
        assertThat(Homecoming.of(BITEXT, read(fuzzy).units()).problems())
                .filteredOn(problem -> problem.kind().isSerious())
                .singleElement()
                .satisfies(problem -> assertThat(problem.unit()).isEqualTo("title"));
    }

    @Test
    void aBrokenPoIsNamedByLineAndColumn() {
        assertThatThrownBy(() -> read("msgid \"a\"\nmsgstr \"b\n"))
                .hasMessageStartingWith("line 2, column 10")
                .hasMessageContaining("close it");
        assertThatThrownBy(() -> read("hallo")).hasMessageContaining("no line of a PO file");
        byte[] latin = {'m', 's', 'g', (byte) 0xe9};
        assertThatThrownBy(() -> BitextFormat.read(latin)).hasMessageContaining("UTF-8");
    }

    @Test
    void otherXmlIsRefusedByName() {
        assertThatThrownBy(() -> read(BitextFormat.TMX.write(BITEXT)))
                .hasMessageContaining("<tmx>");
    }

    @Test
    void codesThatPlainTextLooksLikeAreEscaped() {
        Article article = Article.builder("Tulis <g1>tebal</g1> & &lt;x2/> di sini").build();
        Bitext bitext = Bitext.of(article, "id");
        String po = BitextFormat.PO.write(bitext.map(Pseudo::copy));
        Homecoming home = Homecoming.of(bitext, read(po).units());
        assertThat(home.article().title()).isEqualTo(article.title());
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) throws SAXParseException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXParseException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXParseException {
            throw problem;
        }
    }
}
