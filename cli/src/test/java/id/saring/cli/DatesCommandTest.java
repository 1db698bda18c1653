package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code saring dates} and {@code saring extract --dates}. */
class DatesCommandTest {
    private static final String TEXT = "Rapat <ulang> & doa, Senin (4/9) pagi.\nBesok libur.\n";
    private static final String PAGE =
            """
            <html lang="id"><head><title>Warga Rawat Sungai</title>
            <meta property="article:published_time" content="2023-09-05T10:37:00+07:00"></head>
            <body><article><h1>Warga Rawat Sungai</h1>
            <p>Warga kampung membersihkan sungai pada Senin (4/9) dan menanam pohon di tepinya bersama anak-anak sekolah.</p>
            <p>Mereka akan mengulanginya pekan depan, kata ketua kampung, sebab sungai itu sumber air bagi semua rumah.</p>
            <p>Kampung itu sudah merawat sungainya sejak 2015 dan menerima penghargaan karena ikan kembali banyak di sana.</p>
            </article></body></html>
            """;

    @Test
    void printsALineForEachExpression() {
        Run run = text("--anchor", "2023-09-05");
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "21\t37\tTIME\t2023-09-04TMO\tSenin (4/9) pagi",
                        "39\t44\tDATE\t2023-09-06\tBesok");
    }

    @Test
    void marksExpressionsInTheText() {
        assertThat(text("--anchor", "2023-09-05", "--annotate").out())
                .isEqualTo(
                        "Rapat <ulang> & doa, [Senin (4/9) pagi|2023-09-04TMO].\n"
                                + "[Besok|2023-09-06] libur.\n");
    }

    @Test
    void writesTimeMlThatAnXmlParserReads() throws Exception {
        byte[] xml =
                text("-f", "timex3", "--anchor", "2023-09-05T10:37+07:00")
                        .out()
                        .getBytes(StandardCharsets.UTF_8);
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml));
        var marked = document.getElementsByTagName("TIMEX3");
        assertThat(marked.getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("TEXT").item(0).getTextContent()).isEqualTo(TEXT);
        assertThat(marked.item(0).getTextContent()).isEqualTo("2023-09-05T10:37+07:00");
    }

    @Test
    void writesHtmlWithTimeElements() {
        assertThat(text("-f", "html", "--anchor", "2023-09-05").out())
                .startsWith("<p>Rapat &lt;ulang&gt; &amp; doa, <time")
                .contains("<time datetime=\"2023-09-06\" title=\"2023-09-06\">Besok</time>");
    }

    @Test
    void takesThePublicationDateOfAPage(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("a.html"), PAGE);
        Run run = Run.saring("dates", "-f", "jsonl", page.toString());
        assertThat(run.lines()).hasSize(3);
        JsonNode first = new JsonMapper().readTree(run.lines().get(0));
        assertThat(first.path("surface").asString()).isEqualTo("Senin (4/9)");
        assertThat(first.path("edtf").asString()).isEqualTo("2023-09-04");
        assertThat(run.lines().get(1)).contains("2023-W37");
    }

    @Test
    void addsDatesToTheArticle(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("a.html"), PAGE);
        JsonNode article =
                new JsonMapper()
                        .readTree(
                                Run.saring("extract", "--dates", "-f", "json", page.toString())
                                        .out());
        assertThat(article.path("dates").size()).isEqualTo(3);
        JsonNode last = article.path("dates").get(2);
        assertThat(last.path("value").asString()).isEqualTo("2015");
        String block =
                article.path("blocks")
                        .get(last.path("block").asInt())
                        .path("content")
                        .path("text")
                        .asString();
        assertThat(block.substring(last.path("start").asInt(), last.path("end").asInt()))
                .isEqualTo("2015");
        assertThat(Run.saring("extract", "-f", "json", page.toString()).out())
                .doesNotContain("\"dates\"");
    }

    @Test
    void readsArticlesFromJson(@TempDir Path folder) throws Exception {
        Path json = folder.resolve("a.json");
        Files.writeString(
                json,
                "{\"title\":\"A\",\"published\":\"2023-09-05\",\"blocks\":[{\"type\":\"paragraph\",\"content\":{\"text\":\"Kemarin hujan.\"}}]}");
        assertThat(Run.saring("dates", json.toString()).out()).contains("2023-09-04\tKemarin");
    }

    @Test
    void refusesWhatItCannotUse(@TempDir Path folder) throws Exception {
        assertThat(text("--anchor", "kapan").code()).isEqualTo(ExitCode.USAGE);
        Path one = Files.writeString(folder.resolve("1.txt"), "Kemarin.");
        Run two = Run.saring("dates", "-f", "timex3", one.toString(), one.toString());
        assertThat(two.code()).isEqualTo(ExitCode.USAGE);
        Path broken = Files.writeString(folder.resolve("2.json"), "{\"title\": ");
        assertThat(Run.saring("dates", broken.toString()).code())
                .isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(Run.saring("dates", folder.resolve("none").toString()).code())
                .isEqualTo(ExitCode.SOME_UNREADABLE);
    }

    @Test
    void joinsARangeOfDaysWithARangeOfTimes() {
        byte[] text =
                "12-13 Agustus 2023 pukul 23.00 hingga 04.00 WIB".getBytes(StandardCharsets.UTF_8);
        assertThat(Run.saring(text, "dates", "-").out())
                .contains("\t2023-08-12T23:00+07:00/2023-08-13T04:00+07:00\t");
    }

    @Test
    void writesDatesOut() {
        assertThat(Run.saring("date", "--as", "news", "17 Pebruari 2017").lines())
                .containsExactly("Jumat (17/2/2017)");
        assertThat(Run.saring("date", "--as", "LONG", "--language", "en", "2017-02-17").lines())
                .containsExactly("Friday, February 17, 2017");
        assertThat(Run.saring("date", "--as", "long", "17/2/2017 13.30 wita").lines())
                .containsExactly("Jumat, 17 Februari 2017 pukul 13.30 WITA");
    }

    private static Run text(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "dates";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = "-";
        return Run.saring(TEXT.getBytes(StandardCharsets.UTF_8), arguments);
    }
}
