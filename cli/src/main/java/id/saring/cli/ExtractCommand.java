package id.saring.cli;

import id.saring.bulk.InOrder;
import id.saring.bulk.Input;
import id.saring.bulk.Inputs;
import id.saring.bulk.reading.FileName;
import id.saring.core.ArticleWriter;
import id.saring.parser.ArticleExtractor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring extract}. */
@Command(name = "extract", mixinStandardHelpOptions = true, sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
    /** The forms of output. */
    enum Format {
        JSON,
        JSONL,
        TEXT,
        MARKDOWN,
        HTML,
        TEI
    }

    @Parameters(arity = "1..*", paramLabel = "INPUT")
    private List<String> arguments = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH")
    private @Nullable String output;

    @Option(names = "--url", paramLabel = "URL")
    private @Nullable URI url;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--join")
    private boolean join;

    @Option(names = "--learn")
    private boolean learn;

    @Option(names = "--dates")
    private boolean dates;

    @Mixin private ExtractorOptions wanted;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new UsageException("-j must be at least 1, was " + jobs);
        }
        List<Input> inputs = new Inputs(url, System.in).of(arguments);
        if (url != null && inputs.size() > 1) {
            throw new UsageException(
                    "--url is the address of one page, but there are " + inputs.size());
        }
        try (Sink sink = sink(inputs.size())) {
            int code = extract(inputs, sink);
            sink.finish();
            return code;
        }
    }

    /** Hands every outcome to {@code sink}; answers the exit code. */
    private int extract(List<Input> inputs, Sink sink) throws IOException {
        ArticleExtractor extractor = extractor(inputs);
        Tally tally = new Tally(sink, spec.commandLine().getErr());
        if (!join) {
            new InOrder<>(jobs, (Input input) -> dated(Outcome.of(input, extractor)))
                    .run(inputs, tally::accept);
            return tally.exitCode();
        }
        Joining joining = new Joining();
        new InOrder<>(
                        jobs,
                        (Input input) ->
                                Joining.withNextPages(Outcome.of(input, extractor), extractor))
                .run(
                        inputs,
                        outcome -> {
                            joining.add(outcome);
                            return true;
                        });
        for (Outcome outcome : joining.joined()) {
            tally.accept(dated(outcome));
        }
        return tally.exitCode();
    }

    private ArticleExtractor extractor(List<Input> inputs) throws IOException {
        ArticleExtractor.Builder builder = wanted.builder();
        return (learn ? builder.memory(Learning.from(inputs, jobs)) : builder).build();
    }

    private Outcome dated(Outcome outcome) {
        return dates && outcome.article() != null
                ? outcome.with(ArticleDates.add(outcome.article()))
                : outcome;
    }

    private Sink sink(int inputs) throws IOException {
        if (output == null) {
            boolean terminal = Boolean.getBoolean("saring.terminal"); // the launcher knows
            return new Sink.Stream(
                    spec.commandLine().getOut(),
                    format(terminal ? Format.MARKDOWN : inputs == 1 ? Format.JSON : Format.JSONL));
        }
        Path path = FileName.path(output);
        if (isFolder(path)) {
            return new Sink.Folder(path, format(Format.JSON));
        }
        return new Sink.OneFile(path, format(inputs == 1 ? Format.JSON : Format.JSONL));
    }

    private boolean isFolder(Path path) {
        boolean eachItsOwn = format != null && format != Format.JSONL && !Files.exists(path);
        return Files.isDirectory(path)
                || String.valueOf(output).endsWith("/")
                || eachItsOwn && arguments.stream().anyMatch(ExtractCommand::namesFolder);
    }

    private static boolean namesFolder(String argument) {
        try {
            return Files.isDirectory(FileName.path(argument));
        } catch (InvalidPathException e) {
            return false; // told when it is read
        }
    }

    private Format format(Format usual) {
        return format == null ? usual : format;
    }

    /** The writer of a form, or null for JSON Lines, which wraps each article with its outcome. */
    static @Nullable ArticleWriter writer(Format format) {
        return format == Format.JSONL ? null : ArticleWriter.named(format.name());
    }
}
