package id.saring.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import id.saring.translation.segmentation.Segmenter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long does a million letters of news take to part into sentences, beside ICU and the JDK? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SentenceBenchmark {
    private static final String PARAGRAPH =
            "Ketua panitia, Dr. H. Ahmad Basuki, S.H., M.Si., mengatakan jumlah pengunjung naik"
                    + " 12,5 persen dibanding tahun lalu. \"Kami senang sekali,\" katanya di Jl."
                    + " Melati No. 5, Senin (13/5/2024). Harga tiket tetap Rp 25.000. Pedagang pun"
                    + " berharap keramaian itu bertahan sampai akhir pekan.\n";
    private final String text = PARAGRAPH.repeat(1_000_000 / PARAGRAPH.length());
    private final Segmenter segmenter = Segmenter.of("id");

    /** Saring's rules. */
    @Benchmark
    public Object saring() {
        return segmenter.split(text);
    }

    /** ICU's break iterator, boundaries counted. */
    @Benchmark
    public int icu() {
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag("id"));
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** The JDK's break iterator, boundaries counted. */
    @Benchmark
    public int javaText() {
        java.text.BreakIterator breaks =
                java.text.BreakIterator.getSentenceInstance(Locale.forLanguageTag("id"));
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != java.text.BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
