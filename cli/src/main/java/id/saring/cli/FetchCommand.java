package id.saring.cli;

import id.saring.bulk.fetch.FetchSummary;
import id.saring.bulk.fetch.Fetcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring fetch}. */
@Command(name = "fetch", mixinStandardHelpOptions = true, sortOptions = false)
final class FetchCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "SOURCE")
    private List<String> sources = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE")
    private Path output = Path.of("");

    @Option(names = "--delay", paramLabel = "SECONDS")
    private double delay = 1;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 10_000;

    @Option(names = "--join")
    private boolean join;

    @Option(names = "--known", paramLabel = "FILE")
    private @Nullable Path known;

    @Option(names = "--resume")
    private boolean resume;

    @Option(names = "--allow-private")
    private boolean allowPrivate;

    @Option(names = "--timeout", paramLabel = "SECONDS")
    private double timeout = 30;

    @Option(names = "--max-bytes", paramLabel = "N")
    private int maxBytes = 20 << 20;

    @Option(names = "--user-agent", paramLabel = "TEXT")
    private @Nullable String userAgent;

    @Option(names = "--proxy", paramLabel = "ADDRESS")
    private @Nullable URI proxy;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        FetchSummary summary = fetcher(err).fetch(sources);
        err.printf(
                Locale.ROOT,
                "%d %s, %d %s, %d %s%n",
                summary.fetched(),
                Messages.label("fetched"),
                summary.unmodified(),
                Messages.label("not modified"),
                summary.failures(),
                Messages.label("failed"));
        summary.failed()
                .forEach((reason, count) -> err.printf(Locale.ROOT, "  %s %d%n", reason, count));
        err.flush();
        return summary.failures() == 0 ? ExitCode.ALL_FOUND : ExitCode.SOME_UNREADABLE;
    }

    private Fetcher fetcher(PrintWriter err) {
        if (delay < 0 || timeout <= 0 || maxBytes < 1) {
            throw new UsageException("--delay, --timeout and --max-bytes must be positive");
        }
        try {
            Fetcher fetcher =
                    Fetcher.to(output)
                            .delay(Duration.ofMillis((long) (delay * 1000)))
                            .limits(maxBytes, Duration.ofMillis((long) (timeout * 1000)))
                            .limit(limit)
                            .join(join)
                            .known(known)
                            .resume(resume)
                            .allowPrivate(allowPrivate)
                            .proxy(proxy)
                            .failures(
                                    (address, problem) ->
                                            Messages.complain(err, address + ": " + problem));
            return userAgent == null ? fetcher : fetcher.userAgent(userAgent);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
