package id.saring.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.saring.bulk.duplicates.Known;
import id.saring.bulk.reading.Origin;
import id.saring.bulk.writing.CorpusWriter;
import id.saring.bulk.writing.Lines;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes verdicts in the order of their captures: writes, counts, and notes checkpoints. Where a
 * block ends depends on the captures alone, so that a run that was interrupted writes the same
 * bytes.
 */
final class Publisher implements InSequence.Taker<Judged> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Outputs outputs;
    private final CorpusWriter writer;
    private final Lines errors;
    private final @Nullable Known known;
    private final List<Path> inputs;
    private final Map<Long, Origin> joined;
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

    /**
     * Where verdicts go.
     *
     * @param writer takes the articles
     * @param errors takes all else
     * @param known finds copies, or null to keep them
     * @param checkpoint where to note how far the others have come
     * @param mostCaptures after how many captures a block ends at the latest
     */
    record Outputs(
            CorpusWriter writer,
            Lines errors,
            @Nullable Known known,
            Path checkpoint,
            int mostCaptures)
            implements Closeable {
        @Override
        public void close() throws IOException {
            writer.close();
            errors.close();
            if (known != null) {
                known.close();
            }
        }
    }

    /**
     * @param from where to go on
     * @param joined see {@link JoinWindow}
     */
    Publisher(Outputs outputs, List<Path> inputs, Checkpoint from, Map<Long, Origin> joined) {
        this.outputs = outputs;
        this.writer = outputs.writer();
        this.errors = outputs.errors();
        this.known = outputs.known();
        this.inputs = inputs;
        this.joined = joined;
        this.signature = from.settings();
        this.tally = new Tally(from.summary());
        this.captures = from.captures();
        this.secondsBefore = from.summary().seconds();
    }

    @Override
    public void take(Judged judged) throws IOException {
        Verdict verdict = withoutCopies(judged);
        if (verdict.prepared() != null) {
            blockBytes += writer.write(verdict.prepared());
        } else if (verdict.capture().page()) {
            errors.write(line(verdict));
        }
        synchronized (tally) {
            tally.add(verdict, judged.nanos());
        }
        captures++;
        if (++blockCaptures == outputs.mostCaptures() || blockBytes >= writer.blockBytes()) {
            endBlock(judged.place());
        }
    }

    private Verdict withoutCopies(Judged judged) throws IOException {
        Find find = judged.verdict().find();
        if (known == null || find == null) {
            return judged.verdict();
        }
        long like = known.find(find.signature());
        if (like < 0) {
            known.add(find.signature(), judged.place().packed());
            return judged.verdict();
        }
        Path input = inputs.get(Place.inputOf(like));
        return judged.verdict()
                .skipped(
                        "duplicate",
                        "a copy of the article in " + input + " at " + Place.withinOf(like));
    }

    private void endBlock(Place place) throws IOException {
        blockBytes = 0;
        blockCaptures = 0;
        new Checkpoint(
                        signature,
                        captures,
                        place,
                        writer.commit(),
                        errors.commit(),
                        known == null ? 0 : known.commit(),
                        joined,
                        summary())
                .write(outputs.checkpoint());
    }

    /** All captures are in: ends the files. */
    void finish() throws IOException {
        writer.finish();
        errors.commit();
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
