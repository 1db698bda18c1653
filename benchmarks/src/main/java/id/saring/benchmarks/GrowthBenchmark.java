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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Does the cost of a page grow in step with its size? The heap holds several of the largest, so
 * that collecting it is not what grows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms6g", "-Xmx6g", "-Xmn2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class GrowthBenchmark {
    /** The page's size. */
    @Param({"10", "100", "1000", "10000"})
    int kilobytes;

    /** Saring, and what it cannot be quicker than. */
    @Param({"JSOUP", "SARING"})
    Tool tool = Tool.SARING;

    private byte[] page = {};

    /** Makes the page. */
    @Setup
    public void setUp() {
        page = GeneratedPage.of(1, kilobytes * 1000);
    }

    /** One page. */
    @Benchmark
    public @Nullable Object page() {
        return tool.tryRead(page);
    }
}
