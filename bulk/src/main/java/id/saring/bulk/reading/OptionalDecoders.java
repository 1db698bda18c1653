package id.saring.bulk.reading;

import java.io.IOException;
import java.io.InputStream;

/** What needs jars that may be absent; a class of its own, which only then is looked at. */
final class OptionalDecoders {
    private OptionalDecoders() {}

    static InputStream brotli(InputStream in) throws IOException {
        return new org.brotli.dec.BrotliInputStream(in);
    }

    static InputStream zstd(InputStream in) throws IOException {
        return new com.github.luben.zstd.ZstdInputStream(in);
    }
}
