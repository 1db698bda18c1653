package id.saring.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A page in the image of a news site's, with text made of common words: for machines without real
 * pages, and where a page of a certain size is wanted. The same seed gives the same page.
 */
final class GeneratedPage {
    private static final List<String> WORDS = words();

    private final Random random;
    private final StringBuilder html = new StringBuilder();

    private GeneratedPage(long seed) {
        this.random = new Random(seed);
    }

    /** A page of about {@code size} bytes of UTF-8, of which at least 8,000 are its frame. */
    static byte[] of(long seed, int size) {
        GeneratedPage page = new GeneratedPage(seed);
        page.frame(size);
        return page.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void frame(int size) {
        String title = sentence(9);
        html.append("<!DOCTYPE html><html lang=\"id\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(
                        " - Contoh.id</title><meta property=\"og:site_name\" content=\"Contoh.id\">")
                .append(
                        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",")
                .append("\"@type\":\"NewsArticle\",\"headline\":\"")
                .append(title)
                .append("\",\"datePublished\":\"2024-05-14T09:25:00+07:00\",\"author\":")
                .append("{\"@type\":\"Person\",\"name\":\"Ani Wijaya\"}}</script><script>")
                .append("window.contoh=window.contoh||[];contoh.push('iklan');".repeat(size / 400))
                .append("</script></head><body><header><nav><ul>");
        links(30);
        html.append("</ul></nav></header><main class=\"detail\"><h1>").append(title);
        html.append("</h1><div class=\"date\">Selasa, 14 Mei 2024 09:25 WIB</div>");
        html.append("<div class=\"detail__body-text\"><p><strong>Jakarta</strong> - ");
        body(size - 4000);
        html.append("</div></main><aside><h3>Terpopuler</h3><ul>");
        links(30);
        html.append("</ul></aside><footer>Hak cipta 2024 Contoh.id</footer></body></html>");
    }

    /** Paragraphs with a list, a picture and a related link now and then. */
    private void body(int end) {
        html.append(sentence(25)).append("</p>");
        for (int i = 1; html.length() < end; i++) {
            html.append("<p>").append(sentence(22)).append(' ').append(sentence(18)).append("</p>");
            if (i % 5 == 0) {
                html.append("<p><strong>Baca juga: <a href=\"/read/").append(i).append("\">");
                html.append(sentence(8)).append("</a></strong></p><div class=\"ads\"></div>");
            }
            if (i % 9 == 0) {
                html.append("<figure><img src=\"/foto/").append(i).append(".jpg\"><figcaption>");
                html.append(sentence(10)).append("</figcaption></figure><ul><li>");
                html.append(sentence(6)).append("<li>").append(sentence(7)).append("</ul>");
            }
        }
    }

    private void links(int count) {
        for (int i = 0; i < count; i++) {
            html.append("<li class=\"item\"><a href=\"/read/").append(random.nextInt(100_000));
            html.append("\"><span>").append(sentence(7)).append("</span></a></li>");
        }
    }

    private String sentence(int length) {
        StringBuilder words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        for (int i = 1; i < length; i++) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.append('.').toString();
    }

    private static List<String> words() {
        try (InputStream in = GeneratedPage.class.getResourceAsStream("words.txt")) {
            return List.of(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
