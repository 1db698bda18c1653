package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** {@code saring calendar}. */
class CalendarCommandTest {
    @Test
    void tellsADayInEveryCalendar() {
        Run run = Run.saring("calendar", "2023-07-20");
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .contains(
                        "Masehi        Kamis, 2023-07-20",
                        "Hijri         2 Muharam 1445 H (proclaimed)",
                        "Jawa          1 Sura Jimawal 1957, windu Sancaya, kurup Asapon",
                        "Weton         Kamis Pahing, neptu 17",
                        "Wuku          Julungwangi",
                        "Saka          1945",
                        "Holiday       Satu Sura");
    }

    @Test
    void readsHijriAndJavaneseDates() {
        assertThat(Run.saring("calendar", "1 Syawal 1444 H", "1 Suro 1957").out())
                .contains("Sabtu, 2023-04-22")
                .contains("Kamis, 2023-07-20");
    }

    @Test
    void writesJsonOneObjectALine() {
        Run run = Run.saring("calendar", "-f", "json", "2021-08-10", "1600-01-01");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .startsWith("{\"date\":\"2021-08-10\",\"weekday\":\"Selasa\"")
                .contains("\"javanese\":{\"date\":\"1 Sura Alip 1955\",\"year\":1955,")
                .contains("\"dayOff\":\"2021-08-11\"");
        assertThat(run.lines().get(1)).doesNotContain("javanese").contains("\"hijri\"");
    }

    @Test
    void keepsNothingBackInABuffer() {
        StringWriter out = new StringWriter();
        CommandLine line = Saring.commandLine();
        line.setOut(new PrintWriter(new BufferedWriter(out)));
        line.execute("calendar", "2023-07-20");
        assertThat(out.toString()).contains("Jimawal");
    }

    @Test
    void saysWhatADayMustLookLike() {
        Run run = Run.saring("calendar", "31 Februari");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("31 Februari").contains("2023-07-20");
    }
}
