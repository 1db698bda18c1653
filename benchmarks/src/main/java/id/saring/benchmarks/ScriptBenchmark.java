package id.saring.benchmarks;

import com.ibm.icu.text.Transliterator;
import id.saring.i18n.Rules;
import id.saring.i18n.script.Transliteration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast is each direction of each script, beside ICU's Any-Latin on the same text? One operation
 * is one character of a text of {@link #CHARACTERS} UTF-16 code units; a script's character is
 * three bytes of UTF-8, four in Kawi and Makasar, two in Arabic, one in Latin.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ScriptBenchmark {
    /** The length of the text. */
    static final int CHARACTERS = 10_000;

    private static final Map<String, String> TEXTS =
            Rules.of(ScriptBenchmark.class).table("script-texts.tsv", 2).stream()
                    .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1) + " "));

    /** Which transliteration. */
    @Param({
        "Java-Latn",
        "Latn-Java",
        "Sund-Latn",
        "Latn-Sund",
        "Bali-Latn",
        "Latn-Bali",
        "Batk-Latn",
        "Latn-Batk",
        "Bugi-Latn",
        "Latn-Bugi",
        "Maka-Latn",
        "Latn-Maka",
        "Rjng-Latn",
        "Latn-Rjng",
        "Kawi-Latn",
        "Latn-Kawi",
        "Arab-Latn/jawi",
        "Latn-Arab/jawi",
        "Arab-Latn/skb",
        "Arab-Latn/kemenag",
        "Arab-Latn/loan"
    })
    public String direction = "";

    private final Transliterator anyLatin = Transliterator.getInstance("Any-Latin");
    private Transliteration transliteration = Transliteration.of("Java-Latn");
    private String text = "";

    /** Repeats the sample of what is read. */
    @Setup
    public void read() {
        transliteration = Transliteration.of(direction);
        String sample = TEXTS.getOrDefault(direction, TEXTS.get(direction.substring(0, 4)));
        text = sample.repeat(CHARACTERS / sample.length() + 1).substring(0, CHARACTERS);
    }

    /** Saring. */
    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public String saring() {
        return transliteration.apply(text);
    }

    /** ICU, which returns most of these scripts unchanged. */
    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public String icuAnyLatin() {
        return anyLatin.transliterate(text);
    }
}
