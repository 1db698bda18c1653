package id.saring.parser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** What kind of thing a page's bytes are. */
final class MediaTypes {
    /** How much of a page is looked at for tags. */
    private static final int FIRST_CHARACTERS = 64 * 1024;

    private static final Pattern TAG =
            Pattern.compile(
                    "<(?:/?(?:p|br|div|h[1-6]|a|b|span|html|body|table|ul|article)\\b|!--)",
                    Pattern.CASE_INSENSITIVE);

    private MediaTypes() {}

    /** Whether the first letter opens a tag, as in every page but odd ones; needs no detector. */
    static boolean looksLikeHtml(Page page) {
        byte[] bytes = page.bytes();
        Charsets.Found start = Charsets.mark(bytes);
        for (int i = start == null ? 0 : start.start(); i < bytes.length; i++) {
            if (bytes[i] > ' ') {
                return bytes[i] == '<';
            }
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true; // nothing at all: an empty page
    }

    /**
     * The media type by content, and by header where the content does not tell: {@code text/html}
     * for any text with tags, even where it does not begin with one.
     */
    static String of(Page page) {
        String type = detect(page);
        boolean text = type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("/xml");
        return text && hasTags(page.bytes()) ? "text/html" : type;
    }

    private static String detect(Page page) {
        Metadata hints = new Metadata();
        if (page.contentType() != null) {
            hints.set(HttpHeaders.CONTENT_TYPE, page.contentType());
        }
        if (page.url() != null && page.url().getPath() != null) {
            hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, page.url().getPath());
        }
        try (TikaInputStream in = TikaInputStream.get(page.bytes())) {
            return TikaConfig.getDefaultConfig()
                    .getDetector()
                    .detect(in, hints)
                    .getBaseType()
                    .toString()
                    .toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new PageException(page.url(), "cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean hasTags(byte[] bytes) {
        int length = Math.min(bytes.length, FIRST_CHARACTERS);
        return TAG.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1)).find();
    }
}
