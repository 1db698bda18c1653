package contoh.embed;

import id.saring.core.ArticleJson;
import id.saring.parser.ArticleExtractor;
import id.saring.parser.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Prints the article on a page as JSON. */
public final class Embed {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="id">
            <head>
            <title>Perahu Literasi Singgah di Dua Belas Desa - Kabar Contoh</title>
            <meta property="og:site_name" content="Kabar Contoh">
            <meta property="article:published_time" content="2026-03-02T08:15:00+07:00">
            </head>
            <body>
            <nav><a href="/">Beranda</a> <a href="/daerah">Daerah</a></nav>
            <article>
            <h1>Perahu Literasi Singgah di Dua Belas Desa</h1>
            <p>Sintang - Sebuah perahu kayu yang memuat delapan ratus buku mulai menyusuri Sungai \
            Melawi pada Senin (2/3) pagi. Selama tiga minggu perahu itu akan singgah di dua belas \
            desa yang belum memiliki perpustakaan.</p>
            <p>"Anak-anak di hulu sudah menunggu sejak tahun lalu," kata pengelola perahu, Agnes \
            Lanting, sebelum tambatan dilepas.</p>
            <p>Di setiap desa, warga boleh meminjam buku sampai perahu kembali ke hilir pada akhir \
            bulan.</p>
            </article>
            <footer>Hak cipta Kabar Contoh</footer>
            </body>
            </html>
            """;

    private Embed() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        ArticleExtractor extractor = ArticleExtractor.create(); // thread-safe: one for the program
        Page page =
                Page.of(
                        URI.create("https://kabar.contoh.id/daerah/perahu"),
                        PAGE.getBytes(StandardCharsets.UTF_8));
        extractor
                .extract(page)
                .found()
                .ifPresent(article -> System.out.println(ArticleJson.write(article)));
    }
}
