package id.saring.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Do two threads that share one extractor do the work of two? Beside jsoup, which shows what the
 * machine gives; with a heap that hardly ever fills, since one collector serves both threads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 6, time = 2)
public class ThreadsBenchmark {
    /** Saring, and what shares nothing at all. */
    @Param({"JSOUP", "SARING"})
    Tool tool = Tool.SARING;

    private final byte[] page = GeneratedPage.of(1, 100_000);

    /** Pages of 100 KB a second in one thread. */
    @Benchmark
    public @Nullable Object one() {
        return tool.tryRead(page);
    }

    /** The same in two. */
    @Benchmark
    @Threads(2)
    public @Nullable Object two() {
        return tool.tryRead(page);
    }
}
