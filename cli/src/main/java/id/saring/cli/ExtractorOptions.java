package id.saring.cli;

import id.saring.parser.ArticleExtractor;
import java.util.List;
import picocli.CommandLine.Option;

/** What is wanted of a page: the options of every command that extracts. */
final class ExtractorOptions {
    @Option(names = "--precision", description = "Leave out what is not surely part of the story.")
    private boolean precision;

    @Option(names = "--recall", description = "Keep what may be part of the story.")
    private boolean recall;

    @Option(names = "--comments", description = "Read the readers' comments too.")
    private boolean comments;

    @Option(
            names = "--no-links",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Keep the words of links, not the links.")
    private boolean links;

    @Option(
            names = "--no-images",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Leave out pictures.")
    private boolean images;

    @Option(
            names = "--no-tables",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Leave out tables.")
    private boolean tables;

    @Option(
            names = "--language",
            split = ",",
            paramLabel = "TAG",
            description = "Take articles in these languages only, such as id,jv,su.")
    private List<String> languages = List.of();

    /** A builder set as the options say. */
    ArticleExtractor.Builder builder() {
        if (precision && recall) {
            throw new UsageException("--precision and --recall exclude each other; give one");
        }
        ArticleExtractor.Builder builder =
                ArticleExtractor.builder()
                        .links(links)
                        .images(images)
                        .tables(tables)
                        .comments(comments)
                        .languages(languages);
        return precision ? builder.favourPrecision() : recall ? builder.favourRecall() : builder;
    }
}
