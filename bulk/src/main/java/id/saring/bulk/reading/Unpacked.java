package id.saring.bulk.reading;

import java.io.Closeable;
import java.io.IOException;

/** Bytes of a file without their compression, unit by unit: a gzip member, a whole plain file. */
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
     * After damage in the present unit: finds the next that can be read, which {@link #nextUnit}
     * then goes to; false when there is none.
     */
    boolean recover() throws IOException;
}
