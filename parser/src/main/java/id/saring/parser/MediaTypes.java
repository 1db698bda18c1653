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

    /** What stands before a page's first tag, and how far it may be. */
    private static final int FIRST_WORDS = 1024;

    private static final Pattern PAGE =
            Pattern.compile(
                    "[^<\\x00-\\x08\\x0e-\\x1f]++<(?:!doctype html|html)\\b",
                    Pattern.CASE_INSENSITIVE);

    private MediaTypes() {}

    /**
     * Whether the first letter opens a tag, as in every page but odd ones, or words do that a page
     * follows soon; needs no detector.
     */
    static boolean looksLikeHtml(Page page) {
        byte[] bytes = page.bytes();
        Charsets.Found start = Charsets.mark(bytes);
        for (int i = start == null ? 0 : start.start(); i < bytes.length; i++) {
            if (bytes[i] > ' ') {
                return bytes[i] == '<' || isLetter(bytes[i]) && startsPage(bytes, i);
            }
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true; // nothing at all: an empty page
    }

    /** Whether a page's first tag comes soon after words that are no line of an e-mail's head. */
    private static boolean startsPage(byte[] bytes, int from) {
        int name = from;
        while (name < bytes.length && (isLetter(bytes[name]) || bytes[name] == '-')) {
            name++;
        }
        boolean head = name + 1 < bytes.length && bytes[name] == ':' && bytes[name + 1] <= ' ';
        int length = Math.min(bytes.length - from, FIRST_WORDS);
        String start = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        return !head && !start.startsWith("From ") && PAGE.matcher(start).lookingAt();
    }

    private static boolean isLetter(byte b) {
        return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
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
