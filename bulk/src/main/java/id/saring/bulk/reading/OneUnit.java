package id.saring.bulk.reading;

import java.io.IOException;

/**
 * All units of a packed file as one: what was packed in pieces, as several gzip members in a row,
 * is one file to whoever unpacks it.
 */
final class OneUnit implements Unpacked {
    private final Unpacked units;
    private boolean begun;

    OneUnit(Unpacked units) {
        this.units = units;
    }

    @Override
    public boolean units() {
        return false;
    }

    @Override
    public boolean nextUnit() throws IOException {
        boolean first = !begun;
        begun = true;
        return first && units.nextUnit();
    }

    @Override
    public long unitStart() {
        return 0;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count;
        do {
            count = units.read(target, from, length);
        } while (count < 0 && units.nextUnit());
        return count;
    }

    @Override
    public boolean find(long offset) {
        return false; // a unit begins anywhere in the file
    }

    @Override
    public void release() {
        units.release();
    }

    @Override
    public void close() throws IOException {
        units.close();
    }
}
