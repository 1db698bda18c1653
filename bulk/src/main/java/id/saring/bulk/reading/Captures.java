package id.saring.bulk.reading;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The captures of one input, in order of place. Reading never stops at damage: it is handed out as
 * a {@link Capture.Loss}, and the captures after it follow. Not thread-safe.
 *
 * <pre>{@code
 * try (Captures captures = WebArchive.open("crawl.warc.gz", FileChannel.open(path), 0)) {
 *     for (Capture capture; (capture = captures.next()) != null; ) {
 *         …
 *     }
 * }
 * }</pre>
 */
public interface Captures extends Closeable {
    /** None at all. */
    Captures NONE =
            new Captures() {
                @Override
                public @Nullable Capture next() {
                    return null;
                }

                @Override
                public long position() {
                    return 0;
                }

                @Override
                public void close() {}
            };

    /**
     * The next capture, or null at the end.
     *
     * @throws IOException if the storage itself fails; damage to what is stored is a loss
     */
    @Nullable Capture next() throws IOException;

    /** How far reading has come, in bytes of the input as stored. */
    long position();

    /** Passes over captures that were read before; fewer than {@code count} may be left. */
    default void skip(long count) throws IOException {
        for (long i = 0; i < count && next() != null; i++) {
            continue;
        }
    }
}
