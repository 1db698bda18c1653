package id.saring.bulk.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files in a zip, in the order of its directory. */
final class ZipEntries implements Captures {
    private final String name;
    private final ZipFile zip;
    private final Enumeration<? extends ZipEntry> entries;
    private final int mostBytes;
    private long done;
    private long ordinal;

    ZipEntries(Path file, int mostBytes) throws IOException {
        this.name = file.toString();
        this.zip = new ZipFile(file.toFile());
        this.entries = zip.entries();
        this.mostBytes = mostBytes;
    }

    @Override
    public @Nullable Capture next() {
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                return read(entry);
            }
        }
        return null;
    }

    private Capture read(ZipEntry entry) {
        Origin origin = new Origin(name + "!/" + entry.getName(), 0, ordinal++);
        done += Math.max(0, entry.getCompressedSize());
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(mostBytes);
            boolean over = bytes.length == mostBytes && in.read() >= 0;
            long length = over ? mostBytes + 1L : bytes.length;
            return new Capture.Resource(origin, null, null, null, null, bytes, length);
        } catch (IOException e) {
            return new Capture.Loss(origin, null, "corrupt", Failures.tell(e));
        }
    }

    @Override
    public void skip(long count) {
        for (long i = 0; i < count && entries.hasMoreElements(); ) {
            if (!entries.nextElement().isDirectory()) {
                ordinal++;
                i++;
            }
        }
    }

    @Override
    public long position() {
        return done;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
