package id.saring.bulk.writing;

import java.io.IOException;
import java.io.OutputStream;

/** What needs a jar that may be absent; a class of its own, which only then is looked at. */
final class OptionalEncoders {
    private static final int LEVEL = 6;

    private OptionalEncoders() {}

    static OutputStream zstd(OutputStream out) throws IOException {
        return new com.github.luben.zstd.ZstdOutputStream(out, LEVEL);
    }
}
