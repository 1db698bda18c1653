package id.saring.bulk;

import id.saring.bulk.reading.Storage;
import id.saring.bulk.writing.CorpusWriter;
import id.saring.bulk.writing.Lines;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run: readers and workers on one side, what goes to the disk in order on the other. */
final class Run implements Closeable {
    private static final int MOST_WAITING = 512;

    private final Corpus settings;
    private final List<Path> inputs;
    private final WorkFolder folder;
    private final Publisher publisher;
    private final CorpusWriter writer;
    private final Lines errors;
    private final Feed feed;
    private final long begun = System.nanoTime();
    private final long bytes;
    private final long capturesBefore;

    private Run(Corpus settings, WorkFolder folder, @Nullable Checkpoint from) throws IOException {
        this.settings = settings;
        this.folder = folder;
        this.inputs = InputList.expand(settings.inputs);
        this.bytes = inputs.stream().mapToLong(Storage::size).sum();
        Path target = settings.target;
        this.writer =
                settings.format.open(
                        folder.file("output"), target, from == null ? 0 : from.output());
        Path errorTarget = settings.errors == null ? Path.of("errors") : settings.errors;
        this.errors =
                new Lines(folder.file("errors"), errorTarget, from == null ? 0 : from.errors());
        this.publisher =
                new Publisher(writer, errors, folder.checkpoint(), from, signature(settings));
        this.capturesBefore = from == null ? 0 : from.captures();
        this.feed =
                new Feed(
                        inputs,
                        settings.limits.bytes(),
                        capturesBefore,
                        from == null ? Place.START : from.place());
    }

    static Run begin(Corpus settings) throws IOException {
        WorkFolder folder = WorkFolder.beside(settings.target);
        try {
            return new Run(settings, folder, checkpoint(settings, folder));
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static @Nullable Checkpoint checkpoint(Corpus settings, WorkFolder folder)
            throws IOException {
        if (!Files.exists(folder.checkpoint()) || settings.start == Corpus.Start.RESTART) {
            folder.clear();
            return null;
        }
        if (settings.start == Corpus.Start.NEW) {
            throw new IOException(
                    settings.target
                            + ": an earlier run did not finish; add --resume to go on with it, or --restart to begin anew");
        }
        Checkpoint checkpoint = Checkpoint.read(folder.checkpoint());
        if (!checkpoint.settings().equals(signature(settings))) {
            throw new IOException(
                    settings.target
                            + ": the run that did not finish had other inputs or options; give the same, or --restart to begin anew");
        }
        return checkpoint;
    }

    /** All that the output depends on. */
    private static String signature(Corpus settings) {
        return String.join(
                "; ",
                settings.inputs.toString(),
                settings.format.name(),
                settings.limits.toString(),
                settings.wanted.toString(),
                "errors " + settings.errors);
    }

    Summary finish() throws IOException {
        InSequence<Workers.Judged> sequence =
                new InSequence<>(capturesBefore, MOST_WAITING, publisher);
        Judge judge = new Judge(settings.extractor, writer, settings.limits, settings.wanted);
        Workers workers =
                new Workers(
                        feed,
                        judge::of,
                        sequence,
                        new Workers.Settings(settings.jobs, settings.limits.time()));
        try {
            workers.run(this::tell);
        } catch (InterruptedException e) {
            sequence.fail(e);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(
                    "interrupted; --resume goes on from the last checkpoint");
        }
        sequence.check();
        writer.finish();
        errors.commit();
        tell();
        return publish();
    }

    private Summary publish() throws IOException {
        close();
        folder.publish("output", settings.target);
        if (settings.errors != null) {
            folder.publish("errors", settings.errors);
        }
        folder.remove();
        return publisher.summary();
    }

    private void tell() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        Summary summary = publisher.summary();
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, summary.count(outcome));
        }
        settings.listener.accept(
                new Progress(
                        counts,
                        feed.position(),
                        bytes,
                        java.time.Duration.ofNanos(System.nanoTime() - begun),
                        summary.captures() - capturesBefore));
    }

    @Override
    public void close() throws IOException {
        feed.close();
        writer.close();
        errors.close();
        folder.close();
    }
}
