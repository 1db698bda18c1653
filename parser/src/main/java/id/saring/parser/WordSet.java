package id.saring.parser;

/**
 * Words without regard to case, by their hashes; cleared and filled again for each line it is to
 * hold, so that lines are compared without making strings. Not thread-safe.
 */
final class WordSet {
    private long[] keys;
    private int[] filled;
    private int round = 1;
    private int size;

    WordSet() {
        keys = new long[64];
        filled = new int[64];
    }

    int size() {
        return size;
    }

    void clear() {
        round++;
        size = 0;
    }

    boolean contains(long word) {
        return filled[slot(word)] == round;
    }

    /** Whether it was not there yet. */
    boolean add(long word) {
        int slot = slot(word);
        if (filled[slot] == round) {
            return false;
        }
        keys[slot] = word;
        filled[slot] = round;
        if (++size * 2 > keys.length) {
            grow();
        }
        return true;
    }

    /** Adds all words of {@code text}, runs of letters and digits. */
    void addAll(CharSequence text) {
        addAll(text, this);
    }

    /** The same; answers how many words that were not there yet stand in {@code other}. */
    int addAll(CharSequence text, WordSet other) {
        long hash = HtmlNames.start();
        int shared = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Letters.isWord(c)) {
                hash = HtmlNames.add(hash, Letters.toLower(c));
            } else if (hash != HtmlNames.start()) {
                shared += add(hash) && other.contains(hash) ? 1 : 0;
                hash = HtmlNames.start();
            }
        }
        return shared;
    }

    private int slot(long word) {
        int slot = (int) (word ^ word >>> 29) & (keys.length - 1);
        while (filled[slot] == round && keys[slot] != word) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldFilled = filled;
        keys = new long[oldKeys.length * 2];
        filled = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldFilled[i] == round) {
                add(oldKeys[i]);
            }
        }
    }
}
