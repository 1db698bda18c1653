package id.saring.translation.exchange;

import java.io.StringReader;
import java.util.List;
import java.util.MissingResourceException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML forward: no document type is followed, no entity but the five of XML itself, nothing is
 * fetched, and nesting has a limit.
 */
final class XmlIn {
    /** The deepest nesting of elements that is read. */
    static final int DEEPEST = 256;

    private static final List<String> JAVAS_LIMITS =
            List.of(
                    "jdk.xml.maxElementDepth",
                    "jdk.xml.maxGeneralEntitySizeLimit",
                    "jdk.xml.totalEntitySizeLimit");

    private static final int NONE = 0;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Java has counted each &amp; as an entity, and far fewer of them, since 24. None but XML's
        // own
        // is read here, and nesting has a limit of ours.
        for (String limit : JAVAS_LIMITS) {
            factory.setProperty(limit, NONE);
        }
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("nothing is fetched from " + systemId);
                });
        return factory;
    }

    XmlIn(byte[] bytes) {
        try {
            reader = FACTORY.createXMLStreamReader(new StringReader(FileText.of(bytes)));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The next event: START_ELEMENT, END_ELEMENT, CHARACTERS or END_DOCUMENT. */
    int next() {
        try {
            while (true) {
                int event = advance();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw wrong(
                                    "elements nest more than " + DEEPEST + " deep; take some out");
                        }
                        return event;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return event;
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return XMLStreamConstants.CHARACTERS;
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                            throw wrong(
                                    "the entity "
                                            + reader.getLocalName()
                                            + " is not read; write the character itself");
                    case XMLStreamConstants.END_DOCUMENT -> {
                        return event;
                    }
                    default -> {
                        // comments, processing instructions, document types
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The JDK's reader lets some defects through as whatever they did to it, not as defects. */
    private int advance() throws XMLStreamException {
        try {
            return reader.next();
        } catch (MissingResourceException | IndexOutOfBoundsException | NullPointerException e) {
            throw new XMLStreamException(e.getMessage(), reader.getLocation(), e);
        }
    }

    /** The next start of an element, or false where the document ends. */
    boolean nextElement() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            event = next();
        }
        return true;
    }

    /** The element's name, without a prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** The element's namespace, or empty. */
    String namespace() {
        return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    }

    /** An attribute that has no prefix, or null. */
    @Nullable String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** An attribute with the prefix xml, or null. */
    @Nullable String xmlAttribute(String name) {
        return reader.getAttributeValue("http://www.w3.org/XML/1998/namespace", name);
    }

    /** An attribute that must be there. */
    String required(String name) {
        String value = attribute(name);
        if (value == null) {
            throw wrong("<" + name() + "> lacks its " + name + "; add it");
        }
        return value;
    }

    /** What the CHARACTERS event holds. */
    String text() {
        return reader.getText();
    }

    /** The text of the element just started, up to its end; elements inside are passed over. */
    String textContent() {
        StringBuilder text = new StringBuilder();
        int open = 1;
        while (open > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS -> text.append(text());
                default -> throw wrong("the file ends too early");
            }
        }
        return text.toString();
    }

    /** Passes over the element just started. */
    void skip() {
        textContent();
    }

    /** What is wrong where the reader stands. */
    ExchangeException wrong(String found) {
        Location at = reader.getLocation();
        return ExchangeException.at(at.getLineNumber(), at.getColumnNumber(), found);
    }

    private static ExchangeException broken(XMLStreamException e) {
        Location at = e.getLocation();
        String message =
                String.valueOf(e.getMessage()).replaceFirst("(?s)^ParseError.*?Message: ", "");
        String found =
                "the XML is broken: "
                        + message.strip().replaceAll("\\s*\\R\\s*", " ")
                        + "; repair it, or export it again from the tool that wrote it";
        return at == null
                ? new ExchangeException(found)
                : ExchangeException.at(at.getLineNumber(), at.getColumnNumber(), found);
    }
}
