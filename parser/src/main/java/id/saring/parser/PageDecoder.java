package id.saring.parser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Bytes to a document. */
final class PageDecoder {
    Document decode(Page page) {
        try {
            String base = page.url() == null ? "" : page.url().toString();
            return Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, base);
        } catch (IOException e) {
            throw new PageException(page.url(), "cannot be read as HTML: " + e.getMessage(), e);
        }
    }
}
