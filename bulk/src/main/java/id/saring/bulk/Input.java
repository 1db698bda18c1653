package id.saring.bulk;

import id.saring.parser.Page;
import java.io.IOException;

/**
 * One page to convert.
 *
 * @param name as the user gave it, or as it was found in a folder
 * @param relative its path below the folder it was found in, or its file name; names the output in
 *     a folder
 * @param source reads it
 */
public record Input(String name, String relative, Source source) {

    /** Reads a page when its turn comes. */
    public interface Source {
        /**
         * @throws IOException whose message says what was found
         */
        Page read() throws IOException;
    }

    /** An input that is known to be unreadable. */
    static Input failing(String name, String message) {
        return new Input(
                name,
                name,
                () -> {
                    throw new IOException(message);
                });
    }

    /** The relative path without its extension. */
    public String stem() {
        String file = relative.replaceFirst("(?i)\\.gz$", "");
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
    }
}
