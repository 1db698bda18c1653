package id.saring.bulk.fetch;

import id.saring.bulk.fetch.HostQueues.Job;
import id.saring.bulk.reading.Addresses;
import id.saring.bulk.reading.Content;
import id.saring.bulk.reading.ContentCoding;
import id.saring.bulk.reading.Failures;
import id.saring.core.Article;
import id.saring.parser.ArticleExtractor;
import id.saring.parser.Page;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCompression;

/**
 * Fetches pages into a web archive, politely: as robots.txt allows, one page of a host at a time,
 * with a pause after each. Hosts inside private networks are refused unless they are asked for.
 * Collects the settings of one run; not thread-safe.
 *
 * <pre>{@code
 * FetchSummary summary = Fetcher.to(Path.of("pages.warc.gz")).fetch(List.of("https://warta.contoh.id/"));
 * }</pre>
 *
 * <p>A source is an address of a page, a feed, a sitemap or a home page, whose feeds and sitemaps
 * are then looked for; or a file that holds a feed, a sitemap or addresses, one a line.
 */
public final class Fetcher {
    private static final int THREADS = 16;
    private static final int MOST_PAGES_OF_ARTICLE = 20;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Path target;
    private FetchLimits limits = FetchLimits.USUAL;
    private Duration delay = Duration.ofSeconds(1);
    private boolean allowPrivate;
    private boolean join;
    private boolean resume;
    private int most = 10_000;
    private String userAgent = "Mozilla/5.0 (compatible; Saring)";
    private @Nullable HttpProxy proxy;
    private @Nullable Path known;
    private BiConsumer<String, String> failures = (address, problem) -> {};

    private Fetcher(Path target) {
        this.target = target;
    }

    /** A fetcher that writes {@code target}, gzip if its name ends in {@code .gz}. */
    public static Fetcher to(Path target) {
        return new Fetcher(target);
    }

    /**
     * The pause after each page of a host; 1 second unless set. A longer one in robots.txt counts.
     */
    public Fetcher delay(Duration delay) {
        this.delay = delay;
        return this;
    }

    /** Whether to fetch from loopback and private addresses; not unless set. */
    public Fetcher allowPrivate(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
        return this;
    }

    /** Whether to fetch the further pages of articles too; not unless set. */
    public Fetcher join(boolean join) {
        this.join = join;
        return this;
    }

    /** Whether to go on with a run that did not finish; not unless set. */
    public Fetcher resume(boolean resume) {
        this.resume = resume;
        return this;
    }

    /** How many pages of the sources are fetched at the most; 10,000 unless set. */
    public Fetcher limit(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("limit must be >= 1, was " + most);
        }
        this.most = most;
        return this;
    }

    /** The most bytes of a page and the longest time for it; 20 MiB and 30 seconds unless set. */
    public Fetcher limits(int bytes, Duration time) {
        this.limits = new FetchLimits(bytes, time, limits.redirects(), limits.retries());
        return this;
    }

    /**
     * How to introduce itself, in one line. What robots.txt says to the name in it is kept to: the
     * first product (RFC 9110 §10.1.5), or the one in the brackets after {@code compatible;}.
     */
    public Fetcher userAgent(String userAgent) {
        if (userAgent.isBlank() || userAgent.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a user agent is one line of text");
        }
        this.userAgent = userAgent;
        return this;
    }

    /**
     * The proxy to fetch through, as {@code http://name:password@host:port}; none unless set. It
     * looks hosts up: those known here too are still refused where they are private.
     *
     * @throws IllegalArgumentException if it is no such address
     */
    public Fetcher proxy(@Nullable URI proxy) {
        this.proxy = proxy == null ? null : HttpProxy.of(proxy);
        return this;
    }

    /** An earlier archive: a page in it is only asked for if it has changed since. */
    public Fetcher known(@Nullable Path known) {
        this.known = known;
        return this;
    }

    /** Is told the address and what was wrong of each page that is not fetched, by any thread. */
    public Fetcher failures(BiConsumer<String, String> failures) {
        this.failures = failures;
        return this;
    }

    /**
     * Fetches what the sources name.
     *
     * @throws IOException if a source cannot be read or the archive not be written
     */
    public FetchSummary fetch(List<String> sources) throws IOException {
        return new Session().run(sources);
    }

    /** One run. */
    private final class Session {
        private final EarlierArchive earlier = new EarlierArchive();
        private final EarlierArchive done = new EarlierArchive();
        private final Visit visit =
                new Visit(
                        new HttpSocket(
                                new Connections(new PublicAddresses(allowPrivate), proxy, limits),
                                limits),
                        limits,
                        headers(),
                        earlier::conditions);
        private final HostQueues queues = new HostQueues();
        private final Set<URI> seen = ConcurrentHashMap.newKeySet();
        private final ArticleExtractor extractor = ArticleExtractor.create();
        private final Map<String, Long> failed = new TreeMap<>();
        private final AtomicReference<IOException> broken = new AtomicReference<>();
        private long fetched;
        private long unmodified;

        FetchSummary run(List<String> sources) throws IOException {
            Path part = target.resolveSibling(target.getFileName() + ".part");
            if (known != null) {
                earlier.read(known);
            }
            if (Files.exists(part)) {
                if (!resume) {
                    throw new IOException(
                            part
                                    + ": is left of a run that did not finish; add --resume to go on with it, or delete it");
                }
                done.read(part);
            }
            boolean gzip = target.toString().endsWith(".gz");
            try (WarcOutput out =
                    new WarcOutput(part, gzip ? WarcCompression.GZIP : WarcCompression.NONE)) {
                out.begin(userAgent);
                for (URI page : new Frontier(visit, most).of(sources)) {
                    add(page, 0);
                }
                work(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return new FetchSummary(fetched, unmodified, failed);
        }

        private Map<String, String> headers() {
            Map<String, String> headers = new HashMap<>();
            headers.put("User-Agent", userAgent);
            headers.put("Accept", "text/html,application/xhtml+xml,*/*;q=0.5");
            headers.put("Accept-Encoding", ContentCoding.accepted());
            return headers;
        }

        private void add(URI page, int depth) {
            if (seen.add(page) && !done.has(page)) {
                queues.add(new Job(page, 0, depth));
            }
        }

        private void work(WarcOutput out) throws IOException {
            Thread[] threads = new Thread[THREADS];
            for (int i = 0; i < THREADS; i++) {
                threads[i] = new Thread(() -> work(out, threads), "saring-fetch");
                threads[i].setDaemon(true);
                threads[i].start();
            }
            try {
                for (Thread thread : threads) {
                    thread.join();
                }
            } catch (InterruptedException e) {
                for (Thread thread : threads) {
                    thread.interrupt();
                }
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted; --resume goes on");
            }
            if (broken.get() != null) {
                throw broken.get();
            }
        }

        private void work(WarcOutput out, Thread[] threads) {
            try {
                for (Job job; broken.get() == null && (job = queues.take()) != null; ) {
                    Duration pause = pause(job);
                    try {
                        pause = longer(pause, handle(job, out));
                    } finally {
                        queues.done(job, pause.toNanos());
                    }
                }
            } catch (InterruptedException e) {
                return;
            }
        }

        private Duration pause(Job job) {
            Duration asked = visit.robots().delay(job.uri());
            return longer(delay, asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked);
        }

        private static Duration longer(Duration a, Duration b) {
            return a.compareTo(b) > 0 ? a : b;
        }

        /** Answers how long the host should rest for what happened. */
        private Duration handle(Job job, WarcOutput out) {
            Answer answer;
            try {
                answer = visit.page(job.uri());
            } catch (FetchException e) {
                return refused(job, e);
            } catch (IOException e) {
                return refused(job, new FetchException("unreadable", Failures.tell(e), false));
            } catch (RuntimeException e) {
                return refused(
                        job,
                        new FetchException(
                                "defect", "a defect of Saring, please report it: " + e, false));
            }
            try {
                out.write(answer);
            } catch (IOException e) {
                broken.compareAndSet(null, e);
                return Duration.ZERO;
            }
            count(answer);
            if (join && answer.status() == 200 && job.depth() < MOST_PAGES_OF_ARTICLE) {
                followNext(job, answer);
            }
            return Duration.ZERO;
        }

        private synchronized void count(Answer answer) {
            if (answer.status() == 304) {
                unmodified++;
            } else {
                fetched++;
            }
        }

        private Duration refused(Job job, FetchException problem) {
            long asked = problem instanceof Visit.StatusException status ? status.seconds() : 0;
            if (problem.passing()
                    && job.tries() < limits.retries()
                    && asked <= LONGEST_PAUSE.toSeconds()) {
                queues.add(job.again());
                return Duration.ofSeconds(asked).plus(delay.multipliedBy(2L << job.tries()));
            }
            synchronized (this) {
                failed.merge(problem.reason(), 1L, Long::sum);
            }
            failures.accept(job.uri().toString(), problem.getMessage());
            return Duration.ZERO;
        }

        private void followNext(Job job, Answer answer) {
            try {
                Content content = answer.content(limits.bytes());
                Page page = new Page(answer.uri(), content.contentType(), content.body());
                URI next = extractor.extract(page).content().map(Article::next).orElse(null);
                boolean near =
                        next != null && answer.uri().getHost().equalsIgnoreCase(next.getHost());
                if (near) {
                    add(Addresses.uri(next.toString()), job.depth() + 1);
                }
            } catch (IOException | RuntimeException e) {
                failures.accept(
                        job.uri().toString(), "its next page is not known: " + e.getMessage());
            }
        }
    }
}
