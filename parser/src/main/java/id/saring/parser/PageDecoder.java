package id.saring.parser;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to a document: HTML straight, plain text and other documents (PDF, DOCX, e-mail …) as the
 * HTML that says the same.
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
     * @param address where it was read from, or empty
     * @param bare whether it is text and nothing else, without a site's furniture around it
     * @param author who wrote it by the document's own properties, or null
     */
    record Decoded(HtmlDocument page, String address, boolean bare, @Nullable String author) {}

    Decoded decode(Page page) {
        int length = page.bytes().length;
        if (length > maxBytes) {
            throw new PageException(
                    page.url(),
                    length + " bytes, more than the limit of " + maxBytes + "; raise maxBytes",
                    null);
        }
        if (MediaTypes.looksLikeHtml(page)) {
            return html(page);
        }
        String type = MediaTypes.of(page);
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            return html(page);
        }
        return type.startsWith("text/")
                ? document(page.url(), plain(page), null)
                : Documents.read(page, type, this);
    }

    /** A page of HTML. */
    Decoded html(Page page) {
        Charsets.Found found = Charsets.of(page);
        boolean utf8 = found.charset().equals(StandardCharsets.UTF_8);
        byte[] source = utf8 ? page.bytes() : text(page).getBytes(StandardCharsets.UTF_8);
        return new Decoded(
                parse(source, utf8 ? found.start() : 0, page.url()),
                address(page.url()),
                false,
                null);
    }

    /** A document that is no page, by the HTML that says the same. */
    Decoded document(@Nullable URI url, String html, @Nullable String author) {
        byte[] source = html.getBytes(StandardCharsets.UTF_8);
        return new Decoded(parse(source, 0, url), address(url), true, author);
    }

    private static String address(@Nullable URI url) {
        return url == null ? "" : url.toString();
    }

    /** Every tag opens with {@code <}, so that the limit needs no second parser. */
    private HtmlDocument parse(byte[] source, int start, @Nullable URI url) {
        int tags = 0;
        for (int i = start; source.length > maxTags && i < source.length; i++) {
            tags += source[i] == '<' ? 1 : 0;
        }
        if (tags > maxTags) {
            throw new PageException(
                    url, "more tags than the limit of " + maxTags + "; raise maxTags", null);
        }
        return HtmlTokenizer.parse(source, start);
    }

    /** The text of a page, tags and all. */
    static String text(Page page) {
        Charsets.Found found = Charsets.of(page);
        int length = page.bytes().length - found.start();
        return found.charset().equals(StandardCharsets.UTF_8)
                ? Utf8.decode(page.bytes(), found.start(), length)
                : new String(page.bytes(), found.start(), length, found.charset());
    }

    /** Plain text as HTML: an empty line parts paragraphs. */
    static String plain(Page page) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text(page).split("\\R\\s*\\R")) {
            if (!paragraph.isBlank()) {
                html.append("<p>").append(Entities.escape(paragraph.strip())).append("</p>");
            }
        }
        return html.toString();
    }
}
