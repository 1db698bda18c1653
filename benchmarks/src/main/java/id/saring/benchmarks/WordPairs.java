package id.saring.benchmarks;

/** Codes of spelling reforms, names and numbers. */
final class WordPairs {
    private WordPairs() {}

    static void addTo(PairCodes codes) {}
}
