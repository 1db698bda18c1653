package id.saring.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder beside the output that holds it while it grows, and what is needed to go on after a
 * crash. Gone when the output stands under its own name.
 */
final class WorkFolder implements Closeable {
    private final Path folder;
    private final FileChannel lock;

    private WorkFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * @throws IOException if another run is at work on the same output
     */
    static WorkFolder beside(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.resolveSibling("." + absolute.getFileName() + ".saring");
        Files.createDirectories(folder);
        FileChannel lock =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return new WorkFolder(folder, lock);
            }
        } catch (OverlappingFileLockException e) {
            lock.close();
            throw new IOException(target + ": another run is writing it", e);
        }
        lock.close();
        throw new IOException(target + ": another run is writing it");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path checkpoint() {
        return folder.resolve("checkpoint.json");
    }

    /** There when all is written; what is left is to give files their own names. */
    Path finished() {
        return folder.resolve("finished.json");
    }

    /** Deletes all that an earlier run left; last what tells that it had finished. */
    void clear() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            if (!file.equals(finished()) && !file.equals(folder.resolve("lock"))) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(finished());
    }

    /** Gives a finished file its own name, unless that was done before a crash. */
    void publish(String name, Path target) throws IOException {
        if (Files.exists(folder.resolve(name))) {
            Files.move(folder.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** All is in place. */
    void remove() throws IOException {
        clear();
        lock.close();
        Files.deleteIfExists(folder.resolve("lock"));
        Files.deleteIfExists(folder);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
