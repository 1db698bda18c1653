package id.saring.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.bulk.reading.Capture;
import id.saring.bulk.reading.Origin;
import id.saring.parser.ArticleExtractor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Captures judged one by one, for other engines. */
class CaptureJudgeTest {
    @Test
    void givesUpAPageThatKeepsTheProcessorBusy() throws InterruptedException {
        String slow = Pages.page("Lama", "kata ".repeat(3_000_000));
        Judgement judgement = judge(slow, Duration.ofMillis(20));
        assertThat(judgement.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(judgement.reason()).isEqualTo("timeout");
    }

    @Test
    void givesTheArticleOfAPageWithinTheLimits() throws InterruptedException {
        Judgement judgement = judge(Pages.article("Judul", 1), Limits.USUAL.time());
        assertThat(judgement.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(judgement.row()).isNotNull();
    }

    private static Judgement judge(String page, Duration time) throws InterruptedException {
        byte[] block = Pages.response(page).getBytes(StandardCharsets.UTF_8);
        Capture capture =
                new Capture.Resource(
                        new Origin("x.warc", 0, 0),
                        "http://a/",
                        null,
                        null,
                        null,
                        block,
                        block.length);
        Limits limits = new Limits(30 << 20, 400_000, time);
        return new CaptureJudge(ArticleExtractor.create(), limits).judge(capture);
    }
}
