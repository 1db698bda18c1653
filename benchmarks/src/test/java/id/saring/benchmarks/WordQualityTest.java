package id.saring.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code saring quality language} and the word kinds of {@code saring quality pairs}. */
class WordQualityTest {
    @TempDir Path folder;

    private String quality(String kind, String rows) throws IOException {
        Path input = Files.writeString(folder.resolve("rows.jsonl"), rows);
        StringWriter out = new StringWriter();
        CommandLine line = Measure.commandLine();
        line.setOut(new PrintWriter(out));
        int code =
                line.execute("quality", kind, input.toString(), "--emit", prediction().toString());
        assertThat(code).isZero();
        return out.toString();
    }

    private Path prediction() {
        return folder.resolve("pred.jsonl");
    }

    @Test
    void numbersRowsWithoutIdAndAveragesOverSourceAndLanguage() throws IOException {
        String told =
                quality(
                        "language",
                        """
                        {"text":"Kakitangan syarikat itu mogok kerana gaji","lang":"ms","src":"a"}
                        {"id":"x","text":"Urang lembur keur ngala paré","lang":"su","src":"a"}
                        {"text":"Urang lembur keur ngala paré","lang":"jv","src":"a"}
                        """);
        assertThat(told).contains("3 rows, macro 66.67");
        assertThat(Files.readAllLines(prediction()))
                .containsExactly(
                        "{\"id\":\"1\",\"lang\":\"ms\"}",
                        "{\"id\":\"x\",\"lang\":\"su\"}",
                        "{\"id\":\"3\",\"lang\":\"su\"}");
    }

    @Test
    void knowsTheCodesOfNumbersSpellingsAndNames() throws IOException {
        quality(
                "pairs",
                """
                {"id":"1","from":"num","to":"id-words","source":"12,50"}
                {"id":"2","from":"id-words","to":"num","source":"dua belas koma lima nol"}
                {"id":"3","from":"id-text","to":"num","source":"Rp2,50 juta"}
                {"id":"4","from":"id-figures","to":"id-words","source":"abad ke-4"}
                {"id":"5","from":"Latn-id-1901","to":"Latn-id-1972","source":"boekoe"}
                {"id":"6","from":"Latn-id-1972","to":"Latn-id-1947","source":"cucu"}
                {"id":"7","from":"Cyrl-uk","to":"Latn-id","source":"Григорій"}
                {"id":"8","from":"Arab-ar","to":"Latn-id","source":"القاهرة"}
                """);
        assertThat(Files.readAllLines(prediction()))
                .extracting(row -> row.replaceAll(".*\"output\":\"(.*)\"}", "$1"))
                .containsExactly(
                        "dua belas koma lima nol",
                        "12,50",
                        "2500000",
                        "abad keempat",
                        "buku",
                        "tjutju",
                        "Hryhoriy",
                        "Kairo");
    }
}
