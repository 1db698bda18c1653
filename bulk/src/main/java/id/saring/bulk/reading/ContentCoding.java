package id.saring.bulk.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The content codings that pages are sent with (RFC 9110 §8.4.1). */
public enum ContentCoding {
    /** As it is. */
    IDENTITY {
        @Override
        InputStream open(InputStream in) {
            return in;
        }

        @Override
        boolean begins(byte[] bytes) {
            return false;
        }
    },
    /** RFC 1952. */
    GZIP {
        @Override
        InputStream open(InputStream in) throws IOException {
            return new GZIPInputStream(in);
        }

        @Override
        boolean begins(byte[] bytes) {
            return bytes.length > 1 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
        }
    },
    /** RFC 1950, or RFC 1951 as some servers send it. */
    DEFLATE {
        @Override
        InputStream open(InputStream in) throws IOException {
            InputStream ahead = new BufferedInputStream(in);
            ahead.mark(2);
            int head = ahead.read() << 8 | ahead.read();
            ahead.reset();
            boolean wrapped = (head >> 8 & 0x0f) == 8 && head % 31 == 0;
            return new InflaterInputStream(ahead, new Inflater(!wrapped));
        }

        @Override
        boolean begins(byte[] bytes) {
            return bytes.length > 1 && bytes[0] != '<';
        }
    },
    /** RFC 7932. */
    BR {
        @Override
        InputStream open(InputStream in) throws IOException {
            return OptionalDecoders.brotli(in);
        }

        @Override
        boolean begins(byte[] bytes) {
            return bytes.length > 0 && bytes[0] != '<';
        }
    },
    /** RFC 8878. */
    ZSTD {
        @Override
        InputStream open(InputStream in) throws IOException {
            return OptionalDecoders.zstd(in);
        }

        @Override
        boolean begins(byte[] bytes) {
            return bytes.length > 3 && bytes[0] == 0x28 && (bytes[1] & 0xff) == 0xb5;
        }
    };

    abstract InputStream open(InputStream in) throws IOException;

    /** Whether what begins so may be of this coding; else it was undone before it was stored. */
    abstract boolean begins(byte[] bytes);

    /**
     * What to ask servers for: the codings that can be undone here, as in {@code Accept-Encoding}.
     */
    public static String accepted() {
        try {
            Class.forName("org.brotli.dec.BrotliInputStream");
            return "gzip, br";
        } catch (ClassNotFoundException e) {
            return "gzip";
        }
    }

    /**
     * The coding of this name, as in {@code Content-Encoding}.
     *
     * @throws IOException if it is unknown
     */
    public static ContentCoding named(String name) throws IOException {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "":
            case "identity":
            case "none":
            case "utf-8": // some servers name the charset here
                return IDENTITY;
            case "gzip":
            case "x-gzip":
                return GZIP;
            case "deflate":
                return DEFLATE;
            case "br":
                return BR;
            case "zstd":
                return ZSTD;
            default:
                throw new IOException("the content encoding " + name + " is unknown");
        }
    }

    /**
     * Undoes the coding. Data that is cut off gives what stands before the cut.
     *
     * @throws IOException if the data is damaged from its start, more than {@code mostBytes}, or
     *     its decoder is not on the class path
     */
    public byte[] decode(byte[] bytes, int mostBytes) throws IOException {
        if (!begins(bytes)) {
            return bytes;
        }
        byte[] out = new byte[Math.max(1 << 12, Math.min(mostBytes, bytes.length * 4))];
        int count = 0;
        try (InputStream in = open(new ByteArrayInputStream(bytes))) {
            for (int more; (more = in.read(out, count, out.length - count)) >= 0; ) {
                count += more;
                if (count > mostBytes) {
                    throw new OverLimitException(mostBytes);
                }
                if (count == out.length) {
                    out = Arrays.copyOf(out, count * 2);
                }
            }
        } catch (NoClassDefFoundError e) {
            throw new IOException(
                    "there is no decoder for the content encoding "
                            + name().toLowerCase(Locale.ROOT)
                            + "; add org.brotli:dec or com.github.luben:zstd-jni",
                    e);
        } catch (EOFException e) {
            if (count == 0) {
                throw new IOException(
                        "the " + name().toLowerCase(Locale.ROOT) + " data is cut off", e);
            }
        }
        return Arrays.copyOf(out, count);
    }
}
