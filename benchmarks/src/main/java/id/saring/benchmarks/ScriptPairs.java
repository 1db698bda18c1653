package id.saring.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Codes of scripts: Javanese, Sundanese, Balinese, Batak, Lontara … and Arabic to Latin. */
final class ScriptPairs {
    private ScriptPairs() {}

    static void addTo(PairCodes codes, @Nullable Path lexicon) throws IOException {}
}
