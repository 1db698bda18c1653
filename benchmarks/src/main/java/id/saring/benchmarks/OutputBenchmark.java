package id.saring.benchmarks;

import id.saring.core.Article;
import id.saring.core.ArticleJson;
import id.saring.core.ArticleWriter;
import id.saring.parser.ArticleExtractor;
import id.saring.parser.Page;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What does it cost to write an article down, in each form? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class OutputBenchmark {
    /** The form. */
    @Param ArticleWriter writer = ArticleWriter.JSON;

    private final Article article =
            ArticleExtractor.create()
                    .extract(Page.of(null, GeneratedPage.of(1, 100_000)))
                    .found()
                    .orElseThrow();

    private final String json = ArticleJson.writeLine(article);

    /** The article of a page of 100 KB. */
    @Benchmark
    public String write() {
        return writer.write(article);
    }

    /** The same article read back from JSON. */
    @Benchmark
    public Article read() {
        return ArticleJson.read(json);
    }
}
