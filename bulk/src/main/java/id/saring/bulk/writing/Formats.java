package id.saring.bulk.writing;

import id.saring.core.ArticleWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The formats there are: Saring's own, and those of optional jars on the class path. */
public final class Formats {
    private Formats() {}

    /** All of them, Saring's own first. */
    public static List<CorpusFormat> all() {
        List<CorpusFormat> formats = new ArrayList<>();
        formats.add(new JsonLinesFormat());
        formats.add(new ProseFormat(ArticleWriter.MARKDOWN));
        formats.add(new ProseFormat(ArticleWriter.TEXT));
        formats.add(new SqliteFormat());
        ServiceLoader.load(CorpusFormat.class).forEach(formats::add);
        return formats;
    }

    /**
     * The format of this name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public static CorpusFormat named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(
                        format ->
                                format.name().equals(wanted)
                                        || format.suffixes().contains("." + wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no format " + name + "; there are " + names()));
    }

    /**
     * The format that a file's name asks for.
     *
     * @throws IllegalArgumentException if its end is none of a format; the message lists those
     */
    public static CorpusFormat of(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(format -> format.suffixes().stream().anyMatch(name::endsWith))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        target
                                                + ": the name does not tell the format; give one of "
                                                + names()));
    }

    private static String names() {
        return all().stream()
                .map(format -> format.name() + " (" + format.suffixes().get(0) + ")")
                .collect(Collectors.joining(", "));
    }
}
