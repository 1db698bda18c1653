package id.saring.bulk.reading;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
            return of(in);
        }
    }

    /** Reads {@code in} to its end and leaves it open. */
    public static byte[] of(InputStream in) throws IOException {
        InputStream ahead = new BufferedInputStream(in);
        ahead.mark(2);
        boolean gzip = ahead.read() == 0x1f && ahead.read() == 0x8b;
        ahead.reset();
        if (!gzip) {
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

    private static byte[] limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new IOException("more than the " + MOST + " bytes that are read of one page");
        }
        return bytes;
    }
}
