package id.saring.parser;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to a document: HTML straight by jsoup, plain text and other documents (PDF, DOCX, e-mail …)
 * as the HTML that says the same.
 */
final class PageDecoder {
    private final int maxBytes;
    private final int maxTags;

    /**
     * @param maxBytes the most bytes of a page
     * @param maxTags the most tags of a page
     */
    PageDecoder(int maxBytes, int maxTags) {
        this.maxBytes = maxBytes;
        this.maxTags = maxTags;
    }

    /**
     * A page as a document.
     *
     * @param bare whether it is text and nothing else, without a site's furniture around it
     * @param author who wrote it by the document's own properties, or null
     */
    record Decoded(Document dom, boolean bare, @Nullable String author) {
        static Decoded page(Document dom) {
            return new Decoded(dom, false, null);
        }
    }

    Decoded decode(Page page) {
        int length = page.bytes().length;
        if (length > maxBytes) {
            throw new PageException(
                    page.url(),
                    length + " bytes, more than the limit of " + maxBytes + "; raise maxBytes",
                    null);
        }
        if (MediaTypes.looksLikeHtml(page)) {
            return Decoded.page(html(page));
        }
        String type = MediaTypes.of(page);
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            return Decoded.page(html(page));
        }
        return type.startsWith("text/")
                ? new Decoded(plain(page), true, null)
                : Documents.read(page, type, this);
    }

    /** A page of HTML. */
    Document html(Page page) {
        return parse(text(page), page.url());
    }

    /** Reads HTML. Every tag opens with {@code <}, so that the limit needs no second parser. */
    Document parse(String html, @Nullable URI url) {
        int tags = 0;
        int at = html.length() <= maxTags ? -1 : html.indexOf('<');
        for (; at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > maxTags) {
                throw new PageException(
                        url, "more tags than the limit of " + maxTags + "; raise maxTags", null);
            }
        }
        return Jsoup.parse(html, url == null ? "" : url.toString());
    }

    private static String text(Page page) {
        Charsets.Found found = Charsets.of(page);
        Charset charset = found.charset();
        return charset.equals(StandardCharsets.UTF_8)
                ? Utf8.decode(page.bytes(), found.start())
                : new String(
                        page.bytes(), found.start(), page.bytes().length - found.start(), charset);
    }

    /** Plain text: an empty line parts paragraphs. */
    Document plain(Page page) {
        Document dom = Document.createShell(page.url() == null ? "" : page.url().toString());
        for (String paragraph : text(page).split("\\R\\s*\\R")) {
            if (!paragraph.isBlank()) {
                dom.body().appendElement("p").appendChild(new TextNode(paragraph.strip()));
            }
        }
        return dom;
    }
}
