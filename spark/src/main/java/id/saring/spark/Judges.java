package id.saring.spark;

import id.saring.bulk.CaptureJudge;
import id.saring.bulk.Judgement;
import id.saring.bulk.Limits;
import id.saring.bulk.reading.Capture;
import id.saring.parser.ArticleExtractor;

/** The one judge of a Java virtual machine, made when a task first needs it. */
final class Judges {
    private static final CaptureJudge SHARED =
            new CaptureJudge(ArticleExtractor.create(), Limits.USUAL);

    private Judges() {}

    /** Reads a page within the usual limits. */
    static Judgement judge(Capture capture) {
        try {
            return SHARED.judge(capture);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was stopped", e);
        }
    }
}
