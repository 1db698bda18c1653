package id.saring.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring bench bulk}: whole archives, beside the least that any such job does. */
@Command(
        name = "bulk",
        description =
                "How long an archive takes to become a corpus, beside jsoup's parse and text alone.",
        mixinStandardHelpOptions = true)
final class BulkBench implements Callable<Integer> {
    private static final int ARCHIVES = 4;

    @Parameters(paramLabel = "FOLDER", description = "The .html files below it make the archives.")
    private Path folder = Path.of("");

    @Option(
            names = "--pages",
            paramLabel = "N",
            description = "Pages of the archives; 2500 unless given.")
    private int pages = 2500;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Runs of each job, in turn; the best counts. 3 unless given.")
    private int rounds = 3;

    @Option(
            names = "--work",
            paramLabel = "FOLDER",
            description = "Keeps the archives; a temporary folder unless given.")
    private @Nullable Path work;

    @Option(names = "--tenfold", description = "Also ten times the pages, for the heap.")
    private boolean tenfold;

    @Spec private CommandSpec spec;

    /** A job and its arguments. */
    private record Job(String name, String kind, int threads, int pages) {}

    /** What a run took. */
    private record Cost(double seconds, double processor, long heap, long rows) {
        static Cost parse(String line) {
            String[] parts = line.strip().split(" ");
            return new Cost(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]));
        }

        Cost best(@Nullable Cost other) {
            return other == null
                    ? this
                    : new Cost(
                            Math.min(seconds, other.seconds),
                            Math.min(processor, other.processor),
                            Math.max(heap, other.heap),
                            rows);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path place = work == null ? Files.createTempDirectory("saring-bench") : work;
        List<Job> jobs =
                new ArrayList<>(
                        List.of(
                                new Job("dummy -j 2", "dummy", 2, pages),
                                new Job("bulk -j 2", "bulk", 2, pages),
                                new Job("bulk -j 1", "bulk", 1, pages),
                                new Job("bulk -j 2 near", "bulk-near", 2, pages)));
        Map<Job, Cost> costs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Job job : jobs) {
                costs.put(job, run(job, place).best(costs.get(job)));
            }
        }
        if (tenfold) {
            Job job = new Job("bulk -j 2 tenfold", "bulk", 2, pages * 10);
            costs.put(job, run(job, place));
        }
        print(costs);
        return 0;
    }

    private Cost run(Job job, Path place) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-Xss4m",
                                "-XX:+UseParallelGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BulkJob.class.getName(),
                                job.kind(),
                                "" + job.threads(),
                                place.resolve("out.jsonl.gz").toString()));
        int archives = job.pages() > pages ? ARCHIVES * 10 : ARCHIVES;
        CrawlMaker.make(folder, place, job.pages(), archives)
                .forEach(archive -> command.add(archive.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(job.name() + " failed");
        }
        return Cost.parse(printed.lines().reduce("", (before, line) -> line));
    }

    private void print(Map<Job, Cost> costs) {
        PrintWriter out = spec.commandLine().getOut();
        Cost dummy = costs.values().iterator().next();
        out.printf(
                Locale.ROOT,
                "%-20s %8s %8s %8s %8s %8s %8s%n",
                "job",
                "wall s",
                "x dummy",
                "cpu s",
                "x dummy",
                "heap MB",
                "rows");
        costs.forEach(
                (job, cost) ->
                        out.printf(
                                Locale.ROOT,
                                "%-20s %8.1f %8.2f %8.1f %8.2f %8d %8d%n",
                                job.name(),
                                cost.seconds(),
                                cost.seconds() / dummy.seconds(),
                                cost.processor(),
                                cost.processor() / dummy.processor(),
                                cost.heap(),
                                cost.rows()));
    }
}
