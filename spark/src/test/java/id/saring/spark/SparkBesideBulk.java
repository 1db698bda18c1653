package id.saring.spark;

import id.saring.bulk.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What does Spark cost beside bulk, on two cores, the same archives, in one process? Not a test by
 * its name; run with {@code mvn -q test -pl spark -am -Dtest=SparkBesideBulk
 * -Dsurefire.failIfNoSpecifiedTests=false -Dsaring.warcs=FOLDER}.
 */
@EnabledIfSystemProperty(named = "saring.warcs", matches = ".+")
class SparkBesideBulk {
    @TempDir Path folder;

    private interface Work {
        void run() throws IOException;
    }

    @Test
    void takesTurns() throws IOException {
        SparkSession spark =
                SparkSession.builder()
                        .master("local[2]")
                        .config("spark.ui.enabled", "false")
                        .getOrCreate();
        spark.range(10).write().parquet(folder + "/start"); // start-up apart
        List<Path> inputs;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("saring.warcs")))) {
            inputs = files.sorted().toList();
        }
        for (int round = 0; round < 3; round++) {
            Path target = folder.resolve(round + ".jsonl.gz");
            measure("bulk", () -> Corpus.from(inputs).to(target).jobs(2).run());
            String parquet = folder + "/" + round + ".parquet";
            List<String> paths = inputs.stream().map(Path::toString).toList();
            measure("spark", () -> SaringSpark.extract(spark, paths).write().parquet(parquet));
        }
        spark.stop();
    }

    private static void measure(String name, Work work) throws IOException {
        long wall = System.nanoTime();
        long cpu = cpuTime();
        work.run();
        System.out.printf(
                Locale.ROOT,
                "%-6s %6.1f s, %6.1f s of CPU%n",
                name,
                (System.nanoTime() - wall) / 1e9,
                (cpuTime() - cpu) / 1e9);
    }

    private static long cpuTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
