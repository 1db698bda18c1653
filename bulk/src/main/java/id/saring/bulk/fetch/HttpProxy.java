package id.saring.bulk.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The proxy that all is fetched through: http pages are asked of it, https pages through a tunnel
 * (RFC 9110 §7.6, §9.3.6).
 *
 * @param host its name or address
 * @param port its port
 * @param user name and password as {@code name:password}, or null where it asks for none
 */
record HttpProxy(String host, int port, @Nullable String user) {
    private static final int USUAL_PORT = 8080;

    HttpProxy {
        Objects.requireNonNull(host, "host");
    }

    /** Reads {@code http://[name:password@]host[:port]}. */
    static HttpProxy of(URI address) {
        String rest = address.getRawPath() == null ? "" : address.getRawPath();
        boolean http = "http".equalsIgnoreCase(address.getScheme());
        if (!http || address.getHost() == null || !rest.matches("/?")) {
            throw new IllegalArgumentException(
                    "a proxy is given as http://host:port, was " + withoutUser(address));
        }
        int port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
        return new HttpProxy(address.getHost(), port, address.getUserInfo());
    }

    /** A password must not come to stand in a message. */
    private static String withoutUser(URI address) {
        return address.toString().replaceFirst("//[^/@]*@", "//");
    }

    /** The headers that it is given, beside those for the page's own host. */
    Map<String, String> headers() {
        if (user == null) {
            return Map.of();
        }
        byte[] bytes = user.getBytes(StandardCharsets.UTF_8);
        return Map.of("Proxy-Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
