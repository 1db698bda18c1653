package id.saring.bulk;

import id.saring.bulk.reading.Addresses;
import id.saring.bulk.reading.Capture;
import id.saring.bulk.reading.Content;
import id.saring.bulk.reading.Kind;
import id.saring.parser.Page;
import id.saring.parser.SiteMemory;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The pass over all inputs that learns what the pages of each host have in common. The pages of one
 * host are seen in order, by one thread, so that the same inputs always teach the same.
 */
final class Learning {
    private static final int WAITING = 10;

    private final Limits limits;
    private final int jobs;
    private final SiteMemory.Learner learner = SiteMemory.learner();
    private ExecutorService[] lanes;
    private Semaphore room;

    private Learning(Limits limits, int jobs) {
        this.limits = limits;
        this.jobs = jobs;
        openLanes();
    }

    static SiteMemory of(List<Path> inputs, Limits limits, int jobs) throws IOException {
        Learning learning = new Learning(limits, jobs);
        try (Feed feed = new Feed(inputs, limits.bytes(), Checkpoint.beginning(""))) {
            for (Feed.Turn turn; (turn = feed.next()) != null; ) {
                if (turn.capture() instanceof Capture.Resource resource && !resource.overLimit()) {
                    learning.see(resource);
                }
            }
            return learning.finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while learning");
        } finally {
            learning.closeLanes();
        }
    }

    private void openLanes() {
        lanes = new ExecutorService[jobs];
        for (int i = 0; i < jobs; i++) {
            lanes[i] =
                    Executors.newSingleThreadExecutor(
                            task -> {
                                Thread thread = new Thread(task, "saring-learn");
                                thread.setDaemon(true);
                                return thread;
                            });
        }
        room = new Semaphore(jobs * WAITING);
    }

    private void closeLanes() {
        for (ExecutorService lane : lanes) {
            lane.shutdownNow();
        }
    }

    private void see(Capture.Resource resource) throws InterruptedException {
        if (!room.tryAcquire(limits.time().toNanos() * WAITING, TimeUnit.NANOSECONDS)) {
            closeLanes(); // every one of them hangs on a page, which then teaches nothing
            openLanes();
            room.acquire();
        }
        URI url = Addresses.uri(resource.url());
        String host = url == null || url.getHost() == null ? "" : url.getHost();
        Semaphore mine = room;
        lanes[Math.floorMod(host.hashCode(), jobs)].execute(
                () -> {
                    learn(resource, url);
                    mine.release();
                });
    }

    private void learn(Capture.Resource resource, @Nullable URI url) {
        try {
            Content content = Content.of(resource, limits.bytes());
            boolean page =
                    content.status() / 100 == 2
                            && Kind.isHtml(content.contentType(), content.body())
                            && !Tags.moreThan(limits.nodes(), content.body());
            if (page) {
                learner.add(new Page(url, content.contentType(), content.body()));
            }
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            return; // the pass that extracts will tell
        }
    }

    private SiteMemory finish() throws InterruptedException {
        room.tryAcquire(jobs * WAITING, limits.time().toNanos() * WAITING, TimeUnit.NANOSECONDS);
        return learner.memory();
    }
}
