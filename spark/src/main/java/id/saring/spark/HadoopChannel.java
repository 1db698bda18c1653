package id.saring.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A file of any Hadoop file system to read from anywhere. */
final class HadoopChannel implements SeekableByteChannel {
    private final FSDataInputStream in;
    private final long size;
    private final byte[] bytes = new byte[1 << 16];
    private boolean open = true;

    HadoopChannel(FileSystem files, Path path) throws IOException {
        this.size = files.getFileStatus(path).getLen();
        this.in = files.open(path);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int most = Math.min(bytes.length, target.remaining());
        int count = most == 0 ? 0 : in.read(bytes, 0, most);
        if (count > 0) {
            target.put(bytes, 0, count);
        }
        return count;
    }

    @Override
    public long position() throws IOException {
        return in.getPos();
    }

    /** Past the end is the end: not every Hadoop file system can stand there. */
    @Override
    public SeekableByteChannel position(long position) throws IOException {
        in.seek(Math.min(position, size));
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        in.close();
    }

    @Override
    public int write(ByteBuffer source) {
        throw new java.nio.channels.NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new java.nio.channels.NonWritableChannelException();
    }
}
