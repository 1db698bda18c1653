package id.saring.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Pages to read, made up. */
final class Pages {
    private static final String[] WORDS =
            ("warga desa jalan pasar kapal nelayan harga beras musim hujan sekolah guru sungai jembatan"
                            + " kebun kopi petani sawah pagi malam kota pulau laut angin gunung rumah kerja"
                            + " baru lama besar kecil ramai sepi panen air listrik bupati rapat jadwal"
                            + " bantuan perahu dermaga kereta stasiun tiket penumpang pedagang sayur ikan")
                    .split(" ");

    private Pages() {}

    /** A page whose article has this title and a text of its own, drawn by {@code seed}. */
    static String article(String title, long seed) {
        return page(title, text(seed, 6, 40));
    }

    static String page(String title, String... paragraphs) {
        StringBuilder html = new StringBuilder();
        html.append("<!DOCTYPE html><html lang=\"id\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title></head><body><nav><a href=\"/\">Depan</a></nav><article><h1>")
                .append(title)
                .append("</h1>");
        for (String paragraph : paragraphs) {
            html.append("<p>").append(paragraph).append("</p>\n");
        }
        return html.append("</article></body></html>").toString();
    }

    /** Paragraphs of made-up sentences. */
    static String[] text(long seed, int paragraphs, int words) {
        Random random = new Random(seed);
        String[] all = new String[paragraphs];
        for (int i = 0; i < paragraphs; i++) {
            StringBuilder text = new StringBuilder("Pada hari itu");
            for (int w = 0; w < words; w++) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
                text.append(w % 12 == 11 ? "." : "");
            }
            all[i] = text.append(" di desa itu.").toString();
        }
        return all;
    }

    static String response(String html) {
        int length = html.getBytes(StandardCharsets.UTF_8).length;
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + length
                + "\r\n\r\n"
                + html;
    }
}
