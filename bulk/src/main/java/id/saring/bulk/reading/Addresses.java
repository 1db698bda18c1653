package id.saring.bulk.reading;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses as archives and feeds write them. */
public final class Addresses {
    private static final String UNSAFE = " \"<>\\^`{|}[]";

    private Addresses() {}

    /**
     * The URI of an address; characters that RFC 3986 does not allow are percent-encoded first, as
     * browsers do. Null when there is still none, or it is not absolute.
     */
    public static @Nullable URI uri(@Nullable String address) {
        if (address == null) {
            return null;
        }
        URI uri = parse(address.strip());
        if (uri == null) {
            uri = parse(encoded(address.strip()));
        }
        return uri != null && uri.isAbsolute() ? uri : null;
    }

    private static @Nullable URI parse(String address) {
        try {
            return new URI(address);
        } catch (java.net.URISyntaxException e) {
            return null;
        }
    }

    private static String encoded(String address) {
        StringBuilder out = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (c <= ' ' || c >= 0x7f || UNSAFE.indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", c));
            } else {
                out.append((char) c);
            }
        }
        return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
