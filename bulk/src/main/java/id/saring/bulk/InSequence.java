package id.saring.bulk;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings what many threads finish in any order back into the order of their numbers, and keeps no
 * thread waiting but those too far ahead. Whoever delivers the next in line also hands on those
 * that waited behind it.
 */
final class InSequence<T> {
    /** Takes the results in order; one thread at a time. */
    interface Taker<T> {
        void take(T result) throws IOException;
    }

    private final Taker<T> taker;
    private final int most;
    private final Map<Long, T> waiting = new HashMap<>();
    private long next;
    private long claimed;
    private boolean handing;
    private @Nullable Exception failure;

    /**
     * @param next the number of the first result
     * @param most how many results may be out at once
     */
    InSequence(long next, int most, Taker<T> taker) {
        this.next = next;
        this.claimed = next;
        this.most = most;
        this.taker = taker;
    }

    /** Waits until another result may be worked on; false when the run has failed. */
    synchronized boolean claim() throws InterruptedException {
        while (claimed - next >= most && failure == null) {
            wait();
        }
        claimed++;
        return failure == null;
    }

    void deliver(long number, T result) {
        synchronized (this) {
            waiting.put(number, result);
            if (handing) {
                return;
            }
            handing = true;
        }
        for (T head = head(); head != null; head = head()) {
            try {
                taker.take(head);
            } catch (IOException | RuntimeException e) {
                fail(e);
            }
        }
    }

    private synchronized @Nullable T head() {
        T head = failure == null ? waiting.remove(next) : null;
        if (head == null) {
            handing = false;
        } else {
            next++;
        }
        notifyAll();
        return head;
    }

    /** Ends the run: no more is handed on. */
    synchronized void fail(Exception problem) {
        if (failure == null) {
            failure = problem;
        }
        notifyAll();
    }

    /** Ends the run, and waits until no result is being handed on. */
    synchronized void stop(Exception cause) {
        fail(cause);
        boolean interrupted = false;
        while (handing) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Throws what went wrong, if anything has. */
    synchronized void check() throws IOException {
        if (failure instanceof IOException problem) {
            throw problem;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }
}
