package id.saring.benchmarks;

import id.saring.bulk.KillableRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code saring bench kills}: does a killed run go on to the same bytes? */
@Command(
        name = "kills",
        description =
                "Kills runs of bulk at random times, lets them go on, and compares what they write.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 all the same, 1 some differ, 2 wrong usage."})
final class KillBench implements Callable<Integer> {
    private static final List<String> OUTPUTS =
            List.of(
                    "out.jsonl",
                    "out.jsonl.gz",
                    "out.jsonl.zst",
                    "out.parquet",
                    "out.sqlite",
                    "out.md",
                    "out.txt.gz");
    private static final List<String> OPTIONS =
            List.of("-", "near", "learn", "join", "near,learn,join");

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Runs that are killed until they are done; 200 unless given.")
    private int rounds = 200;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Chooses when runs are killed; drawn unless given.")
    private long seed = System.nanoTime();

    @Spec private CommandSpec spec;

    private final Map<String, Whole> wholes = new HashMap<>();
    private int kills;
    private int checkpoints;

    /** What a run wrote that was not killed, and how long it took. */
    private record Whole(Path folder, long millis) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Path work = Files.createTempDirectory("saring-kills");
        List<Path> inputs = TrickyCrawl.make(work.resolve("crawl"));
        Random random = new Random(seed);
        int differing = 0;
        for (int round = 0; round < rounds; round++) {
            String output = OUTPUTS.get(round % OUTPUTS.size());
            String options = OPTIONS.get(round % OPTIONS.size());
            if (!round(work, output, options, inputs, random)) {
                differing++;
                out.println("round " + round + ", " + output + " with " + options + ": differs");
            }
            out.flush();
        }
        out.printf(
                Locale.ROOT,
                "seed %d: %d rounds, %d kills, %d of them after a checkpoint; %d rounds differ%n",
                seed,
                rounds,
                kills,
                checkpoints,
                differing);
        delete(work);
        return differing == 0 ? 0 : 1;
    }

    private boolean round(
            Path work, String output, String options, List<Path> inputs, Random random)
            throws IOException, InterruptedException {
        Whole whole = whole(work, output, options, inputs);
        Path folder = Files.createTempDirectory(work, "killed");
        Path file = folder.resolve(output);
        Path atWork = folder.resolve("." + output + ".saring");
        long most = whole.millis();
        while (true) {
            Process process = start(file, options, inputs);
            if (process.waitFor(
                    whole.millis() / 3 + random.nextLong(most), TimeUnit.MILLISECONDS)) {
                if (process.exitValue() != 0) {
                    return false;
                }
                break;
            }
            process.destroyForcibly().waitFor(); // SIGKILL
            kills++;
            most += whole.millis() / 3; // on a machine that grew busy it would never get anywhere
            checkpoints += Files.exists(atWork.resolve("checkpoint.json")) ? 1 : 0;
            if (Files.exists(file) && Files.notExists(atWork)) {
                break; // killed when all was done
            }
        }
        boolean same = same(whole.folder(), folder);
        if (same) {
            delete(folder);
        }
        return same;
    }

    private Whole whole(Path work, String output, String options, List<Path> inputs)
            throws IOException, InterruptedException {
        Whole known = wholes.get(output + options);
        if (known != null) {
            return known;
        }
        Path folder = Files.createTempDirectory(work, "whole");
        long begun = System.nanoTime();
        if (start(folder.resolve(output), options, inputs).waitFor() != 0) {
            throw new IOException(output + " with " + options + ": the run failed");
        }
        Whole whole = new Whole(folder, (System.nanoTime() - begun) / 1_000_000);
        wholes.put(output + options, whole);
        return whole;
    }

    private static Process start(Path output, String options, List<Path> inputs)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xss4m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KillableRun.class.getName(),
                                output.toString(),
                                options));
        inputs.forEach(input -> command.add(input.toString()));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static boolean same(Path one, Path other) throws IOException {
        List<Path> files = files(one);
        if (files.size() != files(other).size()) {
            return false;
        }
        for (Path file : files) {
            Path beside = other.resolve(one.relativize(file));
            if (Files.notExists(beside) || Files.mismatch(file, beside) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
