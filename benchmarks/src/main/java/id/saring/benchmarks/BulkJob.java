package id.saring.benchmarks;

import id.saring.bulk.Outcome;
import id.saring.bulk.Summary;
import id.saring.bulk.duplicates.Likeness;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * One job in a process of its own: {@code dummy} does the least that any such job does (jwarc,
 * jsoup's parse, title and whole text, JSON Lines with gzip), {@code bulk} is Saring. Prints
 * seconds of wall clock and of processor, megabytes of heap at its highest, and how many rows it
 * wrote.
 */
final class BulkJob {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BulkJob() {}

    /**
     * @param arguments kind ({@code dummy}, {@code bulk}, {@code bulk-near}), threads, output,
     *     archives
     */
    public static void main(String[] arguments) throws Exception {
        long begun = System.nanoTime();
        int threads = Integer.parseInt(arguments[1]);
        Path out = Path.of(arguments[2]);
        List<Path> archives = Stream.of(arguments).skip(3).map(Path::of).toList();
        long rows =
                arguments[0].equals("dummy")
                        ? dummy(archives, out, threads)
                        : bulk(arguments[0], archives, out, threads);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processor =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
        long heap =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum();
        System.out.printf(Locale.ROOT, "%.2f %.2f %d %d%n", seconds, processor, heap >> 20, rows);
        Files.deleteIfExists(out);
        System.exit(0);
    }

    private static long bulk(String kind, List<Path> archives, Path out, int threads)
            throws IOException {
        Summary summary =
                id.saring.bulk.Corpus.from(archives)
                        .to(out)
                        .jobs(threads)
                        .withoutCopies(kind.endsWith("near") ? Likeness.NEAR : null)
                        .start(id.saring.bulk.Corpus.Start.RESTART)
                        .run();
        return summary.count(Outcome.FOUND);
    }

    private static long dummy(List<Path> archives, Path out, int threads) throws Exception {
        AtomicLong rows = new AtomicLong();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (OutputStream lines = new GZIPOutputStream(Files.newOutputStream(out), 1 << 16)) {
            for (Path archive : archives) {
                pool.execute(() -> rows.addAndGet(dummy(archive, lines)));
            }
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.HOURS);
        }
        return rows.get();
    }

    private static long dummy(Path archive, OutputStream lines) {
        long rows = 0;
        try (WarcReader reader = new WarcReader(archive)) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    byte[] line = dummy(response);
                    synchronized (lines) {
                        lines.write(line);
                    }
                    rows++;
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }

    private static byte[] dummy(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        String url = response.target();
        try (InputStream body = http.bodyDecoded().stream()) {
            Document page = Jsoup.parse(body, null, url);
            Map<String, String> row =
                    Map.of("url", url, "title", page.title(), "text", page.text());
            return (MAPPER.writeValueAsString(row) + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }
}
