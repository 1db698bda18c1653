package id.saring.bulk.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpParser;

/**
 * One request over HTTP/1.1 (RFC 9112). Java's own client looks the host up again when it connects,
 * after any check of its address, and does not give the bytes as they came, which an archive keeps.
 */
final class HttpSocket {
    private static final int MOST_HEADER_BYTES = 1 << 16;

    private final Connections connections;
    private final FetchLimits limits;

    HttpSocket(Connections connections, FetchLimits limits) {
        this.connections = connections;
        this.limits = limits;
    }

    /**
     * @throws FetchException if it is no address of a page, or of one that is not fetched from
     */
    void check(URI uri) throws IOException {
        connections.check(uri);
    }

    /**
     * Sends a GET and reads the answer, whatever its status.
     *
     * @throws FetchException if there is none within the limits
     */
    Answer get(URI uri, Map<String, String> headers) throws IOException {
        byte[] request = request(path(uri), uri, headers);
        Reader reader = new Reader(System.nanoTime() + limits.time().toNanos());
        try (Connections.Connection connection = connections.open(uri)) {
            Socket socket = connection.socket();
            reader.open(socket);
            HttpProxy proxy = connection.proxy();
            socket.getOutputStream().write(proxy == null ? request : proxied(uri, headers, proxy));
            socket.getOutputStream().flush();
            return reader.answer(uri, connection.host(), request);
        } catch (SocketTimeoutException e) {
            throw new FetchException(
                    "timeout", "no answer within " + limits.time().toSeconds() + " seconds", true);
        } catch (SSLException e) {
            throw new FetchException("tls", "no secure connection: " + e.getMessage(), false);
        } catch (EOFException e) {
            throw new FetchException("cut_off", "the answer is cut off", true);
        } catch (java.net.SocketException e) {
            throw new FetchException(
                    "no_answer", "the host does not answer: " + e.getMessage(), true);
        }
    }

    /** The request as a proxy is sent it; the archive keeps it as the host is. */
    private static byte[] proxied(URI uri, Map<String, String> headers, HttpProxy proxy) {
        Map<String, String> all = new TreeMap<>(headers);
        all.putAll(proxy.headers());
        return request("http://" + authority(uri) + path(uri), uri, all);
    }

    private static String path(URI uri) {
        String path =
                uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(path + query).toASCIIString();
    }

    private static String authority(URI uri) {
        return uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    private static byte[] request(String target, URI uri, Map<String, String> headers) {
        StringBuilder request = new StringBuilder("GET ");
        request.append(target).append(" HTTP/1.1\r\nHost: ").append(authority(uri));
        headers.forEach(
                (name, value) -> request.append("\r\n").append(name).append(": ").append(value));
        request.append("\r\nConnection: close\r\n\r\n");
        return request.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Reads an answer's bytes, not without end in size or time. */
    private final class Reader {
        private final long deadline;
        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private final byte[] buffer = new byte[1 << 14];
        private int at;
        private int end;
        private Socket socket;
        private InputStream in;

        Reader(long deadline) {
            this.deadline = deadline;
        }

        void open(Socket connected) throws IOException {
            socket = connected;
            in = connected.getInputStream();
        }

        Answer answer(URI uri, @Nullable InetAddress address, byte[] request) throws IOException {
            HttpParser parser = header();
            Map<String, List<String>> headers = parser.headers().map();
            int status = parser.status();
            if (status >= 200 && status != 204 && status != 304) {
                body(headers);
            }
            return new Answer(
                    uri, address, request, all.toByteArray(), status, headers, Instant.now());
        }

        private HttpParser header() throws IOException {
            int ends = 0;
            while (ends < 2) {
                int next = read();
                ends = next == '\n' ? ends + 1 : next == '\r' ? ends : 0;
                if (all.size() > MOST_HEADER_BYTES) {
                    throw new FetchException("no_http", "the header has no end", false);
                }
            }
            HttpParser parser = new HttpParser();
            parser.lenientResponse();
            parser.parse(ByteBuffer.wrap(all.toByteArray()));
            if (!parser.isFinished()) {
                throw new FetchException("no_http", "the answer is no HTTP", false);
            }
            return parser;
        }

        private void body(Map<String, List<String>> headers) throws IOException {
            String length = String.join("", headers.getOrDefault("Content-Length", List.of()));
            String coding = String.join(",", headers.getOrDefault("Transfer-Encoding", List.of()));
            if (coding.toLowerCase(Locale.ROOT).contains("chunked")) {
                chunks();
            } else if (length.matches("\\d{1,18}")) {
                exactly(Long.parseLong(length));
            } else {
                while (!atEnd()) {
                    read();
                }
            }
        }

        private boolean atEnd() throws IOException {
            if (at == end) {
                checkTime();
                at = 0;
                end = Math.max(0, in.read(buffer));
            }
            return at == end;
        }

        private void chunks() throws IOException {
            long size;
            do {
                size = chunkSize();
                exactly(size);
                while (read() != '\n') {
                    continue; // the end of the chunk, or a trailer's line
                }
            } while (size > 0);
        }

        private long chunkSize() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next; (next = read()) != '\n'; ) {
                line.append((char) next);
            }
            try {
                return Long.parseLong(line.toString().replaceFirst(";.*", "").strip(), 16);
            } catch (NumberFormatException e) {
                throw new FetchException("no_http", "a chunk has no size", false);
            }
        }

        private void exactly(long count) throws IOException {
            if (count > limits.bytes()) {
                throw tooLarge();
            }
            for (long i = 0; i < count; i++) {
                read();
            }
        }

        private int read() throws IOException {
            if (atEnd()) {
                throw new EOFException();
            }
            int next = buffer[at++] & 0xff;
            all.write(next);
            if (all.size() > limits.bytes()) {
                throw tooLarge();
            }
            return next;
        }

        private void checkTime() throws IOException {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new SocketTimeoutException();
            }
            socket.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
        }

        private FetchException tooLarge() {
            return new FetchException("too_large", "more than " + limits.bytes() + " bytes", false);
        }
    }
}
