package id.saring.bulk;

import id.saring.bulk.duplicates.Known;
import id.saring.bulk.duplicates.Likeness;
import id.saring.bulk.reading.Origin;
import id.saring.bulk.reading.Storage;
import id.saring.bulk.writing.Lines;
import id.saring.parser.ArticleExtractor;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One run: readers and workers on one side, what goes to the disk in order on the other. */
final class Run implements Closeable {
    private static final int MOST_WAITING = 512;

    private final Corpus settings;
    private final List<Path> inputs;
    private final Checkpoint from;
    private final Map<Long, Origin> joined;
    private final Publisher.Outputs outputs;
    private final Publisher publisher;
    private final Feed feed;
    private final long begun = System.nanoTime();
    private final long bytes;

    private Run(Corpus settings, WorkFolder folder, Checkpoint from) throws IOException {
        this.settings = settings;
        this.from = from;
        this.inputs = InputList.expand(settings.inputs);
        this.bytes = inputs.stream().mapToLong(Storage::size).sum();
        this.outputs = outputs(settings, folder, from);
        this.joined = new TreeMap<>(from.joined());
        this.publisher = new Publisher(outputs, inputs, from, joined);
        this.feed = new Feed(inputs, settings.limits.bytes(), from);
    }

    private static Publisher.Outputs outputs(Corpus settings, WorkFolder folder, Checkpoint from)
            throws IOException {
        Path errors = settings.errors == null ? Path.of("errors") : settings.errors;
        Likeness copies = settings.wanted.copies();
        return new Publisher.Outputs(
                settings.format.open(folder.file("output"), settings.target, from.output()),
                new Lines(folder.file("errors"), errors, from.errors()),
                copies == null ? null : new Known(copies, folder.file(""), from.fingerprints()),
                folder.checkpoint(),
                settings.blockCaptures);
    }

    /** Begins or goes on, and puts everything in place. */
    static Summary of(Corpus settings) throws IOException {
        try (WorkFolder folder = WorkFolder.beside(settings.target)) {
            Checkpoint last = checkpoint(settings, folder);
            if (!Files.exists(folder.finished())) {
                try (Run run = new Run(settings, folder, last)) {
                    last = run.finish();
                }
                last.write(folder.finished());
            }
            folder.publish("output", settings.target);
            if (settings.errors != null) {
                folder.publish("errors", settings.errors);
            }
            folder.remove();
            return last.summary();
        }
    }

    private static Checkpoint checkpoint(Corpus settings, WorkFolder folder) throws IOException {
        Path last = Files.exists(folder.finished()) ? folder.finished() : folder.checkpoint();
        if (!Files.exists(last) || settings.start == Corpus.Start.RESTART) {
            folder.clear();
            return Checkpoint.beginning(signature(settings));
        }
        if (settings.start == Corpus.Start.NEW) {
            throw new IOException(
                    settings.target
                            + ": an earlier run did not finish; add --resume to go on with it, or --restart to begin anew");
        }
        Checkpoint checkpoint = Checkpoint.read(last);
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
                "errors " + settings.errors,
                "learn " + settings.learn,
                "join " + settings.join);
    }

    private Checkpoint finish() throws IOException {
        Judge alone = new Judge(extractor(), outputs.writer(), settings.limits, settings.wanted);
        Judge judge = settings.join ? alone.keepingParts() : alone;
        int waiting = settings.join ? settings.windowCaptures : 0;
        JoinWindow window = new JoinWindow(publisher, judge, joined, waiting);
        InSequence<Judged> sequence = new InSequence<>(from.captures(), MOST_WAITING, window);
        Workers.Settings work = new Workers.Settings(settings.jobs, settings.limits.time());
        try {
            new Workers(feed, judge::of, sequence, work).run(this::tell);
        } catch (InterruptedException e) {
            sequence.stop(e);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(
                    "interrupted; --resume goes on from the last checkpoint");
        }
        sequence.check();
        window.finish();
        publisher.finish();
        tell();
        Summary summary = publisher.summary();
        return new Checkpoint(
                from.settings(), summary.captures(), from.place(), 0, 0, 0, Map.of(), summary);
    }

    private ArticleExtractor extractor() throws IOException {
        if (settings.learn) {
            settings.extractor.memory(Learning.of(inputs, settings.limits, settings.jobs));
        }
        return settings.extractor.build();
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
                        summary.captures() - from.captures()));
    }

    @Override
    public void close() throws IOException {
        feed.close();
        outputs.close();
    }
}
