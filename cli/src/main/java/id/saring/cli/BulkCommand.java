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
@Command(
        name = "bulk",
        description = "Turns web archives and folders of pages into a corpus of articles.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  saring bulk crawl.warc.gz -o corpus.jsonl.gz",
            "  saring bulk archives/ pages.zip -o corpus.jsonl.gz --errors errors.jsonl",
            "",
            "Exit codes: 0 done, 2 wrong usage, 3 done but some could not be read, or the output could not be written."
        })
final class BulkCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "WARC or ARC files, folders, zip or tar of pages, pages, or a file of such paths, one a line.")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The corpus; there when it is complete.")
    private Path output = Path.of("");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "jsonl, markdown, text, sqlite or parquet; by the name of FILE unless given.")
    private @Nullable String format;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Pages read at once; all cores unless given.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Names every page that gave no article, as JSON Lines.")
    private @Nullable Path errors;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "A page of HTML that tells what became of all.")
    private @Nullable Path report;

    @Option(names = "--resume", description = "Goes on with a run that did not finish.")
    private boolean resume;

    @Option(names = "--restart", description = "Throws away a run that did not finish.")
    private boolean restart;

    @Option(
            names = "--language",
            split = ",",
            paramLabel = "TAG",
            description = "Takes only articles in these languages, as id,jv.")
    private Set<String> languages = new TreeSet<>();

    @Option(
            names = "--min-length",
            paramLabel = "N",
            description = "Takes only articles with at least N characters of text.")
    private int minLength;

    @Option(
            names = "--dedup",
            paramLabel = "LIKENESS",
            description =
                    "Leaves out copies of earlier articles: exact (the same text) or near (seven tenths in common).")
    private @Nullable Likeness dedup;

    @Option(
            names = "--learn",
            description =
                    "Reads all inputs once before, to know what the pages of each host have in common.")
    private boolean learn;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "The longest time for one page; 5 unless given.")
    private double timeout = 5;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "The most bytes of one page; 20971520 unless given.")
    private int maxBytes = Limits.USUAL.bytes();

    @Option(
            names = "--max-nodes",
            paramLabel = "N",
            description = "The most tags of one page; 400000 unless given.")
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
