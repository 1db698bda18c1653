package id.saring.benchmarks;

import id.saring.translation.Piece;
import id.saring.translation.memory.TranslationMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** How long does a lookup in a translation memory take, segments near to some of its own? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MemoryBenchmark {
    private static final int ASKED = 1_000;

    @Param({"1000", "100000"})
    private int units;

    private final List<List<Piece>> asked = new ArrayList<>();
    private TranslationMemory memory;
    private int next;

    /** Sentences of 5 to 30 words, which are as frequent as words are (Zipf). */
    @Setup
    public void fill() {
        Random random = new Random(8);
        TranslationMemory.Builder builder = TranslationMemory.builder();
        for (int i = 0; i < units; i++) {
            String[] words = new String[5 + random.nextInt(26)];
            for (int n = 0; n < words.length; n++) {
                words[n] = word(random);
            }
            builder.add(segment(words), segment("x"));
            if (i % Math.max(1, units / ASKED) == 0) {
                words[random.nextInt(words.length)] = word(random);
                asked.add(segment(words));
            }
        }
        memory = builder.build();
    }

    private static String word(Random random) {
        return "kata" + (int) Math.pow(40_000, random.nextDouble());
    }

    private static List<Piece> segment(String... words) {
        return List.of(new Piece.Words(String.join(" ", words)));
    }

    /** The five best of 75 % and more. */
    @Benchmark
    public Object lookup() {
        next = (next + 1) % asked.size();
        return memory.lookup(asked.get(next), 0.75, 5);
    }
}
