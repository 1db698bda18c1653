package id.saring.benchmarks;

import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.Blackhole;

/** How long do a corpus's pages take, bytes to article, beside jsoup's parse alone and peers? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PageBenchmark {
    /** A folder of pages, or empty for generated ones. */
    @Param("")
    String corpus = "";

    /** What reads the pages. */
    @Param Tool tool = Tool.SARING;

    private Corpus pages = new Corpus(java.util.List.of());

    /** Reads the corpus. */
    @Setup
    public void setUp() {
        pages = Corpus.of(corpus);
    }

    /** The whole corpus once. */
    @Benchmark
    public void corpus(Blackhole sink) {
        pages.pages().forEach(page -> sink.consume(tool.tryRead(page)));
    }
}
