package id.saring.bulk;

import id.saring.bulk.reading.Failures;
import id.saring.bulk.reading.PageFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Inputs as a run takes them: a file of paths opened, archives that lie in a folder beside it. */
final class InputList {
    private static final int LONGEST_LINE = 4096;

    private InputList() {}

    static List<Path> expand(Collection<Path> inputs) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path input : inputs) {
            if (namesPaths(input)) {
                try (var lines = Files.lines(input, StandardCharsets.UTF_8)) {
                    lines.map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .forEach(line -> all.add(resolve(input, line)));
                } catch (java.io.UncheckedIOException e) {
                    throw new IOException(input + ": " + Failures.tell(e.getCause()), e);
                }
            } else {
                all.add(input);
                if (Files.isDirectory(input)) {
                    PageFolder.archivesIn(input).forEachRemaining(found -> all.add(found.file()));
                }
            }
        }
        return List.copyOf(all);
    }

    /** Whether the first line of a file that is no page is the path of a file. */
    private static boolean namesPaths(Path input) {
        if (!Files.isRegularFile(input)) {
            return false;
        }
        try (BufferedReader in = Files.newBufferedReader(input, StandardCharsets.ISO_8859_1)) {
            char[] first = new char[LONGEST_LINE];
            int count = in.read(first);
            String start = new String(first, 0, Math.max(0, count));
            if (start.indexOf('\0') >= 0 || start.indexOf('<') >= 0) {
                return false;
            }
            return start.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .findFirst()
                    .map(
                            line ->
                                    new String(
                                            line.getBytes(StandardCharsets.ISO_8859_1),
                                            StandardCharsets.UTF_8))
                    .filter(line -> Files.exists(resolve(input, line)))
                    .isPresent();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return false;
        }
    }

    /** As seen from here, or else from where the list lies. */
    private static Path resolve(Path list, String line) {
        Path path = Path.of(line);
        return Files.exists(path) ? path : list.resolveSibling(line);
    }
}
