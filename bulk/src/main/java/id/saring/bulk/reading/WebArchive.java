package id.saring.bulk.reading;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcParser;

/**
 * The records of a WARC (ISO 28500:2017) or ARC file, plain or gzip. Damage costs the record it is
 * in: after a corrupt gzip member reading goes on at the next, after a malformed header at the next
 * header, and a file that is cut off gives all that stands before the cut. Each of these is a
 * {@link Capture.Loss}.
 */
public final class WebArchive implements Captures {
    private static final Set<String> RESOURCES = Set.of("response", "resource", "conversion");

    private final String file;
    private final Unpacked unpacked;
    private final StoredBytes stored;
    private final int mostBytes;
    private final Lookahead in;
    private final WarcParser parser = new WarcParser();
    private boolean inUnit;
    private long ordinal;

    private WebArchive(String file, SeekableByteChannel channel, int mostBytes) throws IOException {
        this.file = file;
        this.mostBytes = mostBytes;
        this.stored = new StoredBytes(channel);
        long start = stored.position();
        boolean gzip = stored.read() == 0x1f && stored.read() == 0x8b;
        stored.seek(start);
        this.unpacked = gzip ? new GzipMembers(stored, RecordHeader::opens) : stored;
        this.in = new Lookahead(unpacked);
        parser.setLenient(true);
    }

    /**
     * Reads from where {@code channel} stands, which is the start or an {@link Origin#offset}.
     *
     * @param file how to name it
     * @param channel closed together with the archive
     * @param mostBytes how much of one record is kept; the rest is passed over
     */
    public static WebArchive open(String file, SeekableByteChannel channel, int mostBytes)
            throws IOException {
        return new WebArchive(file, channel, mostBytes);
    }

    @Override
    public long position() {
        try {
            return stored.position();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    @Override
    public @Nullable Capture next() throws IOException {
        Origin here = null;
        try {
            if (!findRecord()) {
                return null;
            }
            here = origin();
            return read(here);
        } catch (EOFException e) {
            return lost(here == null ? origin() : here, null, "truncated", e);
        } catch (java.util.zip.ZipException e) {
            return lost(here == null ? origin() : here, null, "corrupt", e);
        }
    }

    private Origin origin() {
        return unpacked.units()
                ? new Origin(file, unpacked.unitStart(), ordinal++)
                : new Origin(file, unpacked.unitStart() + in.taken(), 0);
    }

    /** Goes to the next byte that is no line end; false at the end of the file. */
    private boolean findRecord() throws IOException {
        while (true) {
            if (!inUnit) {
                ordinal = 0;
                in.restart();
                if (!unpacked.nextUnit()) {
                    return false;
                }
                inUnit = true;
            }
            passLineEnds();
            if (in.ensure(1)) {
                return true;
            }
            inUnit = false;
        }
    }

    private void passLineEnds() throws IOException {
        while (in.peek(0) == '\r' || in.peek(0) == '\n') {
            in.pass(1);
        }
    }

    private Capture read(Origin here) throws IOException {
        RecordHeader header = RecordHeader.take(in, parser);
        if (header == null) {
            toNextHeader();
            return new Capture.Loss(here, null, "malformed", "no header of a WARC or ARC record");
        }
        if (header.length() < 0) {
            toNextHeader();
            return header.type().equals("warcinfo")
                    ? new Capture.Beside(here, header.url(), header.type())
                    : malformed(here, header, "the header does not tell the record's length");
        }
        byte[] block;
        try {
            block = in.take(header.length(), mostBytes);
            passLineEnds();
            if (in.ensure(1) && !RecordHeader.at(in)) {
                return wrongLength(here, header, block);
            }
        } catch (EOFException e) {
            return lost(here, header.url(), "truncated", e);
        } catch (java.util.zip.ZipException e) {
            return lost(here, header.url(), "corrupt", e);
        }
        return capture(here, header, block);
    }

    private static Capture capture(Origin here, RecordHeader header, byte[] block) {
        return RESOURCES.contains(header.type())
                ? new Capture.Resource(
                        here,
                        header.url(),
                        header.id(),
                        header.fetched(),
                        header.contentType(),
                        block,
                        header.length())
                : new Capture.Beside(here, header.url(), header.type());
    }

    /** The header's length led into the middle of something: the next header is where it is. */
    private Capture wrongLength(Origin here, RecordHeader header, byte[] block) throws IOException {
        toNextHeader();
        return malformed(
                here,
                header,
                "after "
                        + block.length
                        + " bytes, as its header gives its length, no other record begins");
    }

    private static Capture malformed(Origin here, RecordHeader header, String detail) {
        return new Capture.Loss(here, header.url(), "malformed", detail);
    }

    private Capture lost(Origin here, @Nullable String url, String reason, IOException problem)
            throws IOException {
        inUnit = false;
        if (unpacked.units()) {
            unpacked.recover();
        }
        return new Capture.Loss(here, url, reason, String.valueOf(problem.getMessage()));
    }

    /** Passes over lines until one begins a record. */
    private void toNextHeader() throws IOException {
        do {
            int line = in.lineLength(0, 1 << 16);
            if (line < 0) {
                line = 1 << 16;
                while (!in.ensure(line) && line > 1) {
                    line /= 2;
                }
                if (!in.ensure(1)) {
                    return;
                }
            }
            in.pass(line);
        } while (!RecordHeader.at(in));
    }
}
