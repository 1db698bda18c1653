package id.saring.cli;

import java.nio.charset.StandardCharsets;

/** Small pages to convert. */
final class Pages {
    private Pages() {}

    /** A page whose article has this title. */
    static byte[] article(String title) {
        return """
        <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>%1$s</title></head><body>
        <nav><a href="/">Depan</a> <a href="/desa">Desa</a></nav>
        <article><h1>%1$s</h1>
        <p>Jalan desa yang rusak sejak musim hujan lalu akhirnya diperbaiki warga secara gotong royong.</p>
        <p>Mereka mengumpulkan batu dari sungai dan menutup lubang yang paling dalam selama tiga hari.</p>
        <p>Kepala dusun berjanji akan mengusulkan pengaspalan dalam musyawarah tahun depan.</p>
        </article><footer>Hak cipta dilindungi</footer></body></html>
        """
                .replace("%1$s", title)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A readable page without an article. */
    static byte[] bare() {
        return "<!DOCTYPE html><html><head><title>Kosong</title></head><body><p>Segera hadir.</p></body></html>"
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] jpeg() {
        return new byte[] {
            (byte) 0xff,
            (byte) 0xd8,
            (byte) 0xff,
            (byte) 0xe0,
            0,
            16,
            'J',
            'F',
            'I',
            'F',
            0,
            1,
            1,
            0,
            0,
            1,
            0,
            1,
            0,
            0,
            (byte) 0xff,
            (byte) 0xd9
        };
    }
}
