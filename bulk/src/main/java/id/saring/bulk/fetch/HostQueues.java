package id.saring.bulk.fetch;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Pages to fetch, by host: a host gives one page at a time, and the next not before its pause is
 * over.
 */
final class HostQueues {
    private final Map<String, Host> hosts = new LinkedHashMap<>();
    private int open;

    /**
     * A page to fetch.
     *
     * @param uri where it is
     * @param tries how often it was tried in vain
     * @param depth how many pages of the same article came before it
     */
    record Job(URI uri, int tries, int depth) {
        Job again() {
            return new Job(uri, tries + 1, depth);
        }
    }

    private static final class Host {
        private final Deque<Job> jobs = new ArrayDeque<>();
        private long due;
        private boolean busy;
    }

    synchronized void add(Job job) {
        Deque<Job> jobs =
                hosts.computeIfAbsent(job.uri().getRawAuthority(), key -> new Host()).jobs;
        if (job.depth() > 0) {
            jobs.addFirst(job); // the pages of an article stay together in the archive
        } else {
            jobs.add(job);
        }
        open++;
        notifyAll();
    }

    /** The next page whose host is due, waited for; null when all are done. */
    synchronized @Nullable Job take() throws InterruptedException {
        while (open > 0) {
            long now = System.nanoTime();
            long wait = Long.MAX_VALUE;
            for (Host host : hosts.values()) {
                if (host.busy || host.jobs.isEmpty()) {
                    continue;
                }
                if (host.due - now <= 0) {
                    host.busy = true;
                    return host.jobs.remove();
                }
                wait = Math.min(wait, host.due - now);
            }
            TimeUnit.NANOSECONDS.timedWait(
                    this, Math.min(wait, TimeUnit.SECONDS.toNanos(1)) + 1_000_000);
        }
        return null;
    }

    /** {@code job} is done with; its host rests for {@code nanos}. */
    synchronized void done(Job job, long nanos) {
        Host host = hosts.get(job.uri().getRawAuthority());
        host.busy = false;
        host.due = System.nanoTime() + nanos;
        if (--open == 0 || host.jobs.isEmpty()) {
            hosts.values()
                    .removeIf(
                            idle ->
                                    idle.jobs.isEmpty()
                                            && !idle.busy
                                            && idle.due < System.nanoTime());
        }
        notifyAll();
    }
}
