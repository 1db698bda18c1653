package id.saring.parser;

import java.util.HashSet;
import java.util.Set;

/** On how many pages of a host each line stands: a table of hashes, bounded in size. */
final class LineCounts {
    /** Lines beyond these are not counted: 16 bytes each, twice as many places. */
    private static final int MOST = 4_000_000;

    /** Nothing shorter says what it belongs to. */
    private static final int SHORTEST = 4;

    private long[] keys;
    private int[] counts;
    private int size;

    LineCounts() {
        this(new long[1024], new int[1024], 0);
    }

    private LineCounts(long[] keys, int[] counts, int size) {
        this.keys = keys;
        this.counts = counts;
        this.size = size;
    }

    /** A line of a host, never 0. Case does not count. */
    static long key(String host, String line) {
        long hash = fold(fold(0xcbf29ce484222325L, host) ^ '\n', line);
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    /** FNV-1a in 64 bits. */
    private static long fold(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ Character.toLowerCase(text.charAt(i))) * 0x100000001b3L;
        }
        return hash;
    }

    /** Counts each line of a story once, and the story once. */
    synchronized void add(String host, String story, TextBlocks lines) {
        if (!count(key(host + "\u0000", story))) {
            return;
        }
        Set<Long> seen = new HashSet<>();
        for (int line = 0; line < lines.size(); line++) {
            long key = key(host, lines.text(line));
            if (lines.length(line) >= SHORTEST && seen.add(key)) {
                count(key);
            }
        }
    }

    /** On how many pages the line stood. */
    int get(long key) {
        return counts[place(key)];
    }

    /** A table of its own. */
    synchronized LineCounts copy() {
        return new LineCounts(keys.clone(), counts.clone(), size);
    }

    /** Answers whether it is the first of its kind. */
    private boolean count(long key) {
        int place = place(key);
        if (keys[place] == 0 && size >= MOST) {
            return false;
        }
        size += keys[place] == 0 ? 1 : 0;
        keys[place] = key;
        counts[place]++;
        boolean first = counts[place] == 1;
        if (size * 2 > keys.length) {
            grow();
        }
        return first;
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                counts[place] = oldCounts[i];
            }
        }
    }
}
