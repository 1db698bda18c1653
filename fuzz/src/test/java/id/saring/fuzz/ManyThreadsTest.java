package id.saring.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.parser.ArticleExtractor;
import id.saring.parser.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One of each, many threads: the results are those of one thread, and nothing is kept. */
@Tag("slow")
class ManyThreadsTest {
    private static final int THREADS = 64;
    private static final int PAGES = 100_000;
    private static final int DIFFERENT = 200;
    private static final int TEXTS = 50_000;
    private static final long GROWTH = 8 << 20;

    private static final ArticleExtractor EXTRACTOR =
            ArticleExtractor.builder().minCharacters(1).comments(true).build();

    @Test
    void extractsThePagesAsOneThreadDoesAndKeepsNothing() throws Exception {
        IntFunction<Object> work = n -> EXTRACTOR.extract(page(n));
        List<Object> expected = expected(work);
        check(PAGES / 10, work, expected); // what is learned once is there now
        long before = heap();
        check(PAGES, work, expected);
        assertThat(heap()).isLessThan(before + GROWTH);
    }

    @Test
    void readsTextsAsOneThreadDoesAndKeepsNothing() throws Exception {
        List<TextDoor> doors = TextDoor.all();
        IntFunction<Object> work = n -> doors.get(n % doors.size()).read().apply(text(n));
        List<Object> expected = expected(work);
        check(TEXTS / 10, work, expected);
        long before = heap();
        check(TEXTS, work, expected);
        assertThat(heap()).isLessThan(before + GROWTH);
    }

    private static List<Object> expected(IntFunction<Object> work) {
        return IntStream.range(0, DIFFERENT).mapToObj(work).toList();
    }

    /** Does the work {@code times} times in many threads and compares each result. */
    private static void check(int times, IntFunction<Object> work, List<Object> expected)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                all.add(
                        threads.submit(
                                () -> {
                                    for (int n; (n = next.getAndIncrement()) < times; ) {
                                        Object result = work.apply(n % DIFFERENT);
                                        assertThat(result).isEqualTo(expected.get(n % DIFFERENT));
                                    }
                                }));
            }
            for (Future<?> thread : all) {
                thread.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Bytes in use after all that can be is thrown away. */
    private static long heap() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100); // soft and weak references are cleared by a thread of their own
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private static Page page(int n) {
        String html =
                "<!doctype html><html lang=id><title>Sumur desa "
                        + n
                        + "</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-09-"
                        + (n % 28 + 1)
                        + "\",\"author\":{\"name\":\"Siti "
                        + n
                        + "\"}}</script><h1>Sumur desa "
                        + n
                        + "</h1><p>DESA "
                        + n
                        + ", Kabar - "
                        + text(n)
                        + "</p><table><tr><td>"
                        + n
                        + "<td>liter</table><p>Baca juga: <a href=/"
                        + n
                        + ">Kabar lain</a>";
        return Page.of(null, html.getBytes(UTF_8));
    }

    private static String text(int n) {
        return String.join(
                " ",
                Collections.nCopies(
                        n % 5 + 1,
                        "Warga menggali "
                                + n
                                + " sumur tua pada Senin ("
                                + (n % 28 + 1)
                                + "/9/2023), kata Dr. Siti. “Airnya djernih,” katanja ꦱꦸꦩꦸꦂ."));
    }
}
