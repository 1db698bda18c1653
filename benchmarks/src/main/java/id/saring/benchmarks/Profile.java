package id.saring.benchmarks;

import id.saring.parser.ArticleExtractor;
import id.saring.parser.Extraction;
import id.saring.parser.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import jdk.jfr.Recording;

/** Records where the time of extraction goes. */
final class Profile {
    private static final URI ADDRESS = URI.create("https://contoh.id/read/1");

    private final ArticleExtractor extractor = ArticleExtractor.create();
    private final Corpus corpus;
    private long found;

    Profile(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Draws a flame graph of {@code seconds} of extraction, after as much of warming up. */
    void draw(int seconds, Path svg) throws IOException {
        extract(seconds);
        Path recorded = Files.createTempFile("saring", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(5));
            recording.start();
            extract(seconds);
            recording.stop();
            recording.dump(recorded);
            FlameGraph.draw(recorded, "ArticleExtractor.extract", svg);
        } finally {
            Files.delete(recorded);
        }
    }

    private void extract(int seconds) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (System.nanoTime() < end) {
            for (byte[] page : corpus.pages()) {
                Extraction extraction = extractor.extract(Page.of(ADDRESS, page));
                found += extraction instanceof Extraction.Found ? 1 : 0;
            }
        }
    }

    /** How many articles were found, so that no work can be left out as useless. */
    long found() {
        return found;
    }
}
