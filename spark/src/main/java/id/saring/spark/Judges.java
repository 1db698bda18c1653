package id.saring.spark;

import id.saring.bulk.CaptureJudge;
import id.saring.bulk.Limits;
import id.saring.parser.ArticleExtractor;

/** The one judge of a Java virtual machine, made when a task first needs it. */
final class Judges {
    private static final CaptureJudge SHARED =
            new CaptureJudge(ArticleExtractor.create(), Limits.USUAL);

    private Judges() {}

    static CaptureJudge shared() {
        return SHARED;
    }
}
