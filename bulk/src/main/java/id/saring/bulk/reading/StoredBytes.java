package id.saring.bulk.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The bytes of a file as stored, with a buffer that can be moved anywhere. */
final class StoredBytes implements Unpacked {
    private final SeekableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).limit(0);
    private final long start;
    private boolean begun;

    StoredBytes(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.start = channel.position();
    }

    /** The bytes read and not yet taken; filled with at least one unless the file is at its end. */
    ByteBuffer buffer() throws IOException {
        if (!buffer.hasRemaining()) {
            buffer.clear();
            while (channel.read(buffer) == 0) {
                continue;
            }
            buffer.flip();
        }
        return buffer;
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        return buffer().hasRemaining() ? buffer.get() & 0xff : -1;
    }

    /** The offset of the next byte. */
    long position() throws IOException {
        return channel.position() - buffer.remaining();
    }

    long size() throws IOException {
        return channel.size();
    }

    void seek(long position) throws IOException {
        long ahead = position - position();
        if (ahead >= 0 && ahead <= buffer.remaining()) {
            buffer.position(buffer.position() + (int) ahead);
        } else {
            buffer.limit(0);
            channel.position(position);
        }
    }

    @Override
    public boolean nextUnit() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    @Override
    public long unitStart() {
        return start;
    }

    @Override
    public boolean units() {
        return false;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        ByteBuffer bytes = buffer();
        if (!bytes.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, from, count);
        return count;
    }

    @Override
    public boolean find(long offset) {
        return false; // what can be found again in plain bytes is a record's header, not a unit
    }

    @Override
    public void release() {}

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
