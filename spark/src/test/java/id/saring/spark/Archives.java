package id.saring.spark;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Random;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Made-up pages and archives of them. */
final class Archives {
    private static final String[] WORDS =
            ("warga desa jalan pasar kapal nelayan harga beras musim hujan sekolah guru sungai jembatan"
                            + " kebun kopi petani sawah pagi malam kota pulau laut angin gunung rumah")
                    .split(" ");

    private Archives() {}

    static String page(String title, long seed) {
        Random random = new Random(seed);
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"id\"><head><title>");
        html.append(title)
                .append(
                        "</title><meta property=\"article:published_time\" content=\"2024-05-14T09:25:00+07:00\">")
                .append(
                        "<meta name=\"author\" content=\"Sari Wulandari\"></head><body><article><h1>")
                .append(title)
                .append("</h1>");
        for (int paragraph = 0; paragraph < 6; paragraph++) {
            html.append("<p>Pada hari itu");
            for (int word = 0; word < 40; word++) {
                html.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            html.append(".</p>\n");
        }
        return html.append("</article></body></html>").toString();
    }

    /**
     * A WARC of requests and responses: articles, each tenth a short page, a picture, a page that
     * is not there.
     *
     * @param filler how many bytes of comment each page carries, to make the archive large
     */
    static Path warc(Path file, int pages, int filler) throws IOException {
        WarcCompression compression =
                file.toString().endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
        try (FileChannel out =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                WarcWriter writer = new WarcWriter(out, compression)) {
            Random random = new Random(pages);
            for (int i = 0; i < pages; i++) {
                String url = "https://contoh.id/" + file.getFileName() + "/" + i;
                write(writer, url, i, filler(random, filler));
            }
        }
        return file;
    }

    private static void write(WarcWriter writer, String url, int number, String filler)
            throws IOException {
        HttpRequest request = new HttpRequest.Builder("GET", "/" + number).build();
        writer.write(
                new WarcRequest.Builder(URI.create(url))
                        .date(Instant.parse("2024-05-14T03:00:00Z"))
                        .body(request)
                        .build());
        boolean picture = number % 10 == 3;
        String body =
                switch (number % 10) {
                    case 3 -> "\211PNG\r\n\032\n\0\0\0\rIHDR";
                    case 5 -> "<html><body><p>Masuk dahulu.</p></body></html>";
                    default -> page("Judul nomor " + number, number) + filler;
                };
        MediaType type = MediaType.parse(picture ? "image/png" : "text/html; charset=utf-8");
        HttpResponse response =
                new HttpResponse.Builder(number % 10 == 7 ? 404 : 200, "")
                        .body(type, body.getBytes(StandardCharsets.UTF_8))
                        .build();
        writer.write(
                new WarcResponse.Builder(URI.create(url))
                        .date(Instant.parse("2024-05-14T03:00:01Z"))
                        .body(response)
                        .build());
    }

    /** A comment that no compression makes much smaller. */
    private static String filler(Random random, int length) {
        StringBuilder filler = new StringBuilder("<!-- ");
        while (filler.length() < length) {
            filler.append(Long.toString(random.nextLong() >>> 1, 36));
        }
        return filler.append(" -->").toString();
    }

    /** The same archive with some bytes in its middle overwritten and its end cut off. */
    static Path damaged(Path whole, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        for (int i = 0; i < 200; i++) {
            bytes[bytes.length / 2 + i] = (byte) (i * 37);
        }
        return Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 300));
    }
}
