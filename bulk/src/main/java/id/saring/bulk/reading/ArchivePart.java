package id.saring.bulk.reading;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The captures of a file that begin in a span of it. Spans that lie end to end give every capture
 * once, as reading the whole file would, so that many can read a large archive at once.
 *
 * <p>What a file is, its content tells. Only web archives are parted; another file belongs whole to
 * the span it begins in. A zip is not read, since its directory stands at its end.
 */
public final class ArchivePart implements Captures {
    private final WebArchive archive;
    private final long end;

    private ArchivePart(WebArchive archive, long end) {
        this.archive = archive;
        this.end = end;
    }

    /**
     * Opens a span of a file.
     *
     * @param name how to name the file
     * @param channel closed together with the captures, or at once when they cannot be opened
     * @param mostBytes how much of one resource is kept
     */
    public static Captures open(String name, SeekableByteChannel channel, Span span, int mostBytes)
            throws IOException {
        try {
            return opened(name, channel, span, mostBytes);
        } catch (IOException | RuntimeException e) {
            try (channel) {
                throw e; // with what goes wrong in closing beside it
            }
        }
    }

    private static Captures opened(
            String name, SeekableByteChannel channel, Span span, int mostBytes) throws IOException {
        FileKind kind = FileKind.of(channel.position(0));
        if (kind == FileKind.WEB_ARCHIVE) {
            return ofArchive(name, channel, span, mostBytes);
        }
        if (kind == FileKind.TAR && span.from() == 0) {
            return new TarEntries(name, channel, mostBytes);
        }
        try (channel) {
            return span.from() > 0 ? NONE : new Single(single(name, channel, kind, mostBytes));
        }
    }

    private static Captures ofArchive(
            String name, SeekableByteChannel channel, Span span, int mostBytes) throws IOException {
        long start = RecordStarts.from(channel, span.from());
        long end = RecordStarts.from(channel, span.to());
        if (start >= end) {
            channel.close();
            return NONE;
        }
        return new ArchivePart(WebArchive.open(name, channel.position(start), mostBytes), end);
    }

    private static Capture single(
            String name, SeekableByteChannel channel, FileKind kind, int mostBytes)
            throws IOException {
        Origin origin = new Origin(name, 0, 0);
        if (kind == FileKind.ZIP) {
            return new Capture.Loss(
                    origin, null, "zip", "a zip is not read here; unpack it, or make it a tar");
        }
        long length = channel.size();
        boolean over = length > mostBytes;
        try {
            byte[] bytes =
                    over ? new byte[0] : PageBytes.of(Channels.newInputStream(channel.position(0)));
            return new Capture.Resource(
                    origin, null, null, null, null, bytes, over ? length : bytes.length);
        } catch (IOException e) {
            return new Capture.Loss(origin, null, "unreadable", Failures.tell(e));
        }
    }

    @Override
    public @Nullable Capture next() throws IOException {
        Capture capture = archive.next();
        return capture == null || capture.origin().offset() >= end ? null : capture;
    }

    @Override
    public long position() {
        return archive.position();
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** A file that is one capture. */
    private static final class Single implements Captures {
        private @Nullable Capture capture;

        Single(Capture capture) {
            this.capture = capture;
        }

        @Override
        public @Nullable Capture next() {
            Capture next = capture;
            capture = null;
            return next;
        }

        @Override
        public long position() {
            return 0;
        }

        @Override
        public void close() {}
    }
}
