package id.saring.benchmarks;

import id.saring.i18n.date.Anchor;
import id.saring.i18n.date.TemporalTagger;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to find the expressions of time in 20,000 letters of news, beside
 * HeidelTime?
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class TaggerBenchmark {
    private static final int LETTERS = 20_000;
    private static final String[] SENTENCES = {
        "Warga kampung membersihkan sungai bersama anak-anak sekolah pada Senin (4/9) pagi.",
        "Mereka akan mengulanginya pekan depan, kata ketua kampung, sebab sungai itu sumber air.",
        "Harga beras di pasar naik menjadi Rp 14.500 per kilogram, tertinggi sejak 2015.",
        "Pemerintah kota menyiapkan bantuan bagi pedagang yang kiosnya terbakar tahun lalu.",
        "Pertunjukan dimulai pukul 19.30 WIB dan tiket masuknya gratis bagi pelajar.",
        "Para petani menanam jagung karena hujan belum turun selama tiga bulan terakhir.",
        "Jembatan itu menghubungkan dua desa yang dipisahkan sungai selebar lima puluh meter.",
        "Panitia mengumumkan pemenang lomba pada 12 Agustus 2023 di balai desa."
    };

    private final TemporalTagger tagger = TemporalTagger.create();
    private final Anchor anchor = Anchor.from(LocalDate.of(2023, 9, 5));
    private final Date created =
            Date.from(LocalDate.of(2023, 9, 5).atStartOfDay().toInstant(ZoneOffset.UTC));
    private String text = "";
    private HeidelTimePeer heidelTime;

    /** Builds the text and starts the peer. */
    @Setup
    public void prepare() throws IOException {
        StringBuilder news = new StringBuilder();
        for (int i = 0; news.length() < LETTERS; i++) {
            news.append(SENTENCES[i % SENTENCES.length]).append(i % 4 == 3 ? '\n' : ' ');
        }
        text = news.toString();
        heidelTime = new HeidelTimePeer();
    }

    /** Saring. */
    @Benchmark
    public Object saring() {
        return tagger.tag(text, anchor);
    }

    /** HeidelTime with its automatically made Indonesian rules, without a part-of-speech tagger. */
    @Benchmark
    public Object heidelTime() throws Exception {
        return heidelTime.tag(text, created);
    }
}
