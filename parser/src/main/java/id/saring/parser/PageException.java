package id.saring.parser;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page cannot be read as what they claim to be. The message says what was found and
 * what to do.
 */
public final class PageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final @Nullable URI url;

    PageException(@Nullable URI url, String message, @Nullable Throwable cause) {
        super(url == null ? message : url + ": " + message, cause);
        this.url = url;
    }

    /** The page's address, or null when it is unknown. */
    public @Nullable URI url() {
        return url;
    }
}
