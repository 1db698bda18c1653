package id.saring.parser;

import id.saring.core.Block;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Which stage does the time of a page go to? Each stage alone, on what the stages before it made of
 * all pages of a folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class StagesBenchmark {
    /** A folder of pages. */
    @Param("../shared/extraction/id-news/pages")
    String corpus = "";

    private static final URI ADDRESS = URI.create("https://contoh.id/read/1");

    private final PageDecoder decoder = new PageDecoder(Integer.MAX_VALUE, Integer.MAX_VALUE);
    private final BodyFinder finder = new BodyFinder(1);
    private final List<Staged> pages = new ArrayList<>();

    /** A page and what each stage makes of it. */
    private record Staged(
            Page page,
            HtmlDocument html,
            PageTree tree,
            Declared declared,
            Headline headline,
            Body found,
            Inserts.Cleaned cleaned,
            Story story) {}

    /** Takes all pages through all stages. */
    @Setup
    public void setUp() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(corpus))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                pages.add(staged(Page.of(ADDRESS, Files.readAllBytes(file))));
            }
        }
    }

    private Staged staged(Page page) {
        HtmlDocument html = decoder.decode(page).page();
        PageTree tree = PageTree.of(html, ADDRESS.toString());
        Declared declared = Declared.of(tree, ADDRESS);
        Headline headline = new Headline(tree, declared.titles());
        Body found = finder.find(tree, headline, declared);
        Inserts.Cleaned cleaned = Inserts.take(tree, found, headline);
        List<Block> blocks = BlockReader.read(tree, cleaned.body());
        Story story = new Story(blocks, cleaned.related(), cleaned.credits());
        return new Staged(page, html, tree, declared, headline, found, cleaned, story);
    }

    /** Bytes to a tree of nodes. */
    @Benchmark
    public void parse(Blackhole sink) {
        pages.forEach(p -> sink.consume(decoder.decode(p.page)));
    }

    /** Nodes to elements and lines. */
    @Benchmark
    public void walk(Blackhole sink) {
        pages.forEach(p -> sink.consume(PageTree.of(p.html, ADDRESS.toString())));
    }

    /** What the head and the scripts declare, JSON-LD included. */
    @Benchmark
    public void declared(Blackhole sink) {
        pages.forEach(p -> sink.consume(Declared.of(p.tree, ADDRESS)));
    }

    /** Which line is the headline. */
    @Benchmark
    public void headline(Blackhole sink) {
        pages.forEach(p -> sink.consume(new Headline(p.tree, p.declared.titles())));
    }

    /** Which lines are the body. */
    @Benchmark
    public void body(Blackhole sink) {
        pages.forEach(p -> sink.consume(finder.find(p.tree, p.headline, p.declared)));
    }

    /** What does not belong to the body. */
    @Benchmark
    public void inserts(Blackhole sink) {
        pages.forEach(p -> sink.consume(Inserts.take(p.tree, p.found, p.headline)));
    }

    /** Lines to blocks. */
    @Benchmark
    public void blocks(Blackhole sink) {
        pages.forEach(p -> sink.consume(BlockReader.read(p.tree, p.cleaned.body())));
    }

    /** Title, dates, credits and the other facts. */
    @Benchmark
    public void facts(Blackhole sink) {
        pages.forEach(
                p ->
                        sink.consume(
                                FactReader.read(
                                        p.tree,
                                        ADDRESS,
                                        p.declared,
                                        p.headline,
                                        p.cleaned.body(),
                                        p.story)));
    }

    /** Dates of publication, a part of the facts. */
    @Benchmark
    public void dates(Blackhole sink) {
        pages.forEach(
                p ->
                        sink.consume(
                                PublicationDates.choose(
                                        p.tree,
                                        p.declared,
                                        Surroundings.of(p.tree, p.headline, p.cleaned.body()))));
    }
}
