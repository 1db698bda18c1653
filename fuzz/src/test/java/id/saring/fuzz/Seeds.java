package id.saring.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a target is tried on always, and what fuzzing sets out from. */
public final class Seeds {
    private static final Path PARSER = Path.of("../parser/src/test/resources");
    private static final Path SHARED = Path.of("../../shared/extraction");

    /** Longer seeds than this slow fuzzing down more than they add; in bytes. */
    private static final int LONGEST = 60_000;

    private static final int MOST_SHARED = 30;

    private Seeds() {}

    /** The findings in {@code crashes/NAME/} and the lines of {@code seeds/NAME.txt}. */
    public static Stream<byte[]> of(String name) {
        List<byte[]> seeds = new ArrayList<>(files(Path.of("crashes", name), ""));
        seeds.addAll(lines(Path.of("seeds", name + ".txt")));
        return seeds.stream();
    }

    /** Whole pages: the examples, the pages of the parser's tests and, while fuzzing, real ones. */
    public static Stream<byte[]> pages() {
        List<byte[]> pages = new ArrayList<>(files(Path.of("../examples"), ".html"));
        pages.addAll(files(PARSER.resolve("pages"), "page.html"));
        if (System.getenv("JAZZER_FUZZ") != null) {
            files(SHARED, ".html").stream()
                    .filter(page -> page.length <= LONGEST)
                    .limit(MOST_SHARED)
                    .forEach(pages::add);
        }
        return pages.stream();
    }

    /** Pages of a line or less that are not written as they should be. */
    public static Stream<byte[]> tagSoup() {
        return lines(PARSER.resolve("tag-soup.txt")).stream();
    }

    /** One seed a line; {@code \n}, {@code \r} and {@code \0} stand for these characters. */
    private static List<byte[]> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.replace("\\n", "\n").replace("\\r", "\r"))
                    .map(line -> line.replace("\\0", "\0").getBytes(UTF_8))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> files(Path folder, String ending) {
        List<byte[]> contents = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (file.toString().endsWith(ending)) {
                        contents.add(Files.readAllBytes(file));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }
}
