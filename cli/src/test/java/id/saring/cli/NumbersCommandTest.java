package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** {@code saring numbers}. */
class NumbersCommandTest {
    private static Run run(String text, String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "numbers";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return Run.saring(text.getBytes(StandardCharsets.UTF_8), arguments);
    }

    @Test
    void findsNumbersInText() {
        assertThat(run("Biayanya Rp1,2 miliar untuk 5-7 desa").lines())
                .containsExactly(
                        "9-21\t1200000000\tmoney\tIDR\tRp1,2 miliar",
                        "28-31\t5..7\tcardinal\t\t5-7");
    }

    @Test
    void findsNumbersAsJson() {
        assertThat(run("sekitar 5.000-an warga", "-f", "jsonl").out().strip())
                .isEqualTo(
                        "{\"input\":\"-\",\"numbers\":[{\"start\":8,\"end\":16,\"value\":\"5000\","
                                + "\"kind\":\"cardinal\",\"about\":true,\"text\":\"5.000-an\"}]}");
    }

    @Test
    void convertsEveryLine() {
        assertThat(run("2001000\n12,50", "--to", "words").lines())
                .containsExactly("dua juta seribu", "dua belas koma lima nol");
        assertThat(run("selawe", "--to", "figures", "--language", "jv").lines())
                .containsExactly("25");
        assertThat(run("Perang Dunia II", "--to", "text").lines())
                .containsExactly("Perang Dunia Kedua");
    }

    @Test
    void namesTheLineThatIsNoNumber() {
        Run run = run("dua\nrumah", "--to", "figures");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).containsExactly("2");
        assertThat(run.err()).contains("no number: 'rumah'");
    }

    @Test
    void refusesALanguageItDoesNotKnow() {
        Run run = run("1", "--language", "nl");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("[id, jv, ms, su]");
    }
}
