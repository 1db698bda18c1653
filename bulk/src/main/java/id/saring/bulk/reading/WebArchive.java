package id.saring.bulk.reading;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcParser;

/**
 * The records of a WARC (ISO 28500:2017) or ARC file, plain, gzip or zstd. Damage costs the record
 * it is in: after a corrupt gzip member or zstd frame reading goes on at the next, after a
 * malformed header at the next header, and a file that is cut off gives all that stands before the
 * cut. Each of these is a {@link Capture.Loss}.
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
    private boolean atNextUnit;
    private long ordinal;
    private Capture.@Nullable Loss behind;

    private WebArchive(String file, SeekableByteChannel channel, int mostBytes) throws IOException {
        this.file = file;
        this.mostBytes = mostBytes;
        this.stored = new StoredBytes(channel);
        this.unpacked = Compressed.open(stored, RecordHeader::opens);
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
        if (behind != null) {
            Capture loss = behind;
            behind = null;
            return loss;
        }
        Origin here = null;
        try {
            if (!findRecord()) {
                return null;
            }
            here = origin();
            return read(here);
        } catch (EOFException e) {
            return lost(here == null ? origin() : here, null, "truncated", e);
        } catch (ZipException e) {
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
        Block block = new Block(header.length(), mostBytes);
        try {
            fill(block, header.length());
            passLineEnds();
            if (in.ensure(1) && !RecordHeader.at(in)) {
                mendLength(header, block);
            }
        } catch (EOFException e) {
            return lost(here, header.url(), "truncated", e);
        } catch (ZipException e) {
            return lost(here, header.url(), "corrupt", e);
        }
        return capture(here, header, block);
    }

    private void fill(Block block, long length) throws IOException {
        do {
            in.move(length - block.length(), block);
        } while (block.length() < length && continues());
        if (block.length() < length) {
            throw new EOFException("cut off after " + block.length() + " of " + length + " bytes");
        }
    }

    /** Some writers let a record go on in the next member, which then begins with no header. */
    private boolean continues() throws IOException {
        if (!unpacked.units() || !unpacked.nextUnit()) {
            return false;
        }
        in.restart();
        ordinal = 0;
        atNextUnit = RecordHeader.at(in);
        return !atNextUnit;
    }

    private static Capture capture(Origin here, RecordHeader header, Block block) {
        return RESOURCES.contains(header.type())
                ? new Capture.Resource(
                        here,
                        header.url(),
                        header.id(),
                        header.fetched(),
                        header.contentType(),
                        block.bytes(),
                        block.length())
                : new Capture.Beside(here, header.url(), header.type());
    }

    /**
     * The header's length led into the middle of something. Where another header stands within the
     * block, the block ends there; else what comes before the next header belongs to it, or to
     * nothing, and is told as a loss too.
     */
    private void mendLength(RecordHeader header, Block block) throws IOException {
        int inner = header.length() <= mostBytes ? block.innerHeader() : -1;
        Origin here;
        if (inner >= 0) {
            byte[] next = block.cut(inner);
            in.untake(next, 0);
            here = origin();
        } else {
            here = origin();
            passTo(block);
        }
        String detail =
                "the record before gives its length as "
                        + header.length()
                        + " bytes, but the next begins after "
                        + block.length();
        behind = new Capture.Loss(here, header.url(), "malformed", detail);
    }

    private static Capture malformed(Origin here, RecordHeader header, String detail) {
        return new Capture.Loss(here, header.url(), "malformed", detail);
    }

    private Capture lost(Origin here, @Nullable String url, String reason, IOException problem)
            throws IOException {
        if (atNextUnit) {
            atNextUnit = false;
        } else {
            inUnit = false;
            if (unpacked.units()) {
                unpacked.find(unpacked.unitStart() + 1);
            }
        }
        return new Capture.Loss(here, url, reason, String.valueOf(problem.getMessage()));
    }

    private void toNextHeader() throws IOException {
        passTo(new Block(0, 0));
    }

    /** Moves lines into {@code rest} until one begins a record. */
    private void passTo(Block rest) throws IOException {
        do {
            int line = in.lineLength(0, 1 << 16);
            in.move(line < 0 ? 1 << 16 : line, rest);
        } while (in.ensure(1) && !RecordHeader.at(in));
    }
}
