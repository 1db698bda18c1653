package id.saring.bulk.reading;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens an input as what it is by its content: a web archive, a folder, a packed folder, a page.
 */
public final class Storage {
    private Storage() {}

    /**
     * The captures of {@code input} from {@code offset} on.
     *
     * @param offset 0, or an {@link Origin#offset} in this input
     * @param mostBytes how much of one resource is kept
     * @throws IOException if it is not there or cannot be read
     */
    public static Captures open(Path input, long offset, int mostBytes) throws IOException {
        String name = input.toString();
        if (Files.isDirectory(input)) {
            return new Folder(input, mostBytes);
        }
        SeekableByteChannel channel = FileChannel.open(input);
        try {
            return switch (FileKind.of(channel)) {
                case WEB_ARCHIVE -> WebArchive.open(name, channel.position(offset), mostBytes);
                case ZIP -> {
                    channel.close();
                    yield new ZipEntries(input, mostBytes);
                }
                case TAR -> new TarEntries(name, channel, mostBytes);
                case PAGE -> {
                    channel.close();
                    yield Folder.of(input, mostBytes);
                }
            };
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Bytes of an input as stored; 0 for a folder, whose size is not known without walking it. */
    public static long size(Path input) {
        try {
            return Files.isRegularFile(input) ? Files.size(input) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
