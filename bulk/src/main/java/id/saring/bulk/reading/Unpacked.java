package id.saring.bulk.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;

/**
 * Bytes of a file without their compression, unit by unit: a gzip member, a zstd frame, a whole
 * plain file.
 */
interface Unpacked extends Closeable {

    /** Whether there are units, each to be unpacked by itself; a plain file is one. */
    boolean units();

    /** Goes to the start of the next unit; false at the end of the file. */
    boolean nextUnit() throws IOException;

    /** The offset of the present unit in the file as stored. */
    long unitStart();

    /** As {@link java.io.InputStream#read(byte[], int, int)}; -1 at the end of the unit. */
    int read(byte[] target, int from, int length) throws IOException;

    /**
     * Goes to the first unit, at {@code offset} or after it, that begins a record, and which {@link
     * #nextUnit} then opens; false when there is none.
     */
    boolean find(long offset) throws IOException;

    /** The first bytes of what is left of the unit; fewer than {@code most} at its end. */
    default byte[] first(int most) throws IOException {
        byte[] first = new byte[most];
        int count = 0;
        for (int more; count < most && (more = read(first, count, most - count)) >= 0; ) {
            count += more;
        }
        return Arrays.copyOf(first, count);
    }

    /** Frees what it holds outside the heap, and leaves the file open. */
    void release();
}
