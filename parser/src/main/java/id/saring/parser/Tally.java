package id.saring.parser;

/** Counts how often each of many numbers comes up, by their hashes. */
final class Tally {
    private final long[] keys;
    private final int[] counts;

    /**
     * @param size the most numbers it is to hold
     */
    Tally(int size) {
        int slots = Integer.highestOneBit(Math.max(8, size + size / 2)) * 2;
        keys = new long[slots];
        counts = new int[slots];
    }

    /** Counts a hash once more; answers the place of its {@link #count}. */
    int add(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & (keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = hash;
        counts[slot]++;
        return slot;
    }

    /** One more than the highest place there can be. */
    int places() {
        return keys.length;
    }

    int count(int place) {
        return counts[place];
    }
}
