package id.saring.cli;

import id.saring.bulk.search.CorpusSearch;
import id.saring.bulk.search.Hit;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring search}. */
@Command(name = "search", mixinStandardHelpOptions = true, sortOptions = false)
final class SearchCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORD")
    private List<String> words = List.of();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N")
    private int limit = 10;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Hit> hits;
        try {
            hits = new CorpusSearch(file).find(String.join(" ", words), limit);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        PrintWriter out = spec.commandLine().getOut();
        for (Hit hit : hits) {
            out.println(hit.title());
            String about =
                    Stream.of(hit.published(), hit.publisher(), hit.url())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" · "));
            out.println("  " + about);
            out.println("  " + hit.excerpt().replaceAll("\\s+", " "));
        }
        return hits.isEmpty() ? ExitCode.SOME_NOT_FOUND : ExitCode.ALL_FOUND;
    }
}
