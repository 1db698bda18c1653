package id.saring.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.saring.bulk.writing.CorpusWriter;
import id.saring.bulk.writing.Lines;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes verdicts in the order of their captures: writes, counts, and notes checkpoints. Where a
 * block ends depends on the captures alone, so that a run that was interrupted writes the same
 * bytes.
 */
final class Publisher implements InSequence.Taker<Workers.Judged> {
    private static final int MOST_CAPTURES = 20_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final CorpusWriter writer;
    private final Lines errors;
    private final Path checkpoint;
    private final String signature;
    private final Tally tally;
    private final long begun = System.nanoTime();
    private final double secondsBefore;
    private long captures;
    private long blockBytes;
    private int blockCaptures;

    /** One line of the file of errors. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record ErrorLine(
            String input,
            long offset,
            @Nullable String url,
            Outcome outcome,
            String reason,
            String detail) {}

    Publisher(
            CorpusWriter writer,
            Lines errors,
            Path checkpoint,
            @Nullable Checkpoint from,
            String signature) {
        this.writer = writer;
        this.errors = errors;
        this.checkpoint = checkpoint;
        this.signature = signature;
        this.tally = new Tally(from == null ? null : from.summary());
        this.captures = from == null ? 0 : from.captures();
        this.secondsBefore = from == null ? 0 : from.summary().seconds();
    }

    @Override
    public void take(Workers.Judged judged) throws IOException {
        Verdict verdict = judged.verdict();
        if (verdict.prepared() != null) {
            blockBytes += writer.write(verdict.prepared());
        } else if (verdict.capture().page()) {
            errors.write(line(verdict));
        }
        synchronized (tally) {
            tally.add(verdict, judged.nanos());
        }
        captures++;
        if (++blockCaptures == MOST_CAPTURES || blockBytes >= writer.blockBytes()) {
            endBlock(judged.turn().place());
        }
    }

    private void endBlock(Place place) throws IOException {
        blockBytes = 0;
        blockCaptures = 0;
        new Checkpoint(signature, captures, place, writer.commit(), errors.commit(), 0, summary())
                .write(checkpoint);
    }

    Summary summary() {
        synchronized (tally) {
            return tally.summary(secondsBefore + (System.nanoTime() - begun) / 1e9);
        }
    }

    private static String line(Verdict verdict) {
        Source source = verdict.capture();
        return MAPPER.writeValueAsString(
                new ErrorLine(
                        source.origin().file(),
                        source.origin().offset(),
                        source.url(),
                        verdict.outcome(),
                        verdict.reason(),
                        verdict.detail()));
    }
}
