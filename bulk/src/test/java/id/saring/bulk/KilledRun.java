package id.saring.bulk;

import id.saring.bulk.duplicates.Likeness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A run in a process of its own, for a test to kill. */
final class KilledRun {
    private KilledRun() {}

    public static void main(String[] arguments) throws IOException {
        corpus(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    /** Blocks are small, so that there is much to go wrong. */
    static Corpus corpus(Path input, Path output) {
        Corpus corpus =
                Corpus.from(List.of(input))
                        .to(output)
                        .errors(output.resolveSibling("errors.jsonl"))
                        .jobs(2)
                        .withoutCopies(Likeness.NEAR)
                        .join(true)
                        .start(Corpus.Start.RESUME);
        corpus.blockCaptures = 13;
        corpus.windowCaptures = 30;
        return corpus;
    }
}
