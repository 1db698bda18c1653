package id.saring.bulk.reading;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** How a user names a file: by its name, or by its address {@code file:///…}. */
public final class FileName {
    private static final String SCHEME = "file:";

    private FileName() {}

    /**
     * The file of this name. An address can say {@code %E9}, a byte that is no UTF-8, which Java
     * loses from a name on the command line.
     *
     * @throws InvalidPathException if no file can have this name
     */
    public static Path path(String name) {
        if (!name.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Path.of(name);
        }
        try {
            return Path.of(URI.create(name));
        } catch (IllegalArgumentException e) {
            throw new InvalidPathException(name, String.valueOf(e.getMessage()));
        }
    }
}
