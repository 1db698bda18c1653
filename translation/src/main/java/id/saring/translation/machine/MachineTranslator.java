package id.saring.translation.machine;

import id.saring.translation.Piece;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Translates segments from one language into another. Codes are to come back in their places;
 * {@link MachineTranslation} sees to it when an engine loses some.
 *
 * <pre>{@code
 * try (MachineTranslator engine = Apertium.start("id", "ms")) {
 *     Bitext malay = MachineTranslation.with(engine).translate(Bitext.of(article, "ms"));
 * }
 * }</pre>
 */
public interface MachineTranslator extends Closeable {
    /**
     * Translates segments in one go; safe to call from one thread at a time.
     *
     * @param segments at most {@link #batch()}, none empty
     * @return as many translations, in the same order
     * @throws EngineException if the engine refuses, with what to do
     * @throws IOException if it cannot be reached or its answer not be understood
     */
    List<List<Piece>> translate(List<List<Piece>> segments) throws IOException;

    /** How many segments may go at once, at least 1. */
    int batch();

    /**
     * How many characters may go at once, in UTF-16 code units, no limit unless overridden; a
     * segment that is longer goes alone.
     */
    default int batchLength() {
        return Integer.MAX_VALUE;
    }

    @Override
    default void close() throws IOException {}
}
