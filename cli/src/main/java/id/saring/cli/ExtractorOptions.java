package id.saring.cli;

import id.saring.parser.ArticleExtractor;
import java.util.List;
import picocli.CommandLine.Option;

/** What is wanted of a page: the options of every command that extracts. */
final class ExtractorOptions {
    @Option(names = "--precision")
    private boolean precision;

    @Option(names = "--recall")
    private boolean recall;

    @Option(names = "--comments")
    private boolean comments;

    @Option(names = "--no-links", negatable = true, defaultValue = "true", fallbackValue = "true")
    private boolean links;

    @Option(names = "--no-images", negatable = true, defaultValue = "true", fallbackValue = "true")
    private boolean images;

    @Option(names = "--no-tables", negatable = true, defaultValue = "true", fallbackValue = "true")
    private boolean tables;

    @Option(names = "--language", split = ",", paramLabel = "TAG")
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
