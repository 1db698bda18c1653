package id.saring.translation.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The rules of XLIFF 2.1 as OASIS publishes them: the schemas of the core and of the modules that
 * Saring writes, and the Schematron rules, which hold what no grammar can state; Okapi's library
 * carries both with it. What the published Schematron, a draft's, lacks of the standard is in
 * {@code xliff21-more.sch}.
 */
final class Xliff21Rules {
    private static final String FOLDER = "/net/sf/okapi/lib/xliff2/";
    private static final String CORE = "xliff_core_2.1.sch";
    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
    private static final List<String> MODULES = List.of("metadata", "matches", "glossary");

    private static final Schema SCHEMA = schema();
    private static final List<Templates> SCHEMATRON = schematron();

    private Xliff21Rules() {}

    private static Source source(String name) {
        return new StreamSource(String.valueOf(XLIFFReader.class.getResource(FOLDER + name)));
    }

    private static Schema schema() {
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.setResourceResolver((type, namespace, publicId, systemId, base) -> null);
        List<Source> sources = new ArrayList<>();
        sources.add(source("informativeCopiesOf3rdPartySchemas/w3c/xml.xsd"));
        sources.add(source("xliff_core_2.0.xsd"));
        MODULES.forEach(module -> sources.add(source("modules/" + module + ".xsd")));
        try {
            return schemas.newSchema(sources.toArray(new Source[0]));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Templates> schematron() {
        TransformerFactory factory = new net.sf.saxon.TransformerFactoryImpl();
        String compiler =
                String.valueOf(Xliff21Rules.class.getResource("/xslt/2.0/pipeline-for-svrl.xsl"));
        try {
            Templates pipeline = factory.newTemplates(new StreamSource(compiler));
            List<Templates> rules = new ArrayList<>();
            rules.add(compiled(factory, pipeline, core()));
            for (String module : MODULES) {
                rules.add(compiled(factory, pipeline, source("modules/" + module + ".sch")));
            }
            var more = Xliff21Rules.class.getResourceAsStream("xliff21-more.sch");
            rules.add(compiled(factory, pipeline, new StreamSource(more)));
            return rules;
        } catch (TransformerException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The rules of the core. One is a draft's: it finds a code lost that must not be where nothing
     * is translated yet, and in candidates.
     */
    private static Source core() throws IOException {
        try (InputStream in = XLIFFReader.class.getResourceAsStream(FOLDER + CORE)) {
            String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new StreamSource(
                    new StringReader(
                            rules.replace(
                                    "xlf:source//xlf:*[@canDelete='no']",
                                    "xlf:segment[xlf:target]/xlf:source//xlf:*[@canDelete='no']")));
        }
    }

    private static Templates compiled(TransformerFactory factory, Templates pipeline, Source rules)
            throws TransformerException {
        StringWriter stylesheet = new StringWriter();
        pipeline.newTransformer().transform(rules, new StreamResult(stylesheet));
        return factory.newTemplates(new StreamSource(new StringReader(stylesheet.toString())));
    }

    /** What the file breaks, a sentence each with its place; empty when it is in order. */
    static List<String> broken(String xliff) {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new StringReader(xliff)));
            List<String> broken = new ArrayList<>();
            for (Templates rules : SCHEMATRON) {
                broken.addAll(broken(rules, xliff));
            }
            return broken;
        } catch (SAXException e) {
            return List.of(String.valueOf(e.getMessage()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> broken(Templates rules, String xliff) throws Exception {
        DocumentBuilderFactory documents = DocumentBuilderFactory.newDefaultInstance();
        documents.setNamespaceAware(true);
        Document report = documents.newDocumentBuilder().newDocument();
        rules.newTransformer()
                .transform(new StreamSource(new StringReader(xliff)), new DOMResult(report));
        List<String> broken = new ArrayList<>();
        for (String kind : new String[] {"failed-assert", "successful-report"}) {
            NodeList found = report.getElementsByTagNameNS(SVRL, kind);
            for (int n = 0; n < found.getLength(); n++) {
                Element one = (Element) found.item(n);
                NodeList texts = one.getElementsByTagNameNS(SVRL, "text"); // diagnostics, message
                String text = texts.item(texts.getLength() - 1).getTextContent();
                String place = one.getAttribute("location").replaceAll("Q\\{[^}]*\\}", "");
                broken.add(place + ": " + text.strip().replaceAll("\\s+", " "));
            }
        }
        return broken;
    }
}
