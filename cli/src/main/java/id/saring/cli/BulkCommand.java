package id.saring.cli;

import id.saring.bulk.Corpus;
import id.saring.bulk.Limits;
import id.saring.bulk.Outcome;
import id.saring.bulk.Report;
import id.saring.bulk.Summary;
import id.saring.bulk.duplicates.Likeness;
import id.saring.bulk.writing.Formats;
import id.saring.bulk.writing.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring bulk}. */
@Command(name = "bulk", mixinStandardHelpOptions = true, sortOptions = false)
final class BulkCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "INPUT")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE")
    private Path output = Path.of("");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT")
    private @Nullable String format;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--errors", paramLabel = "FILE")
    private @Nullable Path errors;

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    @Option(names = "--resume")
    private boolean resume;

    @Option(names = "--restart")
    private boolean restart;

    @Option(names = "--language", split = ",", paramLabel = "TAG")
    private Set<String> languages = new TreeSet<>();

    @Option(names = "--min-length", paramLabel = "N")
    private int minLength;

    @Option(names = "--dedup", paramLabel = "LIKENESS")
    private @Nullable Likeness dedup;

    @Option(names = "--learn")
    private boolean learn;

    @Option(names = "--join")
    private boolean join;

    @Option(names = "--timeout", paramLabel = "SECONDS")
    private double timeout = 5;

    @Option(names = "--max-bytes", paramLabel = "N")
    private int maxBytes = Limits.USUAL.bytes();

    @Option(names = "--max-nodes", paramLabel = "N")
    private int maxNodes = Limits.USUAL.nodes();

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ProgressLine line = new ProgressLine(err, System.console() != null);
        Summary summary = corpus().progress(line).run();
        line.end();
        if (report != null) {
            try (WholeFile file = new WholeFile(report)) {
                file.write(Report.html(summary));
                file.finish();
            }
        }
        err.print(SummaryTable.of(summary));
        err.flush();
        return summary.count(Outcome.FAILED) == 0 ? ExitCode.ALL_FOUND : ExitCode.SOME_UNREADABLE;
    }

    private Corpus corpus() {
        try {
            Corpus corpus =
                    Corpus.from(inputs)
                            .to(output)
                            .jobs(jobs)
                            .errors(errors)
                            .languages(languages)
                            .minLength(minLength)
                            .withoutCopies(dedup)
                            .learn(learn)
                            .join(join)
                            .limits(
                                    new Limits(
                                            maxBytes,
                                            maxNodes,
                                            Duration.ofMillis((long) (timeout * 1000))))
                            .start(start());
            return corpus.format(format == null ? Formats.of(output).name() : format);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private Corpus.Start start() {
        return restart ? Corpus.Start.RESTART : resume ? Corpus.Start.RESUME : Corpus.Start.NEW;
    }
}
