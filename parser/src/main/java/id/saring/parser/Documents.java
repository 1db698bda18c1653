package id.saring.parser;

import id.saring.i18n.Rules;
import id.saring.parser.PageDecoder.Decoded;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Documents that are no HTML, read by Tika's parsers where they are on the class path. Pictures and
 * other files inside a document are left out, but not the parts that a message consists of.
 */
final class Documents {
    /** The most text of one document, in UTF-16 code units, mark-up included. */
    private static final int LONGEST = 50_000_000;

    private Documents() {}

    static Decoded read(Page page, String type, PageDecoder decoder) {
        requireReader(page, type);
        Metadata metadata = new Metadata();
        metadata.set(HttpHeaders.CONTENT_TYPE, type);
        Parts parts = new Parts();
        String xhtml = parse(page, type, metadata, parts);
        Page web = parts.page(page, metadata);
        if (web == null) {
            return document(page, xhtml, metadata, decoder);
        }
        // By the type that the message gives its part: looking again could go on without end.
        if (parts.html() && parts.saved(metadata)) {
            return decoder.html(web);
        }
        String html = parts.html() ? PageDecoder.text(web) : PageDecoder.plain(web);
        return document(web, html, metadata, decoder);
    }

    private static Decoded document(
            Page page, String html, Metadata metadata, PageDecoder decoder) {
        Document dom = Jsoup.parse(html);
        declare(dom, metadata);
        dom.outputSettings().prettyPrint(false);
        return decoder.document(page.url(), dom.outerHtml(), author(metadata));
    }

    private static String parse(Page page, String type, Metadata metadata, Parts parts) {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, parts);
        context.set(EncodingDetector.class, Documents::encoding);
        ToXMLContentHandler xhtml = new ToXMLContentHandler();
        try (TikaInputStream in = TikaInputStream.get(page.bytes())) {
            new AutoDetectParser(TikaConfig.getDefaultConfig())
                    .parse(in, new WriteOutContentHandler(xhtml, LONGEST), metadata, context);
        } catch (IOException | TikaException | SAXException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw damaged(page, type, e);
            }
        } catch (StackOverflowError | AssertionError e) { // Tika's readers recurse and assert
            throw damaged(page, type, e);
        }
        return xhtml.toString();
    }

    /** As a page's; Tika's own detectors need a library that stands under the MPL. */
    private static Charset encoding(InputStream text, Metadata metadata) throws IOException {
        text.mark(Integer.MAX_VALUE);
        byte[] bytes = text.readAllBytes();
        text.reset();
        return Charsets.of(new Page(null, metadata.get(HttpHeaders.CONTENT_TYPE), bytes)).charset();
    }

    private static PageException damaged(Page page, String type, Throwable problem) {
        String message = problem.getMessage();
        return new PageException(
                page.url(),
                "cannot be read as "
                        + type
                        + ", is it damaged or encrypted? "
                        + (message == null ? problem.getClass().getSimpleName() : message),
                problem);
    }

    /** Without a parser Tika gives an empty document and no complaint. */
    private static void requireReader(Page page, String type) {
        MediaType wanted = MediaType.parse(type);
        Set<MediaType> known =
                TikaConfig.getDefaultConfig().getParser().getSupportedTypes(new ParseContext());
        if (known.contains(wanted)) {
            return;
        }
        String module = Readers.module(type);
        throw new PageException(
                page.url(),
                module == null
                        ? type + " holds no text that Saring reads; give it a page or a document"
                        : "no reader for "
                                + type
                                + "; add org.apache.tika:"
                                + module
                                + " to the class path",
                null);
    }

    /** Says what a document says of itself as a page would. */
    private static void declare(Document dom, Metadata metadata) {
        String title = metadata.get(TikaCoreProperties.TITLE);
        if (title != null && dom.title().isBlank()) {
            dom.title(title);
        }
        meta(dom, "dcterms.created", metadata.get(TikaCoreProperties.CREATED));
    }

    private static @Nullable String author(Metadata metadata) {
        String sender = metadata.get(Message.MESSAGE_FROM_NAME);
        return sender == null ? metadata.get(TikaCoreProperties.CREATOR) : sender;
    }

    private static void meta(Document dom, String name, @Nullable String content) {
        if (content != null && dom.select("meta[name=" + name + "]").isEmpty()) {
            dom.head().appendElement("meta").attr("name", name).attr("content", content);
        }
    }

    /** Collects the texts that a message consists of. */
    private static final class Parts implements EmbeddedDocumentExtractor {
        private static final int MOST = 50;

        private record Part(String type, byte[] bytes) {}

        private final List<Part> parts = new ArrayList<>();

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return parts.size() < MOST
                    && Objects.requireNonNullElse(metadata.get(HttpHeaders.CONTENT_TYPE), "")
                            .startsWith("text/");
        }

        @Override
        public void parseEmbedded(
                InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
                throws IOException {
            String type = String.valueOf(metadata.get(HttpHeaders.CONTENT_TYPE));
            String charset = metadata.get(HttpHeaders.CONTENT_ENCODING);
            // Mail without a charset is ASCII by name only: its own declarations tell more.
            boolean named = charset != null && !charset.equalsIgnoreCase("us-ascii");
            parts.add(new Part(named ? type + "; charset=" + charset : type, in.readAllBytes()));
        }

        /** The message's text as a page: HTML where there is some; null where there is no text. */
        @Nullable Page page(Page message, Metadata metadata) {
            Part chosen = null;
            for (Part part : parts) {
                boolean better = chosen == null || !isHtml(chosen) && isHtml(part);
                chosen = better ? part : chosen;
            }
            if (chosen == null) {
                return null;
            }
            String location = location(metadata);
            URI address = location == null ? null : Urls.absolute(location);
            return new Page(address == null ? message.url() : address, chosen.type, chosen.bytes);
        }

        /** Whether the message is a web page that a browser saved as MHTML (RFC 2557). */
        boolean saved(Metadata metadata) {
            return html()
                    && (location(metadata) != null
                            || "related".equals(metadata.get("Multipart-Subtype")));
        }

        boolean html() {
            return parts.stream().anyMatch(Parts::isHtml);
        }

        private static boolean isHtml(Part part) {
            return part.type.startsWith("text/html");
        }

        private static @Nullable String location(Metadata metadata) {
            return metadata.get("Message:Raw-Header:Snapshot-Content-Location");
        }
    }

    /** Which artifact reads what. */
    private static final class Readers {
        private static @Nullable String module(String type) {
            for (Rules.Row row : Rules.of(Documents.class).table("document-readers.tsv", 2)) {
                String known = row.get(0);
                if (known.endsWith("*")
                        ? type.startsWith(known.substring(0, known.length() - 1))
                        : type.equals(known)) {
                    return row.get(1);
                }
            }
            return null;
        }
    }
}
