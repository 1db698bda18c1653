package id.saring.bulk;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long a thread has been at a page: its time on the processor, so that a busy machine makes no
 * page slow. One that waits without working, which no page should, is found by the clock on the
 * wall.
 */
final class PageClock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean COUNTS = THREADS.isThreadCpuTimeSupported();
    private static final int WAITING = 10;

    private final long thread = Thread.currentThread().getId();
    private final long begun = System.nanoTime();
    private final long processor = COUNTS ? THREADS.getCurrentThreadCpuTime() : 0;

    /** Whether it has been longer than {@code nanos}, or ten times that with waiting. */
    boolean over(long nanos) {
        long wall = System.nanoTime() - begun;
        return wall >= nanos && (wall >= nanos * WAITING || nanos() >= nanos);
    }

    /** How long it has been; called by any thread. */
    long nanos() {
        long now = COUNTS ? THREADS.getThreadCpuTime(thread) : -1;
        return now < 0 ? System.nanoTime() - begun : now - processor;
    }
}
