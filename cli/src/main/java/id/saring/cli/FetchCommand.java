package id.saring.cli;

import id.saring.bulk.fetch.FetchSummary;
import id.saring.bulk.fetch.Fetcher;
import java.io.IOException;
import java.io.PrintWriter;
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
@Command(
        name = "fetch",
        description = "Fetches pages politely into a web archive, for bulk to read.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  saring fetch addresses.txt -o pages.warc.gz",
            "  saring fetch https://warta.contoh.id/ --limit 100 -o pages.warc.gz",
            "  saring fetch https://warta.contoh.id/sitemap.xml --known pages.warc.gz -o new.warc.gz",
            "",
            "Exit codes: 0 all fetched, 2 wrong usage, 3 some could not be fetched, or the archive not be written."
        })
final class FetchCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "An address of a page, feed, sitemap or home page; or a file of addresses, one a line, or with a feed or sitemap.")
    private List<String> sources = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description =
                    "The archive: WARC, gzip if its name ends in .gz; there when it is complete.")
    private Path output = Path.of("");

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description =
                    "The pause after each page of a host; 1 unless given. A longer one in robots.txt counts.")
    private double delay = 1;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most pages of feeds and sitemaps; 10000 unless given.")
    private int limit = 10_000;

    @Option(names = "--join", description = "Fetches the further pages of articles too.")
    private boolean join;

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description = "An earlier archive: its pages are fetched only if they have changed.")
    private @Nullable Path known;

    @Option(names = "--resume", description = "Goes on with a run that did not finish.")
    private boolean resume;

    @Option(
            names = "--allow-private",
            description = "Fetches from loopback and private addresses too.")
    private boolean allowPrivate;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "The longest time for one page; 30 unless given.")
    private double timeout = 30;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "The most bytes of one page; 20971520 unless given.")
    private int maxBytes = 20 << 20;

    @Option(
            names = "--user-agent",
            paramLabel = "TEXT",
            description = "How to introduce itself; best with an address of yours.")
    private @Nullable String userAgent;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        FetchSummary summary = fetcher(err).fetch(sources);
        err.printf(
                Locale.ROOT,
                "%d fetched, %d not modified, %d failed%n",
                summary.fetched(),
                summary.unmodified(),
                summary.failures());
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
                            .failures(
                                    (address, problem) ->
                                            err.println("saring: " + address + ": " + problem));
            return userAgent == null ? fetcher : fetcher.userAgent(userAgent);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
