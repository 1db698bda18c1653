package id.saring.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcWriter;

/** Generated pages with all that bulk treats apart: articles of several pages, copies, damage. */
final class TrickyCrawl {
    private static final int PAGES = 240;
    private static final int STORY = 12;
    private static final int DAMAGE = 40;

    private TrickyCrawl() {}

    /** An archive, one that is damaged, and a folder with pages of both. */
    static List<Path> make(Path into) throws IOException {
        Path pages = Files.createDirectories(into.resolve("pages"));
        Path whole = into.resolve("whole.warc.gz");
        Path damaged = into.resolve("damaged.warc.gz");
        try (WarcWriter first = open(whole);
                WarcWriter second = open(damaged)) {
            for (int i = 0; i < PAGES; i++) {
                byte[] page = page(i);
                CrawlMaker.write(i % 2 == 0 ? first : second, i, URI.create(address(i)), page);
                if (i % 3 == 0) {
                    Files.write(pages.resolve(String.format(Locale.ROOT, "p%04d.html", i)), page);
                }
            }
        }
        byte[] bytes = Files.readAllBytes(damaged);
        for (int at = bytes.length / 3; at < bytes.length / 3 + DAMAGE; at++) {
            bytes[at] ^= 0x55;
        }
        Files.write(damaged, bytes);
        return List.of(whole, damaged, pages);
    }

    private static WarcWriter open(Path file) throws IOException {
        return new WarcWriter(
                Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                WarcCompression.GZIP);
    }

    /** Of each twelve pages three are one story's, in this order or backwards. */
    private static int pageOfStory(int number) {
        int within = number % STORY;
        boolean backwards = number / STORY % 2 == 1;
        return within % 4 != 0 ? 0 : backwards ? 3 - within / 4 : 1 + within / 4;
    }

    private static String address(int number) {
        return address(number, pageOfStory(number));
    }

    private static String address(int number, int page) {
        return "http://warta.contoh/berita-"
                + (page == 0 ? "satu" + number : "seri" + number / STORY)
                + (page > 1 ? "?page=" + page : "");
    }

    private static byte[] page(int number) {
        int page = pageOfStory(number);
        int like = number % 11 == 10 ? number - 7 : number;
        String links = "</title><link rel=\"canonical\" href=\"" + address(number) + "\">";
        if (page == 1 || page == 2) {
            links += "<link rel=\"next\" href=\"" + address(number, page + 1) + "\">";
        }
        return new String(GeneratedPage.of(like, 10_000), StandardCharsets.UTF_8)
                .replace("</title>", links)
                .getBytes(StandardCharsets.UTF_8);
    }
}
