package id.saring.bulk;

import id.saring.bulk.reading.Capture;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Threads that each read, judge and deliver one capture after the other. One that takes too long
 * over a page is left to itself: the page is counted as failed, a new thread takes its place, and
 * what the old one finds out in the end is thrown away.
 */
final class Workers {
    private final Feed feed;
    private final Function<Capture, Verdict> judge;
    private final InSequence<Judged> out;
    private final long most;
    private final Set<Worker> working = ConcurrentHashMap.newKeySet();
    private final CountDownLatch left;

    Workers(
            Feed feed,
            Function<Capture, Verdict> judge,
            InSequence<Judged> out,
            Settings settings) {
        this.feed = feed;
        this.judge = judge;
        this.out = out;
        this.most = settings.time().toNanos();
        this.left = new CountDownLatch(settings.jobs());
    }

    /** How many threads, and how long each may take over a page. */
    record Settings(int jobs, Duration time) {}

    /**
     * Works until all captures are judged and delivered, or the run has failed.
     *
     * @param eachHalfSecond is called as often as that
     */
    void run(Runnable eachHalfSecond) throws InterruptedException {
        for (long i = left.getCount(); i > 0; i--) {
            start();
        }
        long pause = Math.max(1, Math.min(100, TimeUnit.NANOSECONDS.toMillis(most) / 4));
        long told = System.nanoTime();
        while (!left.await(pause, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() - told > TimeUnit.MILLISECONDS.toNanos(500)) {
                eachHalfSecond.run();
                told = System.nanoTime();
            }
            for (Worker worker : working) {
                worker.checkTime();
            }
        }
    }

    private void start() {
        Worker worker = new Worker();
        working.add(worker);
        Thread thread = new Thread(worker, "saring-bulk");
        thread.setDaemon(true); // one that hangs for ever must not keep the program
        worker.thread = thread;
        thread.start();
    }

    /** One page in the hands of one thread; who settles it first has the say. */
    private static final class Task {
        private final Feed.Turn turn;
        private final PageClock clock = new PageClock();
        private final AtomicBoolean settled = new AtomicBoolean();

        Task(Feed.Turn turn) {
            this.turn = turn;
        }

        boolean settle() {
            return settled.compareAndSet(false, true);
        }
    }

    private final class Worker implements Runnable {
        private @Nullable Thread thread;
        private volatile @Nullable Task task;

        @Override
        public void run() {
            try {
                while (workOn()) {
                    continue;
                }
            } catch (InterruptedException e) {
                return; // left to itself
            } catch (Throwable e) { // a thread that dies unseen would hang the run
                if (working.contains(this)) {
                    out.fail(new IllegalStateException(e));
                }
            }
            if (working.remove(this)) {
                left.countDown();
            }
        }

        private boolean workOn() throws InterruptedException {
            if (!out.claim()) {
                return false;
            }
            Feed.Turn turn = feed.next();
            if (turn == null) {
                return false;
            }
            Task mine = new Task(turn);
            task = mine;
            Verdict verdict = judge.apply(turn.capture());
            task = null;
            if (!mine.settle()) {
                throw new InterruptedException();
            }
            deliver(mine, verdict);
            return true;
        }

        void checkTime() {
            Task slow = task;
            if (slow == null || !slow.clock.over(most) || !slow.settle()) {
                return;
            }
            working.remove(this);
            start();
            thread.interrupt();
            String detail = "not read within " + Duration.ofNanos(most).toMillis() + " ms";
            Verdict verdict =
                    Verdict.without(slow.turn.capture(), Outcome.FAILED, "timeout", detail);
            deliver(slow, verdict);
        }

        private void deliver(Task task, Verdict verdict) {
            Feed.Turn turn = task.turn;
            out.deliver(
                    turn.number(),
                    new Judged(turn.number(), turn.place(), verdict, task.clock.nanos()));
        }
    }
}
