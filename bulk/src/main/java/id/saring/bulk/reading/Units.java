package id.saring.bulk.reading;

import java.io.IOException;
import java.util.function.Predicate;

/** The units of a packed file, one after the other, each unpacked and checked by itself. */
abstract class Units implements Unpacked {
    private static final int OPENING = 64;

    /** The file, which stands where the next packed byte is to be read. */
    final StoredBytes stored;

    /** Whether all of the present unit is read. */
    boolean ended = true;

    private final Predicate<byte[]> opensRecord;
    private long start;

    /**
     * @param opensRecord tells by its first bytes whether a unit is one of this archive; keeps what
     *     only looks like the start of one from being taken for it
     */
    Units(StoredBytes stored, Predicate<byte[]> opensRecord) {
        this.stored = stored;
        this.opensRecord = opensRecord;
    }

    /** Begins to read the unit that stands here. */
    abstract void open() throws IOException;

    /** Passes over something here that holds nothing; false where a unit stands. */
    boolean passEmpty(long here) throws IOException {
        return false;
    }

    /** Goes to the next bytes that a unit may begin with; false where there are none. */
    abstract boolean seekMagic() throws IOException;

    @Override
    public final boolean units() {
        return true;
    }

    @Override
    public final long unitStart() {
        return start;
    }

    @Override
    public final boolean nextUnit() throws IOException {
        byte[] rest = new byte[ended ? 0 : 1 << 13];
        while (!ended && read(rest, 0, rest.length) >= 0) {
            continue;
        }
        do {
            start = stored.position();
            if (!stored.buffer().hasRemaining()) {
                return false;
            }
        } while (passEmpty(start));
        open();
        return true;
    }

    @Override
    public final boolean find(long offset) throws IOException {
        stored.seek(offset);
        boolean found = false;
        while (!found && seekMagic()) {
            long candidate = stored.position();
            found = opens();
            stored.seek(found ? candidate : candidate + 1);
        }
        ended = true;
        return found;
    }

    private boolean opens() {
        try {
            open();
            return opensRecord.test(first(OPENING));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        release();
        stored.close();
    }
}
