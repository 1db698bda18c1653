package id.saring.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The converters behind the codes that rows of pairs carry in {@code from} and {@code to}, such as
 * {@code Java-jv} and {@code Latn-jv}. Each part of i18n adds its own.
 */
final class PairCodes {
    private final Map<String, UnaryOperator<String>> converters = new HashMap<>();

    private PairCodes() {}

    /**
     * Every converter by the {@link #key} of its codes.
     *
     * @param lexicon words for the scripts that need them, or null
     */
    static Map<String, UnaryOperator<String>> all(@Nullable Path lexicon) throws IOException {
        PairCodes codes = new PairCodes();
        ScriptPairs.addTo(codes, lexicon);
        WordPairs.addTo(codes);
        return Map.copyOf(codes.converters);
    }

    /** Sends the texts that {@code here} admits to another converter than their codes have. */
    PairCodes divert(
            String from, String to, Predicate<String> here, UnaryOperator<String> converter) {
        UnaryOperator<String> usual = converters.getOrDefault(key(from, to), converter);
        converters.put(
                key(from, to), text -> here.test(text) ? converter.apply(text) : usual.apply(text));
        return this;
    }

    static String key(@Nullable String from, @Nullable String to) {
        return from + " to " + to;
    }

    /** Adds a converter; codes that have one already keep it. */
    PairCodes add(String from, String to, UnaryOperator<String> converter) {
        converters.putIfAbsent(key(from, to), converter);
        return this;
    }
}
