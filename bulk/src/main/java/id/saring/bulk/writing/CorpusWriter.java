package id.saring.bulk.writing;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes the rows of a corpus so that it can be taken up again after a crash: what is written
 * between two calls of {@link #commit} is a block, and a writer that is opened at a block's mark
 * goes on as if it had never been interrupted, to the byte.
 */
public interface CorpusWriter extends RowForm, Closeable {

    /**
     * Writes what {@link #prepare} gave; one thread at a time, in the corpus's order.
     *
     * @return about how many bytes that was, before compression
     */
    long write(Object prepared) throws IOException;

    /** After how many bytes, as {@link #write} counts them, a block should end. */
    default long blockBytes() {
        return 4L << 20;
    }

    /**
     * Ends a block: all that was written is on the disk when this returns.
     *
     * @return the mark to open the file at to go on from here
     */
    long commit() throws IOException;

    /** All rows are in; the file is whole when this returns. */
    void finish() throws IOException;
}
