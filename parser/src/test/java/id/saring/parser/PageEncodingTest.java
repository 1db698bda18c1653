package id.saring.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which letters a page's bytes are, as a browser sees it (WHATWG HTML §13.2.3). */
class PageEncodingTest {
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();
    private static final String WORD = "kafé “Anggrék” – ya";
    private static final String STORY =
            "<body><article><h1>Kedai di tepi kali</h1>"
                    + "<p>WORD dibuka lagi oleh warga kampung setelah dua tahun ditutup karena banjir.</p>"
                    + "<p>Pengunjung pertama datang sebelum matahari terbit, kata pemiliknya di dapur.</p>"
                    + "</article></body>";

    @ParameterizedTest(name = "{0}")
    @MethodSource("declarations")
    void readsAsDeclared(String behaviour, @Nullable String header, byte[] bytes) {
        assertThat(text(header, bytes)).contains(WORD);
    }

    static Stream<Arguments> declarations() {
        Charset western = Charset.forName("windows-1252");
        String utf8 = "<meta charset=utf-8>";
        return Stream.of(
                arguments(
                        "the header wins over meta",
                        "text/html; charset=windows-1252",
                        bytes(utf8, western)),
                arguments(
                        "iso-8859-1 is windows-1252",
                        "text/html; charset=ISO-8859-1",
                        bytes("", western)),
                arguments("a quoted label", "text/html;charset=\"latin1\"", bytes("", western)),
                arguments("ascii is windows-1252", null, bytes("<meta charset=us-ascii>", western)),
                arguments(
                        "an unknown label does not count",
                        "text/html; charset=nonsens",
                        bytes("<meta charset='cp1252'>", western)),
                arguments(
                        "http-equiv",
                        null,
                        bytes(
                                "<META content='text/html; charset=windows-1252' HTTP-EQUIV=Content-Type>",
                                western)),
                arguments(
                        "content without http-equiv does not count",
                        null,
                        bytes("<meta content='text/html; charset=windows-1252'>", UTF_8)),
                arguments(
                        "a meta in a comment does not count",
                        null,
                        bytes("<!-- <meta charset=windows-1252> -->" + utf8, UTF_8)),
                arguments(
                        "a meta in an attribute does not count",
                        null,
                        bytes("<div title='<meta charset=windows-1252>'>" + utf8, UTF_8)),
                arguments(
                        "meta that says utf-16 is utf-8",
                        null,
                        bytes("<meta charset=utf-16>", UTF_8)),
                arguments(
                        "an XML declaration",
                        null,
                        bytes("<?xml version='1.0' encoding='windows-1252'?>", western)),
                arguments(
                        "a late meta is better than a guess",
                        null,
                        bytes(
                                "<!--" + "x".repeat(2000) + "--><meta charset=windows-1252>",
                                western)),
                arguments("UTF-8 undeclared", null, bytes("", UTF_8)),
                arguments("windows-1252 undeclared", null, bytes("", western)),
                arguments(
                        "a UTF-8 mark wins over the header",
                        "text/html; charset=windows-1252",
                        marked(UTF_8, 0xEF, 0xBB, 0xBF)),
                arguments(
                        "a UTF-16 mark", "text/html; charset=utf-8", marked(UTF_16LE, 0xFF, 0xFE)),
                arguments("a UTF-16BE mark", null, marked(UTF_16BE, 0xFE, 0xFF)),
                arguments("UTF-16 by header", "text/html; charset=utf-16le", bytes("", UTF_16LE)));
    }

    @ParameterizedTest
    @CsvSource({
        "koi8-r, KOI8-R, вода",
        "x-sjis, windows-31j, 日本",
        "gb2312, GBK, 中文",
        "ks_c_5601-1987, x-windows-949, 한국",
        "big5, Big5, 中文",
        "x-mac-roman, x-MacRoman, café",
        "windows-1256, windows-1256, جاوي",
        "tis-620, x-windows-874, ไทย"
    })
    void knowsTheLabelsOfTheEncodingStandard(String label, Charset charset, String word) {
        byte[] page = STORY.replace("WORD", word).getBytes(charset);
        assertThat(text("text/html; charset=" + label, page)).contains(word);
    }

    @Test
    void readsStrayBytesAmongUtf8() {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes("<meta charset=utf-8>".getBytes(UTF_8));
        page.writeBytes(
                STORY.replace("WORD", "\u0093Kafé\u0094 \u0096 \u00e9, ").getBytes(ISO_8859_1));
        page.writeBytes("<p>Sesudahnya tetap benar: kafé dan “teras”.</p>".getBytes(UTF_8));
        assertThat(text(null, page.toByteArray()))
                .contains("“Kafé” – é,", "benar: kafé dan “teras”");
    }

    @Test
    void aLetterCutShortDoesNotSpoilTheRest() {
        byte[] page = STORY.replace("WORD", "terpot\u00c3 lalu").getBytes(ISO_8859_1);
        byte[] cut = java.util.Arrays.copyOf(page, page.length + 1);
        cut[page.length] = (byte) 0xE2;
        assertThat(text("text/html; charset=utf-8", cut)).contains("terpot\uFFFD lalu");
    }

    private static byte[] bytes(String head, Charset charset) {
        return (head + STORY.replace("WORD", WORD)).getBytes(charset);
    }

    private static byte[] marked(Charset charset, int... mark) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        for (int b : mark) {
            page.write(b);
        }
        page.writeBytes(bytes("<meta charset=koi8-r>", charset));
        return page.toByteArray();
    }

    private static String text(@Nullable String header, byte[] bytes) {
        return EXTRACTOR.extract(new Page(null, header, bytes)).content().orElseThrow().text();
    }
}
