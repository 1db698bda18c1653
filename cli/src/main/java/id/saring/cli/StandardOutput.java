package id.saring.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Standard output. Keeps the first failure, which the print streams above it swallow. */
final class StandardOutput extends OutputStream {
    private static final Path PROCESS_LINK = Path.of("/proc/self/fd/1");

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private @Nullable IOException failure;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** Why not all was written; null if it was, or if its reader wanted no more. */
    @Nullable IOException loss() {
        return failure == null || isReaderGone(failure) ? null : failure;
    }

    /**
     * The words of the system come in any language; writing to a pipe fails for this reason alone.
     */
    private static boolean isReaderGone(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("Broken pipe") || isPipe();
    }

    private static boolean isPipe() {
        try {
            return Files.readSymbolicLink(PROCESS_LINK).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return false; // no Linux
        }
    }
}
