package id.saring.parser;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came: bytes, and what was said about them.
 *
 * @param url where it was read from, absolute, or null when unknown; relative links then stay
 *     unresolved and are dropped
 * @param contentType the HTTP {@code Content-Type} header, such as {@code text/html;
 *     charset=utf-8}, or null
 * @param bytes the content as transferred, without content encoding; not copied, so the caller must
 *     not change it
 */
public record Page(@Nullable URI url, @Nullable String contentType, byte[] bytes) {

    /** The bytes are required. */
    public Page {
        Objects.requireNonNull(bytes, "bytes");
    }

    /** A page whose header is unknown. */
    public static Page of(@Nullable URI url, byte[] bytes) {
        return new Page(url, null, bytes);
    }
}
