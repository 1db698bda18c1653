package id.saring.bulk;

import id.saring.bulk.reading.Capture;
import id.saring.bulk.writing.Row;
import id.saring.parser.ArticleExtractor;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tells what becomes of captures one by one, as a {@link Corpus} does, for engines that bring their
 * own readers and writers. Holds every page to its limits; one that hangs is left to itself.
 * Thread-safe.
 *
 * <pre>{@code
 * Judgement judgement = new CaptureJudge(ArticleExtractor.create(), Limits.USUAL).judge(capture);
 * }</pre>
 */
public final class CaptureJudge {
    private final Limits limits;
    private final Judge judge;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> {
                        Thread thread = new Thread(task, "saring-page");
                        thread.setDaemon(true); // one that hangs for ever must not keep the program
                        return thread;
                    });

    /** A judge that reads pages with {@code extractor} within {@code limits}. */
    public CaptureJudge(ArticleExtractor extractor, Limits limits) {
        this.limits = limits;
        this.judge = new Judge(extractor, row -> row, limits, Wanted.ALL);
    }

    /**
     * Reads the page of a capture, if it is one.
     *
     * @throws InterruptedException if the calling thread is interrupted meanwhile
     */
    public Judgement judge(Capture capture) throws InterruptedException {
        Future<Verdict> verdict = threads.submit(() -> judge.of(capture));
        try {
            return judgement(verdict.get(limits.time().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            String detail = "not read within " + limits.time().toMillis() + " ms";
            return judgement(Verdict.without(capture, Outcome.FAILED, "timeout", detail));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            verdict.cancel(true);
        }
    }

    private static Judgement judgement(Verdict verdict) {
        return new Judgement(
                verdict.capture().origin(),
                verdict.capture().url(),
                verdict.outcome(),
                verdict.reason(),
                verdict.detail(),
                (Row) verdict.prepared());
    }
}
