package id.saring.bulk;

import id.saring.bulk.duplicates.Likeness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bulk run with small blocks and a small window, so that there are many points at which killing
 * it may go wrong. It lives in bulk's package to set them.
 */
public final class KillableRun {
    private static final int BLOCK = 13;
    private static final int WINDOW = 40;

    private KillableRun() {}

    /**
     * Runs, or goes on where an earlier run was killed.
     *
     * @param arguments output, options ({@code near,learn,join} or fewer of them), inputs
     */
    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[0]);
        List<String> options = List.of(arguments[1].split(","));
        Corpus corpus =
                Corpus.from(Stream.of(arguments).skip(2).map(Path::of).toList())
                        .to(output)
                        .errors(output.resolveSibling("errors.jsonl"))
                        .jobs(2)
                        .withoutCopies(options.contains("near") ? Likeness.NEAR : null)
                        .learn(options.contains("learn"))
                        .join(options.contains("join"))
                        .start(Corpus.Start.RESUME);
        corpus.blockCaptures = BLOCK;
        corpus.windowCaptures = WINDOW;
        corpus.run();
    }
}
