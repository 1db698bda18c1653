package id.saring.parser;

/** A table from hashes to numbers, for words that are looked up without being made strings. */
final class HashTable {
    private final long[] keys;
    private final long[] values;

    /**
     * @param size the most entries it is to hold
     */
    HashTable(int size) {
        int slots = Integer.highestOneBit(Math.max(8, size)) * 4;
        keys = new long[slots];
        values = new long[slots];
    }

    /** The number of a hash, 0 when there is none. */
    long get(long hash) {
        return values[slot(hash)];
    }

    /** Gives a hash a number other than 0. */
    void put(long hash, long value) {
        int slot = slot(hash);
        keys[slot] = hash;
        values[slot] = value;
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & (keys.length - 1);
        while (values[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
