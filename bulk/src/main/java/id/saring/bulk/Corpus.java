package id.saring.bulk;

import id.saring.bulk.duplicates.Likeness;
import id.saring.bulk.writing.CorpusFormat;
import id.saring.bulk.writing.Formats;
import id.saring.parser.ArticleExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns archives and folders of pages into a corpus of articles. Collects the settings of one run;
 * not thread-safe.
 *
 * <pre>{@code
 * Summary summary = Corpus.from(List.of(Path.of("crawl.warc.gz"))).to(Path.of("corpus.jsonl.gz")).run();
 * System.out.println(summary.count(Outcome.FOUND) + " articles");
 * }</pre>
 *
 * <p>An input is a WARC or ARC file, plain or gzip, a folder with all below it, a zip or tar of
 * pages, a page, or a file that names such paths, one a line; which of them, its content tells.
 * Articles come in the order of the inputs, whatever the number of jobs. The output appears under
 * its name when it is complete.
 */
public final class Corpus {
    final List<Path> inputs;
    @Nullable Path target;
    @Nullable CorpusFormat format;
    @Nullable Path errors;
    int jobs = Runtime.getRuntime().availableProcessors();
    Limits limits = Limits.USUAL;
    Wanted wanted = Wanted.ALL;
    ArticleExtractor.Builder extractor = ArticleExtractor.builder();
    boolean learn;
    boolean join;
    Start start = Start.NEW;
    Consumer<Progress> listener = progress -> {};

    /** After how many captures a block ends at the latest; tests have smaller ones. */
    int blockCaptures = 20_000;

    /** How many captures the pages of an article may lie apart; tests have fewer. */
    int windowCaptures = 4_096;

    /** How a run begins where an earlier one did not finish. */
    public enum Start {
        /** It refuses to. */
        NEW,
        /** It goes on from the last checkpoint, or begins where there is none. */
        RESUME,
        /** It throws away what is there. */
        RESTART
    }

    private Corpus(List<Path> inputs) {
        this.inputs = inputs;
    }

    /** A corpus of what these inputs hold, in their order. */
    public static Corpus from(Collection<Path> inputs) {
        return new Corpus(List.copyOf(inputs));
    }

    /** The file to write; the end of its name chooses the format unless that is set. */
    public Corpus to(Path target) {
        this.target = target;
        return this;
    }

    /**
     * The form to write it in: {@code jsonl}, {@code markdown}, {@code text}, {@code sqlite},
     * {@code parquet}.
     *
     * @throws IllegalArgumentException if there is no such format, or its jar is not there
     */
    public Corpus format(String name) {
        this.format = Formats.named(name);
        return this;
    }

    /** A file to name every page in that gave no article, as JSON Lines; none unless set. */
    public Corpus errors(@Nullable Path errors) {
        this.errors = errors;
        return this;
    }

    /** Pages read at once; the number of cores unless set. */
    public Corpus jobs(int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be >= 1, was " + jobs);
        }
        this.jobs = jobs;
        return this;
    }

    /** What a page may cost; {@link Limits#USUAL} unless set. */
    public Corpus limits(Limits limits) {
        this.limits = limits;
        return this;
    }

    /** Takes only articles in these languages, BCP 47 primary subtags; all unless set. */
    public Corpus languages(Set<String> languages) {
        this.wanted = new Wanted(Set.copyOf(languages), wanted.minLength(), wanted.copies());
        return this;
    }

    /** Takes only articles with at least so much text, in UTF-16 code units; 0 unless set. */
    public Corpus minLength(int minLength) {
        if (minLength < 0) {
            throw new IllegalArgumentException("minLength must be >= 0, was " + minLength);
        }
        this.wanted = new Wanted(wanted.languages(), minLength, wanted.copies());
        return this;
    }

    /**
     * Leaves out articles whose text is a copy of an earlier one's; null, as unless set, keeps
     * them.
     */
    public Corpus withoutCopies(@Nullable Likeness likeness) {
        this.wanted = new Wanted(wanted.languages(), wanted.minLength(), likeness);
        return this;
    }

    /** How pages are read; as usual unless set. */
    public Corpus extractor(ArticleExtractor.Builder settings) {
        this.extractor = settings;
        return this;
    }

    /**
     * Whether all inputs are read once before, to learn what the pages of each host have in common:
     * their furniture is then known. Not unless set.
     */
    public Corpus learn(boolean learn) {
        this.learn = learn;
        return this;
    }

    /**
     * Whether the pages that an article is parted into become one article, where each leads to the
     * next and they lie near each other in the inputs. Not unless set.
     */
    public Corpus join(boolean join) {
        this.join = join;
        return this;
    }

    /** How to begin where an earlier run did not finish; {@link Start#NEW} unless set. */
    public Corpus start(Start start) {
        this.start = start;
        return this;
    }

    /** Is told several times a second how far the run has come, by a thread of the run. */
    public Corpus progress(Consumer<Progress> listener) {
        this.listener = listener;
        return this;
    }

    /**
     * Reads all inputs and writes the corpus.
     *
     * @throws IllegalStateException if no output is set
     * @throws IOException if the output cannot be written or an earlier run is in the way; an input
     *     that cannot be read is counted in the summary
     */
    public Summary run() throws IOException {
        if (target == null) {
            throw new IllegalStateException("there is no output; call to(path) first");
        }
        if (format == null) {
            format = Formats.of(target);
        }
        return Run.of(this);
    }
}
