package id.saring.bulk.fetch;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** Opens connections to the hosts of pages, of themselves or through a proxy. Thread-safe. */
final class Connections {
    private static final int LONGEST_MILLIS = 10_000;
    private static final int MOST_HEADER_BYTES = 1 << 14;

    private final PublicAddresses addresses;
    private final @Nullable HttpProxy proxy;
    private final int millis;

    Connections(PublicAddresses addresses, @Nullable HttpProxy proxy, FetchLimits limits) {
        this.addresses = addresses;
        this.proxy = proxy;
        this.millis = (int) Math.min(limits.time().toMillis(), LONGEST_MILLIS);
    }

    /**
     * A connection that a request can be sent on.
     *
     * @param host the address of the page's host, or null where only the proxy knows it
     * @param proxy what the request is sent to in the host's place, or null where it is sent to the
     *     host itself, be it through a tunnel
     */
    record Connection(Socket socket, @Nullable InetAddress host, @Nullable HttpProxy proxy)
            implements Closeable {
        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /**
     * @throws FetchException if it is no address of a page, or of one that is not fetched from
     */
    void check(URI uri) throws IOException {
        if (uri.getHost() == null || !String.valueOf(uri.getScheme()).matches("(?i)https?")) {
            throw new FetchException("no_address", "it is no http or https address", false);
        }
        address(uri);
    }

    /** The address to connect to, or null where the proxy is to find it. */
    private @Nullable InetAddress address(URI uri) throws IOException {
        if (proxy == null) {
            return addresses.of(uri.getHost());
        }
        addresses.checkIfKnown(uri.getHost());
        return null;
    }

    Connection open(URI uri) throws IOException {
        InetAddress address = address(uri);
        boolean secure = uri.getScheme().equalsIgnoreCase("https");
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        Socket plain = new Socket();
        try {
            if (address == null) {
                connectToProxy(plain);
                if (!secure) {
                    return new Connection(plain, null, proxy);
                }
                tunnel(plain, uri.getHost() + ":" + port);
            } else {
                plain.connect(new InetSocketAddress(address, port), millis);
                plain.setSoTimeout(millis);
            }
            Socket socket = secure ? secured(plain, uri.getHost(), port) : plain;
            return new Connection(socket, address, null);
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    /** The proxy is the user's own choice: where it stands is not asked. */
    private void connectToProxy(Socket socket) throws IOException {
        try {
            socket.connect(new InetSocketAddress(proxy.host(), proxy.port()), millis);
            socket.setSoTimeout(millis);
        } catch (IOException e) {
            throw new FetchException(
                    "proxy", "the proxy " + proxy + " does not answer: " + e.getMessage(), true);
        }
    }

    private void tunnel(Socket socket, String authority) throws IOException {
        StringBuilder request = new StringBuilder("CONNECT " + authority + " HTTP/1.1");
        request.append("\r\nHost: ").append(authority);
        proxy.headers()
                .forEach(
                        (name, value) ->
                                request.append("\r\n").append(name).append(": ").append(value));
        request.append("\r\n\r\n");
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        String status = header(socket.getInputStream()).lines().findFirst().orElse("");
        if (!status.matches("HTTP/1\\.\\d 2\\d\\d.*")) {
            throw new FetchException(
                    "proxy",
                    "the proxy " + proxy + " opens no tunnel: " + status,
                    status.matches("HTTP/1\\.\\d 5.*"));
        }
    }

    /** Reads a byte at a time: what comes after the header is the page's host's. */
    private static String header(InputStream in) throws IOException {
        StringBuilder header = new StringBuilder();
        while (header.indexOf("\r\n\r\n") < 0 && header.length() < MOST_HEADER_BYTES) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            header.append((char) next);
        }
        return header.toString();
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        try {
            SSLSocket socket =
                    (SSLSocket)
                            SSLContext.getDefault()
                                    .getSocketFactory()
                                    .createSocket(plain, host, port, true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has a default
        }
    }
}
