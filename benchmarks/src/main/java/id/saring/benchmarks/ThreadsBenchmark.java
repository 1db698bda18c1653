package id.saring.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Do two threads that share one extractor do the work of two? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class ThreadsBenchmark {
    private final byte[] page = GeneratedPage.of(1, 100_000);

    /** Pages of 100 KB a second in one thread. */
    @Benchmark
    public @Nullable Object one() {
        return Tool.SARING.tryRead(page);
    }

    /** The same in two. */
    @Benchmark
    @Threads(2)
    public @Nullable Object two() {
        return Tool.SARING.tryRead(page);
    }
}
