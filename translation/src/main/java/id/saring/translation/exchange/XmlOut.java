package id.saring.translation.exchange;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML into a string, indented outside running text. */
final class XmlOut {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    XmlOut() {
        try {
            writer = FACTORY.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlOut step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a string takes everything
        }
        return this;
    }

    /** A document type, as TMX has. */
    XmlOut doctype(String declaration) {
        return step(
                () -> {
                    writer.writeCharacters("\n");
                    writer.writeDTD(declaration);
                });
    }

    /** Opens an element on a line of its own; names and values of attributes follow in turn. */
    XmlOut open(String name, @Nullable String... attributes) {
        return step(
                () -> {
                    line();
                    start(name, attributes);
                    depth++;
                });
    }

    /** Closes what {@link #open} opened. */
    XmlOut close() {
        return step(
                () -> {
                    depth--;
                    line();
                    writer.writeEndElement();
                });
    }

    /** An element on a line of its own that holds only text. */
    XmlOut leaf(String name, String text, @Nullable String... attributes) {
        return startText(name, attributes).text(text).endText();
    }

    /** An empty element on a line of its own. */
    XmlOut empty(String name, @Nullable String... attributes) {
        return step(
                () -> {
                    line();
                    start(name, attributes);
                    writer.writeEndElement();
                });
    }

    /** Opens an element on a line of its own whose content is running text. */
    XmlOut startText(String name, @Nullable String... attributes) {
        return step(
                () -> {
                    line();
                    start(name, attributes);
                });
    }

    /** Closes what {@link #startText} or {@link #inline} opened. */
    XmlOut endText() {
        return step(writer::writeEndElement);
    }

    /** Opens an element inside running text. */
    XmlOut inline(String name, @Nullable String... attributes) {
        return step(() -> start(name, attributes));
    }

    /** Running text; what XML 1.0 §2.2 forbids becomes U+FFFD. */
    XmlOut text(String text) {
        return step(() -> writer.writeCharacters(allowed(text)));
    }

    /** Ends the document. */
    String end() {
        step(
                () -> {
                    writer.writeCharacters("\n");
                    writer.flush();
                });
        return out.toString();
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void start(String name, @Nullable String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        for (int at = 0; at < attributes.length; at += 2) {
            if (attributes[at + 1] != null) {
                writer.writeAttribute(attributes[at], allowed(attributes[at + 1]));
            }
        }
    }

    static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0xd800
                || c >= 0xe000 && c < 0xfffe
                || c >= 0x10000;
    }

    static String allowed(String text) {
        if (text.codePoints().allMatch(XmlOut::isAllowed)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isAllowed(c) ? c : 0xfffd));
        return out.toString();
    }
}
