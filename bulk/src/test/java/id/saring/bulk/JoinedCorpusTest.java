package id.saring.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles of several pages, which become one each. */
class JoinedCorpusTest {
    @TempDir Path folder;

    @ParameterizedTest(name = "pages in the order {0}")
    @ValueSource(strings = {"1 2 3", "3 2 1", "2 3 1", "2 1 3", "1 x 2 y 3 z", "3 x y z 1 2"})
    void joinsPagesInWhateverOrderTheyLie(String order) throws IOException {
        WarcFile warc = new WarcFile(true);
        for (String page : order.split(" ")) {
            if (page.matches("\\d")) {
                part(warc, "irigasi", Integer.parseInt(page), 3);
            } else {
                warc.page("http://a/" + page, Pages.article("Lain " + page, page.hashCode()));
            }
        }
        int others = order.replaceAll("[^x-z]", "").length();
        Summary summary = run(warc);
        assertThat(summary.count(Outcome.FOUND)).isEqualTo(1 + others);
        assertThat(summary.count(Outcome.SKIPPED, "joined")).isEqualTo(2);
        assertThat(rowWith("http://a/irigasi\""))
                .containsSubsequence("Bagian 1 dari", "Bagian 2 dari", "Bagian 3 dari")
                .doesNotContain("\"next\"");
        assertThat(errors()).contains("a page of the article in").contains("at 0\"");
    }

    @Test
    void leavesPagesAloneUnlessAskedTo() throws IOException {
        WarcFile warc = new WarcFile(true);
        part(warc, "irigasi", 1, 2);
        part(warc, "irigasi", 2, 2);
        Path out = folder.resolve("out.jsonl");
        Summary summary =
                Corpus.from(List.of(warc.write(folder.resolve("x.warc.gz")))).to(out).run();
        assertThat(summary.count(Outcome.FOUND)).isEqualTo(2);
    }

    @Test
    void joinsEachArticleWithItsOwnPages() throws IOException {
        WarcFile warc = new WarcFile(true);
        for (int page = 1; page <= 3; page++) {
            part(warc, "irigasi", page, 3);
            part(warc, "sawah", page, 3);
            part(warc, "irigasi", page, 3); // the same page, captured again
        }
        Summary summary = run(warc);
        assertThat(summary.count(Outcome.FOUND)).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("out.jsonl")))
                .allSatisfy(
                        row -> assertThat(row).contains("Bagian 1 d", "Bagian 2 d", "Bagian 3 d"));
    }

    @Test
    void takesALastPageThatIsTooShortToBeAnArticle() throws IOException {
        WarcFile warc = new WarcFile(true);
        part(warc, "irigasi", 1, 2);
        warc.page(
                "http://a/irigasi?page=2",
                Pages.page("Kisah irigasi", "Demikian akhir kisah air."));
        Summary summary = run(warc);
        assertThat(summary.count(Outcome.FOUND)).isEqualTo(1);
        assertThat(summary.count(Outcome.SKIPPED, "joined")).isEqualTo(1);
        assertThat(rowWith("irigasi")).contains("Demikian akhir kisah air.");
    }

    @Test
    void makesNoArticleOfPagesThatHoldNone() throws IOException {
        WarcFile warc =
                new WarcFile(true)
                        .page("http://a/1", withNext(Pages.page("Satu", "Pendek."), "http://a/2"))
                        .page("http://a/2", Pages.page("Dua", "Pendek juga."));
        assertThat(run(warc).count(Outcome.NOT_FOUND)).isEqualTo(2);
    }

    @Test
    void asksForTheLengthOfTheWholeArticle() throws IOException {
        WarcFile warc = new WarcFile(true);
        part(warc, "irigasi", 1, 2);
        part(warc, "irigasi", 2, 2);
        warc.page("http://a/x", Pages.article("Lain", 1));
        int whole = 2 * Pages.text(1, 6, 40)[0].length() * 5;
        Summary summary = corpus(warc).minLength(whole).run();
        assertThat(summary.count(Outcome.FOUND)).isEqualTo(1);
        assertThat(summary.count(Outcome.SKIPPED, "short")).isEqualTo(1);
    }

    @Test
    void leavesPagesThatLieFarApartByThemselves() throws IOException {
        WarcFile warc = new WarcFile(true);
        part(warc, "dekat", 1, 2);
        part(warc, "jauh", 1, 2);
        for (int i = 0; i < 5; i++) {
            warc.page("http://a/" + i, Pages.article("Lain " + i, i));
        }
        part(warc, "dekat", 2, 2);
        part(warc, "jauh", 2, 2);
        Corpus corpus = corpus(warc);
        corpus.windowCaptures = 7;
        assertThat(corpus.run().count(Outcome.FOUND)).isEqualTo(7);
        corpus = corpus(warc);
        corpus.windowCaptures = 6;
        assertThat(corpus.run().count(Outcome.FOUND)).isEqualTo(8 + 1);
    }

    @Test
    void joinsNothingByLinksBack() throws IOException {
        WarcFile warc =
                new WarcFile(true)
                        .page("http://a/1", withNext(Pages.article("Satu", 1), "http://a/2"))
                        .page("http://a/2", withNext(Pages.article("Dua", 2), "http://a/1"))
                        .page("http://a/3", withNext(Pages.article("Tiga", 3), "http://a/3"));
        assertThat(run(warc).count(Outcome.FOUND)).isEqualTo(2);
    }

    private static void part(WarcFile warc, String name, int number, int of) {
        String base = "http://a/" + name;
        String[] text = Pages.text((long) name.hashCode() * 31 + number, 6, 40);
        text[0] = "Bagian " + number + " dari kisah " + name + " bermula. " + text[0];
        String page = Pages.page("Kisah " + name, text);
        warc.page(
                number == 1 ? base : base + "?page=" + number,
                number == of ? page : withNext(page, base + "?page=" + (number + 1)));
    }

    private static String withNext(String page, String next) {
        return page.replace("</title>", "</title><link rel=\"next\" href=\"" + next + "\">");
    }

    private Summary run(WarcFile warc) throws IOException {
        return corpus(warc).run();
    }

    private Corpus corpus(WarcFile warc) throws IOException {
        return Corpus.from(List.of(warc.write(folder.resolve("x.warc.gz"))))
                .to(folder.resolve("out.jsonl"))
                .errors(folder.resolve("errors.jsonl"))
                .join(true);
    }

    private String rowWith(String part) throws IOException {
        return Files.readAllLines(folder.resolve("out.jsonl")).stream()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors.jsonl"));
    }
}
