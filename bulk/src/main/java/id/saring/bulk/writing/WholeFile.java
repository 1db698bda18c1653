package id.saring.bulk.writing;

import id.saring.bulk.reading.Failures;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there whole or not at all: written aside, moved into place by {@link #finish}. A
 * device or pipe is written to as it stands.
 */
public final class WholeFile implements Closeable {
    private final Path path;
    private final @Nullable Path aside;
    private @Nullable Writer writer;

    /** Nothing stands at {@code path} before {@link #finish}. */
    public WholeFile(Path path) throws IOException {
        this.path = path;
        boolean device = Files.exists(path) && !Files.isRegularFile(path);
        this.aside = device ? null : aside(path);
    }

    private static Path aside(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path aside = folder.resolve(".saring-" + System.nanoTime() + ".part");
        aside.toFile().deleteOnExit(); // also when the user stops the program
        return aside; // the File has lost what is no UTF-8 in the folder's name
    }

    /** Adds {@code text}, in UTF-8. */
    public void write(String text) throws IOException {
        if (writer == null) {
            writer = Files.newBufferedWriter(aside == null ? path : aside, StandardCharsets.UTF_8);
        }
        try {
            writer.write(text);
        } catch (IOException e) {
            throw Failures.at(path, e);
        }
    }

    /** Puts the file into place; where nothing was written there is none. */
    public void finish() throws IOException {
        if (writer == null) {
            return;
        }
        try {
            writer.close();
        } catch (IOException e) {
            throw Failures.at(path, e);
        }
        if (aside != null) {
            Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops what was not finished. */
    @Override
    public void close() throws IOException {
        try {
            if (writer != null) {
                writer.close(); // writes what is left, for which a full disk has no room
            }
        } finally {
            if (aside != null) {
                Files.deleteIfExists(aside);
            }
        }
    }
}
