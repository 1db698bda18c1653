package id.saring.cli;

import id.saring.bulk.reading.Failures;
import id.saring.bulk.reading.PageBytes;
import id.saring.core.Article;
import id.saring.translation.Bitext;
import id.saring.translation.Term;
import id.saring.translation.exchange.ExchangeException;
import id.saring.translation.exchange.GlossaryReader;
import id.saring.translation.exchange.TmxReader;
import id.saring.translation.memory.Glossary;
import id.saring.translation.memory.MemoryFiller;
import id.saring.translation.memory.TranslationMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The languages of a translation, and what it is helped by; options of several commands. */
final class TranslationAids {
    @Option(names = "--from", paramLabel = "TAG")
    private @Nullable String source;

    @Option(names = "--to", required = true, paramLabel = "TAG")
    private String target = "";

    @Option(names = "--memory", paramLabel = "TMX")
    private List<Path> memories = List.of();

    @Option(names = "--glossary", paramLabel = "FILE")
    private List<Path> glossaries = List.of();

    @Option(names = "--similarity", paramLabel = "PERCENT")
    private int similarity = 75;

    private @Nullable TranslationMemory memory;
    private @Nullable Glossary glossary;

    String target() {
        return target;
    }

    /** The article as a bitext, with what memories and glossaries know. */
    Bitext bitext(Article article) throws IOException {
        if (similarity < 1 || similarity > 100) {
            throw new UsageException("--similarity must be 1 to 100, was " + similarity);
        }
        Bitext bitext = plain(article);
        if (!glossaries.isEmpty()) {
            bitext = MemoryFiller.annotate(bitext, glossary(bitext));
        }
        return memories.isEmpty()
                ? bitext
                : MemoryFiller.fill(bitext, memory(bitext), similarity / 100.0);
    }

    /** The article as a bitext, and no more. */
    Bitext plain(Article article) {
        try {
            return source == null ? Bitext.of(article, target) : Bitext.of(article, source, target);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--from or --to: " + e.getMessage());
        }
    }

    /** All memories as one, read once; empty where none is named. */
    TranslationMemory memory(Bitext bitext) throws IOException {
        if (memory == null) {
            TranslationMemory.Builder all = TranslationMemory.builder();
            for (Path path : memories) {
                TranslationMemory one =
                        read(
                                path,
                                file ->
                                        TmxReader.read(
                                                file,
                                                bitext.sourceLanguage(),
                                                bitext.targetLanguage()));
                all.add(one);
            }
            memory = all.build();
        }
        return memory;
    }

    private Glossary glossary(Bitext bitext) throws IOException {
        if (glossary == null) {
            glossary = glossary(glossaries, bitext);
        }
        return glossary;
    }

    /** The files' terms between the bitext's languages as one glossary. */
    static Glossary glossary(List<Path> files, Bitext bitext) throws IOException {
        List<Term> terms = new ArrayList<>();
        for (Path path : files) {
            terms.addAll(
                    read(
                            path,
                            file ->
                                    GlossaryReader.read(
                                            file,
                                            bitext.sourceLanguage(),
                                            bitext.targetLanguage())));
        }
        return Glossary.of(terms, bitext.sourceLanguage());
    }

    private static <T> T read(Path path, Function<byte[], T> reader) throws IOException {
        try {
            return reader.apply(PageBytes.of(path));
        } catch (ExchangeException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        } catch (java.nio.file.FileSystemException e) {
            throw new IOException(Failures.tellWithPlace(e), e);
        }
    }
}
