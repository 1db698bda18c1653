package id.saring.bulk.duplicates;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The texts of a corpus so far, by their signatures. All but the way to them lies in files, so that
 * a corpus may be of any size; a run that was interrupted finds them again. One thread at a time.
 */
public final class Known implements Closeable {
    private final Likeness likeness;
    private final FileChannel file;
    private final LongTable table;
    private final int recordBytes;
    private final ByteBuffer record;
    private long count;

    /**
     * @param folder where the files are kept
     * @param count how many texts to keep of those in there
     */
    public Known(Likeness likeness, Path folder, long count) throws IOException {
        this.likeness = likeness;
        this.recordBytes = likeness.size() * Integer.BYTES + Long.BYTES;
        this.record = ByteBuffer.allocate(recordBytes);
        this.file =
                FileChannel.open(
                        folder.resolve("signatures"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        this.table = new LongTable(folder.resolve("signatures.index"));
        if (file.size() < count * recordBytes) {
            throw new IOException(
                    folder
                            + ": fewer signatures than the checkpoint says; start again with --restart");
        }
        file.truncate(count * recordBytes);
        int[] signature = new int[likeness.size()];
        for (this.count = 0; this.count < count; this.count++) {
            read(this.count, signature);
            index(signature);
        }
    }

    /**
     * The number of a text that this is a copy of, as {@link #add} was told it; -1 when it is none.
     */
    public long find(int[] signature) throws IOException {
        int[] other = new int[signature.length];
        for (int band = 0; band < likeness.bands(); band++) {
            long[] candidates = table.get(key(signature, band));
            for (long candidate : candidates) {
                long number = read(candidate, other);
                if (same(signature, other) >= likeness.least()) {
                    return number;
                }
            }
        }
        return -1;
    }

    /** Adds a text under a number that is to be told of its copies. */
    public void add(int[] signature, long number) throws IOException {
        record.clear();
        record.asIntBuffer().put(signature);
        record.putLong(signature.length * Integer.BYTES, number);
        long at = count * recordBytes;
        while (record.hasRemaining()) {
            at += file.write(record, at);
        }
        index(signature);
        count++;
    }

    private void index(int[] signature) throws IOException {
        for (int band = 0; band < likeness.bands(); band++) {
            table.put(key(signature, band), count);
        }
    }

    private long key(int[] signature, int band) {
        long key = band;
        for (int row = 0; row < likeness.rows(); row++) {
            key = Words.mix(key * 31 + signature[band * likeness.rows() + row]);
        }
        return key;
    }

    private long read(long index, int[] signature) throws IOException {
        record.clear();
        while (record.hasRemaining()
                && file.read(record, index * recordBytes + record.position()) >= 0) {
            continue;
        }
        record.flip();
        record.asIntBuffer().get(signature);
        return record.getLong(signature.length * Integer.BYTES);
    }

    private static int same(int[] a, int[] b) {
        int same = 0;
        for (int i = 0; i < a.length; i++) {
            same += a[i] == b[i] ? 1 : 0;
        }
        return same;
    }

    /** Ends a block: what was added is on the disk; answers how many texts there are. */
    public long commit() throws IOException {
        file.force(false);
        return count;
    }

    @Override
    public void close() throws IOException {
        file.close();
        table.close();
    }
}
