package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** {@code saring spell} and {@code saring names}. */
class SpellCommandTest {
    private static Run run(String text, String... arguments) {
        return Run.saring(text.getBytes(StandardCharsets.UTF_8), arguments);
    }

    @Test
    void modernisesAndKeepsLines() {
        Run run = run("Rakjat jang djudjur\n\nboekoe2 itoe\n", "spell", "--from", "1901");
        assertThat(run.out()).isEqualTo("Rakyat yang jujur\n\nbuku-buku itu\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysOnceThatTheWayBackIsNotCertain() {
        Run run = run("cucu saya\njalan\n", "spell", "--to", "1947", "--lines");
        assertThat(run.lines()).containsExactly("tjutju saja", "djalan");
        assertThat(run.complaints()).hasSize(1);
        assertThat(run.err()).contains("the way to 1947 is not certain");
    }

    @Test
    void detectsAndWritesJson() {
        assertThat(run("oentoek itoe jang", "spell", "--detect").lines().get(0))
                .startsWith("1901\t");
        assertThat(run("jang djuga", "spell", "-f", "jsonl").out())
                .contains("\"from\":\"1947\",\"to\":\"eyd\",\"text\":\"yang juga\"");
    }

    @Test
    void refusesASpellingItDoesNotKnow() {
        Run run = run("a", "spell", "--to", "1928");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("1901, 1947 and eyd");
    }

    @Test
    void romanizesNames() {
        assertThat(run("Presiden Борис Ельцин", "names").out())
                .isEqualTo("Presiden Boris Yeltsin\n");
        assertThat(run("Григорій", "names", "--language", "uk", "-f", "jsonl").out())
                .contains("\"text\":\"Hryhoriy\"");
    }
}
