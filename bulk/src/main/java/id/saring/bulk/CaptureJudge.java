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
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

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
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(50);

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
        AtomicReference<@Nullable PageClock> clock = new AtomicReference<>();
        Future<Verdict> verdict =
                threads.submit(
                        () -> {
                            clock.set(new PageClock());
                            return judge.of(capture);
                        });
        try {
            return judgement(await(verdict, clock));
        } catch (TimeoutException e) {
            String detail = "not read within " + limits.time().toMillis() + " ms";
            return judgement(Verdict.without(capture, Outcome.FAILED, "timeout", detail));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            verdict.cancel(true);
        }
    }

    /** By the page's own clock: a machine that is busy with others makes no page slow. */
    private Verdict await(Future<Verdict> verdict, AtomicReference<@Nullable PageClock> clock)
            throws InterruptedException, ExecutionException, TimeoutException {
        long most = limits.time().toNanos();
        long wait = most;
        while (true) {
            try {
                return verdict.get(wait, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                PageClock begun = clock.get();
                if (begun != null && begun.over(most)) {
                    throw e;
                }
                wait = LOOK_AGAIN;
            }
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
