package id.saring.bulk.reading;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The files in a tar (POSIX.1-2001 ustar and pax, GNU long names), plain, gzip or zstd. */
final class TarEntries implements Captures {
    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 1 << 16;

    private final String file;
    private final StoredBytes stored;
    private final Unpacked unpacked;
    private final Lookahead in;
    private final int mostBytes;
    private boolean ended;
    private long ordinal;
    private @Nullable String longName;

    TarEntries(String file, SeekableByteChannel channel, int mostBytes) throws IOException {
        this.file = file;
        this.mostBytes = mostBytes;
        this.stored = new StoredBytes(channel);
        this.unpacked = new OneUnit(Compressed.open(stored, first -> false));
        this.in = new Lookahead(unpacked);
        unpacked.nextUnit();
    }

    @Override
    public @Nullable Capture next() throws IOException {
        String name = null;
        while (!ended) {
            Origin here = new Origin(file + (name == null ? "" : "!/" + name), 0, ordinal);
            try {
                if (!in.ensure(BLOCK)) {
                    ended = true;
                    return null;
                }
                byte[] header = in.take(BLOCK);
                if (header[0] == 0) {
                    continue; // the end is marked by empty blocks
                }
                long size = size(header);
                name = longName == null ? name(header) : longName;
                Capture capture = entry(header[156], size, name);
                if (capture != null) {
                    return capture;
                }
            } catch (EOFException e) {
                return lost(here, "truncated", e);
            } catch (ZipException | NumberFormatException e) {
                return lost(here, "corrupt", e);
            }
        }
        return null;
    }

    private Capture lost(Origin here, String reason, Exception problem) {
        ended = true;
        ordinal++;
        return new Capture.Loss(here, null, reason, String.valueOf(problem.getMessage()));
    }

    private @Nullable Capture entry(byte type, long size, String name) throws IOException {
        boolean names = type == 'L' || type == 'x';
        boolean regular = type == '0' || type == 0;
        byte[] bytes = take(size, names ? LONGEST_NAME : regular ? mostBytes : 0);
        take((BLOCK - size % BLOCK) % BLOCK, 0);
        if (names) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            longName = type == 'L' ? text.replace("\0", "") : paxPath(text);
            return null;
        }
        longName = null;
        return regular
                ? new Capture.Resource(
                        new Origin(file + "!/" + name, 0, ordinal++),
                        null,
                        null,
                        null,
                        null,
                        bytes,
                        size)
                : null;
    }

    private byte[] take(long size, int most) throws IOException {
        Block block = new Block(Math.min(size, most), most);
        in.move(size, block);
        if (block.length() < size) {
            throw new EOFException("cut off after " + block.length() + " of " + size + " bytes");
        }
        return block.bytes();
    }

    private static @Nullable String paxPath(String records) {
        return records.lines()
                .filter(line -> line.contains(" path="))
                .map(line -> line.substring(line.indexOf(" path=") + 6))
                .findFirst()
                .orElse(null);
    }

    private static String name(byte[] header) {
        String prefix = text(header, 345, 155);
        String name = text(header, 0, 100);
        boolean posix = text(header, 257, 6).equals("ustar");
        return posix && !prefix.isEmpty() ? prefix + "/" + name : name;
    }

    private static long size(byte[] header) {
        if ((header[124] & 0x80) != 0) { // GNU: base 256
            long size = 0;
            for (int i = 128; i < 136; i++) {
                size = size << 8 | header[i] & 0xff;
            }
            if (size < 0) {
                throw new NumberFormatException("an entry's size is negative");
            }
            return size;
        }
        return Long.parseUnsignedLong(text(header, 124, 12).strip(), 8);
    }

    private static String text(byte[] header, int from, int length) {
        String text = new String(header, from, length, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
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
}
