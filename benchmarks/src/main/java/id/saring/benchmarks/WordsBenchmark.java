package id.saring.benchmarks;

import id.saring.i18n.language.LanguageIdentifier;
import id.saring.i18n.name.NameRomanizer;
import id.saring.i18n.number.NumberReader;
import id.saring.i18n.spelling.Respeller;
import id.saring.i18n.spelling.SpellingSystem;
import java.nio.charset.StandardCharsets;
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

/**
 * How long does a million bytes of text take to respell, to search for numbers, to romanize; and a
 * page of news to tell its language?
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WordsBenchmark {
    private static final String OLD =
            "Rakjat jang berdjuang didesa2 dan dikota tidak boleh tjuriga: pekerdjaan pemerintah "
                    + "sudah selesai, kata Soekarno di Djakarta pada tahun 1950. ";
    private static final String MODERN =
            "Pemerintah menyiapkan Rp1,2 triliun untuk 25 ribu rumah di tiga kabupaten, naik 5-7 "
                    + "persen dari tahun lalu, kata juru bicara kementerian itu di Jakarta. ";
    private static final String FOREIGN =
            "Сергей Королёв, Αλέξης Τσίπρας, 손흥민, 李克强, しんじゅく, नरेन्द्र मोदी, ";

    private final String old = million(OLD);
    private final String modern = million(MODERN);
    private final String foreign = million(FOREIGN);
    private final String page = modern.substring(0, 3000);
    private final Respeller toEyd = Respeller.between(SpellingSystem.SOEWANDI, SpellingSystem.EYD);
    private final Respeller to1901 =
            Respeller.between(SpellingSystem.EYD, SpellingSystem.VAN_OPHUIJSEN);
    private final NumberReader numbers = NumberReader.create();
    private final NameRomanizer names = NameRomanizer.create();
    private final LanguageIdentifier languages = LanguageIdentifier.create();

    private static String million(String text) {
        return text.repeat(1_000_000 / text.getBytes(StandardCharsets.UTF_8).length);
    }

    /** From the spelling of 1947 to EYD. */
    @Benchmark
    public Object respellToEyd() {
        return toEyd.respell(old);
    }

    /** From EYD to the spelling of 1901. */
    @Benchmark
    public Object respellTo1901() {
        return to1901.respell(modern);
    }

    /** The numbers in running text. */
    @Benchmark
    public Object findNumbers() {
        return numbers.find(modern);
    }

    /** Names in six scripts. */
    @Benchmark
    public Object romanizeNames() {
        return names.romanize(foreign);
    }

    /** The language of a page of 3,000 letters. */
    @Benchmark
    public Object identifyPage() {
        return languages.identify(page);
    }
}
