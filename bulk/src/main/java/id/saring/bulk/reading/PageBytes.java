package id.saring.bulk.reading;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of one page, unpacked where they are gzip, and not without end. */
public final class PageBytes {
    /** The most bytes that are read of one page, unpacked. */
    public static final int MOST = 100 * 1024 * 1024;

    private PageBytes() {}

    /** Reads {@code file} to its end. */
    public static byte[] of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            InputStream ahead = new BufferedInputStream(in);
            long size = Files.isRegularFile(file) ? Files.size(file) : 0;
            return size == 0 || size > MOST || isGzip(ahead) ? of(ahead) : once(ahead, (int) size);
        }
    }

    /** Into an array of the right length from the start: a stream's takes twice the memory. */
    private static byte[] once(InputStream in, int size) throws IOException {
        byte[] bytes = new byte[size];
        int count = in.readNBytes(bytes, 0, size);
        return count == size ? bytes : Arrays.copyOf(bytes, count);
    }

    /** Reads {@code in} to its end and leaves it open. */
    public static byte[] of(InputStream in) throws IOException {
        InputStream ahead = in.markSupported() ? in : new BufferedInputStream(in);
        if (!isGzip(ahead)) {
            return limited(ahead);
        }
        try {
            return limited(new GZIPInputStream(ahead));
        } catch (EOFException e) {
            throw new IOException("the gzip data is cut off; fetch it again", e);
        } catch (ZipException e) {
            throw new IOException("the gzip data is damaged: " + e.getMessage(), e);
        }
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        boolean gzip = Compressed.gzip(in.readNBytes(2));
        in.reset();
        return gzip;
    }

    private static byte[] limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new IOException("more than the " + MOST + " bytes that are read of one page");
        }
        return bytes;
    }
}
