package id.saring.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring bench}: a short run of {@link PageBenchmark}, as ratios to jsoup's parse. */
@Command(
        name = "bench",
        subcommands = {BulkBench.class, KillBench.class},
        description =
                "How fast pages become articles, beside jsoup's parse alone and beside peers.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 measured, 1 more than --most or --most-memory, 2 wrong usage."
        })
final class Bench implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "Its .html files are read, 200 at most; generated pages unless given.")
    private @Nullable Path folder;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Measuring time a tool, after as much of warming up; 5 unless given.")
    private int seconds = 5;

    @Option(
            names = "--most",
            paramLabel = "RATIO",
            description = "Ends with code 1 where Saring takes more than this many times jsoup.")
    private double most = Double.POSITIVE_INFINITY;

    @Option(
            names = "--most-memory",
            paramLabel = "RATIO",
            description = "The same for memory, which is alike however busy the machine is.")
    private double mostMemory = Double.POSITIVE_INFINITY;

    @Option(names = "--alone", description = "Only jsoup and Saring, no peers.")
    private boolean alone;

    @Option(
            names = "--flame",
            paramLabel = "FILE.svg",
            description = "Draws where Saring's time goes instead, as a flame graph.")
    private @Nullable Path flame;

    @Spec private CommandSpec spec;

    /**
     * What one tool took.
     *
     * @param milliseconds a corpus, in the best iteration
     * @param bytes allocated a corpus
     */
    private record Cost(double milliseconds, double bytes) {}

    @Override
    public Integer call() throws IOException, RunnerException {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        String place = folder == null ? "" : folder.toAbsolutePath().toString();
        Corpus corpus = Corpus.of(place);
        if (corpus.pages().isEmpty()) {
            throw new IOException(place + ": it holds no .html files");
        }
        if (flame != null) {
            new Profile(corpus).draw(seconds, flame);
            return 0;
        }
        Map<Tool, Cost> costs = new EnumMap<>(Tool.class);
        for (Tool tool : Tool.values()) {
            if (!alone || tool == Tool.JSOUP || tool == Tool.SARING) {
                costs.put(tool, measure(tool, place));
            }
        }
        print(corpus, costs);
        boolean within =
                isWithin("jsoup's time", ratio(costs, Tool.SARING), most)
                        & isWithin("jsoup's memory", memory(costs, Tool.SARING), mostMemory);
        return within ? 0 : 1;
    }

    private boolean isWithin(String what, double ratio, double bound) {
        if (ratio > bound) {
            PrintWriter err = spec.commandLine().getErr();
            err.printf(Locale.ROOT, "saring: %.2f x %s, more than %.2f%n", ratio, what, bound);
            err.flush();
        }
        return ratio <= bound;
    }

    private Cost measure(Tool tool, String place) throws RunnerException {
        // Another run beside this one makes both slower, but the ratios stand.
        System.setProperty("jmh.ignoreLock", "true");
        RunResult result =
                new Runner(
                                new OptionsBuilder()
                                        .include(PageBenchmark.class.getName() + ".corpus")
                                        .param("tool", tool.name())
                                        .param("corpus", place)
                                        .warmupIterations(seconds)
                                        .warmupTime(TimeValue.seconds(1))
                                        .measurementIterations(seconds)
                                        .measurementTime(TimeValue.seconds(1))
                                        .forks(1)
                                        .addProfiler(GCProfiler.class)
                                        .verbosity(VerboseMode.SILENT)
                                        .build())
                        .runSingle();
        return new Cost(
                result.getPrimaryResult().getStatistics().getMin(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }

    private void print(Corpus corpus, Map<Tool, Cost> costs) {
        PrintWriter out = spec.commandLine().getOut();
        int pages = corpus.pages().size();
        double megabytes = corpus.bytes() / 1e6;
        out.printf(
                Locale.ROOT,
                "%d pages, %.1f MB; Java %s; best of %d iterations%n%n",
                pages,
                megabytes,
                Runtime.version(),
                seconds);
        out.printf(
                Locale.ROOT,
                "%-14s %9s %8s %9s %9s%n",
                "",
                "pages/s",
                "MB/s",
                "x jsoup",
                "x memory");
        costs.forEach(
                (tool, cost) ->
                        out.printf(
                                Locale.ROOT,
                                "%-14s %9.0f %8.1f %9.2f %9.2f%n",
                                tool.name().toLowerCase(Locale.ROOT),
                                pages * 1000 / cost.milliseconds,
                                megabytes * 1000 / cost.milliseconds,
                                ratio(costs, tool),
                                memory(costs, tool)));
        out.flush();
    }

    private static double memory(Map<Tool, Cost> costs, Tool tool) {
        return costs.get(tool).bytes / costs.get(Tool.JSOUP).bytes;
    }

    private static double ratio(Map<Tool, Cost> costs, Tool tool) {
        return costs.get(tool).milliseconds / costs.get(Tool.JSOUP).milliseconds;
    }
}
