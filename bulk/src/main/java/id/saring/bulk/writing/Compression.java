package id.saring.bulk.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How a file of lines is compressed, by the end of its name. */
enum Compression {
    NONE {
        @Override
        OutputStream open(OutputStream out) {
            return out;
        }
    },
    GZIP {
        @Override
        OutputStream open(OutputStream out) throws IOException {
            return new GZIPOutputStream(out, 1 << 13) {
                {
                    def.setLevel(GZIP_LEVEL);
                }
            };
        }
    },
    ZSTD {
        @Override
        OutputStream open(OutputStream out) throws IOException {
            try {
                return OptionalEncoders.zstd(out);
            } catch (NoClassDefFoundError e) {
                throw new IOException(
                        "nothing here writes zstd; add com.github.luben:zstd-jni or write .gz", e);
            }
        }
    };

    /** Two thirds of the time of level 6, which is usual, for files larger by a fiftieth. */
    private static final int GZIP_LEVEL = 5;

    abstract OutputStream open(OutputStream out) throws IOException;

    static Compression of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? GZIP : name.endsWith(".zst") ? ZSTD : NONE;
    }
}
