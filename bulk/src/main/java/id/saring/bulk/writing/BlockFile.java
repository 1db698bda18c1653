package id.saring.bulk.writing;

import id.saring.bulk.reading.Failures;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file written in blocks, each compressed by itself, that can be cut back to a block's end. */
final class BlockFile implements Closeable {
    private final Path file;
    private final FileChannel channel;
    private final Compression compression;
    private @Nullable OutputStream block;

    /**
     * @param length how much of the file is kept
     */
    BlockFile(Path file, Compression compression, long length) throws IOException {
        this.file = file;
        this.compression = compression;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.size() < length) {
            channel.close();
            throw new IOException(
                    file + ": is shorter than the checkpoint says; start again without --resume");
        }
        channel.truncate(length);
        channel.position(length);
    }

    void write(byte[] bytes) throws IOException {
        if (block == null) {
            block = compression.open(new Unclosed());
        }
        block.write(bytes);
    }

    /** Ends the block; answers the file's length. */
    long commit() throws IOException {
        if (block != null) {
            block.close();
            block = null;
        }
        channel.force(false);
        return channel.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** The file as a stream that outlives each block. */
    private final class Unclosed extends OutputStream {
        private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > buffer.remaining()) {
                flush();
            }
            if (length > buffer.capacity()) {
                put(ByteBuffer.wrap(bytes, from, length));
            } else {
                buffer.put(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            put(buffer.flip());
            buffer.clear();
        }

        private void put(ByteBuffer bytes) throws IOException {
            try {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            } catch (IOException e) {
                throw Failures.at(file, e);
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
