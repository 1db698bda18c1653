package id.saring.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pages that benchmarks read.
 *
 * @param pages their bytes
 */
record Corpus(List<byte[]> pages) {
    /** The most pages taken of a folder, so that one round stays short. */
    private static final int MOST = 200;

    /**
     * The {@code .html} files of a folder, in order of name; where {@code folder} is empty,
     * generated pages of 20 to 300 KB.
     */
    static Corpus of(String folder) {
        if (folder.isEmpty()) {
            return new Corpus(
                    IntStream.range(0, 15)
                            .mapToObj(i -> GeneratedPage.of(i, 20_000 + i * 20_000))
                            .toList());
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return new Corpus(
                    files.filter(file -> file.toString().endsWith(".html"))
                            .sorted()
                            .limit(MOST)
                            .map(Corpus::read)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long bytes() {
        return pages.stream().mapToLong(page -> page.length).sum();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
