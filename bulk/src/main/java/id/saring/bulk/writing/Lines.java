package id.saring.bulk.writing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file of lines, compressed as its name says, that can be taken up at a mark. */
public final class Lines implements Closeable {
    private final BlockFile file;

    /**
     * @param file where to write
     * @param target the final name, whose end chooses the compression
     * @param mark what {@link #commit} gave, or 0
     */
    public Lines(Path file, Path target, long mark) throws IOException {
        this.file = new BlockFile(file, Compression.of(target), mark);
    }

    /** Writes a line and its line feed. */
    public void write(String line) throws IOException {
        file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link CorpusWriter#commit}. */
    public long commit() throws IOException {
        return file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
