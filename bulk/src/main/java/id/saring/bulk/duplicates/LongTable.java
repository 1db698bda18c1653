package id.saring.bulk.duplicates;

import java.io.Closeable;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Which numbers were put under a key, in a file that is mapped into memory outside the heap. Open
 * addressing with linear probing, doubled when it is two thirds full; several numbers may stand
 * under one key, but no more than {@link #MOST_ALIKE}: else texts that are alike by the thousand
 * would make a row that all have to walk.
 */
final class LongTable implements Closeable {
    private static final int SEGMENT_BITS = 26; // longs of one mapping: 512 MB
    static final int MOST_ALIKE = 16;
    private static final int FIRST_SLOTS = 1 << 14;

    private final Path file;
    private LongBuffer[] segments;
    private long slots;
    private long used;

    LongTable(Path file) throws IOException {
        this.file = file;
        this.slots = FIRST_SLOTS;
        this.segments = map(slots);
    }

    /** Each slot is two longs: the key, and the number plus one, 0 where there is none. */
    private LongBuffer[] map(long slotCount) throws IOException {
        Files.deleteIfExists(file); // a mapping lives on without its file's name
        long longs = slotCount * 2;
        long each = Math.min(longs, 1L << SEGMENT_BITS);
        LongBuffer[] maps = new LongBuffer[(int) (longs / each)];
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            for (int i = 0; i < maps.length; i++) {
                maps[i] =
                        channel.map(FileChannel.MapMode.READ_WRITE, i * each * 8, each * 8)
                                .asLongBuffer();
            }
        }
        return maps;
    }

    private static long get(LongBuffer[] maps, long index) {
        return maps[(int) (index >>> SEGMENT_BITS)].get((int) (index & (1L << SEGMENT_BITS) - 1));
    }

    private static void set(LongBuffer[] maps, long index, long value) {
        maps[(int) (index >>> SEGMENT_BITS)].put((int) (index & (1L << SEGMENT_BITS) - 1), value);
    }

    void put(long key, long number) throws IOException {
        if (++used * 3 > slots * 2) {
            grow();
        }
        put(segments, slots, key, number + 1);
    }

    private static void put(LongBuffer[] maps, long slots, long key, long value) {
        long slot = key & slots - 1;
        for (int alike = 0; get(maps, slot * 2 + 1) != 0; slot = slot + 1 & slots - 1) {
            if (get(maps, slot * 2) == key && ++alike == MOST_ALIKE) {
                return;
            }
        }
        set(maps, slot * 2, key);
        set(maps, slot * 2 + 1, value);
    }

    private void grow() throws IOException {
        LongBuffer[] larger = map(slots * 2);
        for (long slot = 0; slot < slots; slot++) {
            long value = get(segments, slot * 2 + 1);
            if (value != 0) {
                put(larger, slots * 2, get(segments, slot * 2), value);
            }
        }
        segments = larger;
        slots *= 2;
    }

    /** The numbers under {@code key}. */
    long[] get(long key) {
        long[] found = new long[MOST_ALIKE];
        int count = 0;
        long slot = key & slots - 1;
        for (long value; count < MOST_ALIKE && (value = get(segments, slot * 2 + 1)) != 0; ) {
            if (get(segments, slot * 2) == key) {
                found[count++] = value - 1;
            }
            slot = slot + 1 & slots - 1;
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
