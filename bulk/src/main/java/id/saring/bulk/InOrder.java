package id.saring.bulk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on several items at once and hands the results on in the items' order, holding only a few
 * of them.
 */
public final class InOrder<T, R> {
    private final int jobs;
    private final Function<T, R> work;

    /** Does {@code work} on {@code jobs} items at once. */
    public InOrder(int jobs, Function<T, R> work) {
        this.jobs = jobs;
        this.work = work;
    }

    /** Where the results go, one at a time. */
    public interface Taker<R> {
        /** Takes the next result; false when no more are wanted. */
        boolean take(R result) throws IOException;
    }

    /** Works on all of {@code items}, or until {@code taker} wants no more. */
    public void run(List<T> items, Taker<R> taker) throws IOException {
        if (jobs == 1 || items.size() == 1) {
            for (T item : items) {
                if (!taker.take(work.apply(item))) {
                    return;
                }
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(jobs, items.size()));
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            for (T item : items) {
                waiting.add(workers.submit(() -> work.apply(item)));
                if (waiting.size() >= jobs * 4 && !taker.take(result(waiting.remove()))) {
                    return;
                }
            }
            while (!waiting.isEmpty() && taker.take(result(waiting.remove()))) {
                continue;
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted");
        }
    }
}
