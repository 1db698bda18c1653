package id.saring.bulk.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A form that a corpus can be written in. More of them are found by {@link java.util.ServiceLoader}
 * in optional jars.
 */
public interface CorpusFormat {

    /** Its name, in lower case. */
    String name();

    /** The ends of file names that ask for it, such as {@code .parquet}; the first is the usual. */
    List<String> suffixes();

    /**
     * A writer to {@code file}, which is not yet under its final name.
     *
     * @param target the final name; its end may choose a compression
     * @param mark 0 to begin, or what {@link CorpusWriter#commit} gave, to take up from there
     */
    CorpusWriter open(Path file, Path target, long mark) throws IOException;
}
