package id.saring.bulk.reading;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.netpreserve.jwarc.WarcParser;

/** Finds where records of a web archive begin, from anywhere in it. */
final class RecordStarts {
    private static final int MOST_SKIPPED = 1 << 16;

    private RecordStarts() {}

    /**
     * The offset of the first unit, at {@code offset} or after it, that a record begins in: a gzip
     * member or zstd frame, or a record of a plain archive; {@link Long#MAX_VALUE} when there is
     * none.
     */
    static long from(SeekableByteChannel channel, long offset) throws IOException {
        if (offset == 0) {
            return 0;
        }
        if (offset >= channel.size()) {
            return Long.MAX_VALUE;
        }
        StoredBytes stored = new StoredBytes(channel.position(offset));
        Unpacked unpacked = Compressed.open(stored, RecordHeader::opens);
        try {
            if (unpacked.units()) {
                return unpacked.find(offset) ? stored.position() : Long.MAX_VALUE;
            }
        } finally {
            unpacked.release(); // not closed: that would close the channel
        }
        // from the byte before: what begins at the offset itself is found too
        return header(new StoredBytes(channel.position(offset - 1)), offset - 1);
    }

    private static long header(StoredBytes stored, long base) throws IOException {
        Lookahead in = new Lookahead(stored);
        WarcParser parser = new WarcParser();
        parser.setLenient(true);
        while (in.ensure(1)) {
            int line = in.lineLength(0, MOST_SKIPPED);
            in.pass(line > 0 ? line : available(in));
            long start = base + in.taken();
            if (line > 0 && RecordHeader.at(in) && RecordHeader.take(in, parser) != null) {
                return start;
            }
        }
        return Long.MAX_VALUE;
    }

    /** A line without end: as much of it as is passed over at once. */
    private static int available(Lookahead in) throws IOException {
        int count = MOST_SKIPPED;
        while (count > 1 && !in.ensure(count)) {
            count /= 2;
        }
        return count;
    }
}
