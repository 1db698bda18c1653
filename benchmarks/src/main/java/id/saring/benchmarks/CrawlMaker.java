package id.saring.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Makes archives as {@code wget --warc-file} does, a quarter of the pages gzip and a quarter
 * chunked, of the .html files below a folder, over and over until there are enough.
 */
final class CrawlMaker {
    private static final Instant AT = Instant.parse("2026-11-01T00:00:00Z");

    private CrawlMaker() {}

    /** Archives that share {@code pages} pages; those that are there are not made again. */
    static List<Path> make(Path pages, Path into, int count, int archives) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(pages)) {
            files = all.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
        List<Path> made = new ArrayList<>();
        Files.createDirectories(into);
        for (int archive = 0; archive < archives; archive++) {
            Path file = into.resolve("crawl-" + count + "-" + archive + ".warc.gz");
            made.add(file);
            if (Files.exists(file)) {
                continue;
            }
            try (WarcWriter out =
                    new WarcWriter(
                            Files.newByteChannel(
                                    file,
                                    java.nio.file.StandardOpenOption.CREATE_NEW,
                                    java.nio.file.StandardOpenOption.WRITE),
                            WarcCompression.GZIP)) {
                for (int i = archive; i < count; i += archives) {
                    Path page = files.get(i % files.size());
                    write(out, i, address(i, page), Files.readAllBytes(page));
                }
            }
        }
        return made;
    }

    private static URI address(int number, Path page) {
        String name = page.getFileName().toString().replaceAll("[^\\w.]", "-");
        return URI.create("http://127.0.0.1/" + number + "/" + name);
    }

    /** Writes a request and its response; the number chooses how the page is sent. */
    static void write(WarcWriter out, int number, URI url, byte[] page) throws IOException {
        byte[] request =
                ("GET " + url.getPath() + " HTTP/1.1\r\nHost: " + url.getHost() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        WarcResponse response =
                new WarcResponse.Builder(url)
                        .date(AT)
                        .body(MediaType.HTTP_RESPONSE, response(number, page))
                        .build();
        out.write(
                new WarcRequest.Builder(url)
                        .date(AT)
                        .body(MediaType.HTTP_REQUEST, request)
                        .build());
        out.write(response);
    }

    private static byte[] response(int number, byte[] page) throws IOException {
        byte[] body = page;
        String coding = "";
        if (number % 4 == 1) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(page);
            }
            body = packed.toByteArray();
            coding = "Content-Encoding: gzip\r\n";
        } else if (number % 4 == 3) {
            body = chunked(page);
            coding = "Transfer-Encoding: chunked\r\n";
        }
        String length = number % 4 == 3 ? "" : "Content-Length: " + body.length + "\r\n";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(
                ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + coding + length + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private static byte[] chunked(byte[] page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int from = 0; from < page.length; from += 8192) {
            int size = Math.min(8192, page.length - from);
            out.writeBytes(
                    (Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(page, from, size);
            out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
