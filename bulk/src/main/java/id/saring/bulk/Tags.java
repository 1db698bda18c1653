package id.saring.bulk;

/** How much markup a page has, told without parsing it: nothing is spent on one with too much. */
final class Tags {
    private static final int SHORTEST_TAG = 3;

    private Tags() {}

    /** Whether there are more than {@code most} tags, start and end counted, in any encoding. */
    static boolean moreThan(int most, byte[] page) {
        if (page.length / SHORTEST_TAG < most) {
            return false;
        }
        int count = 0;
        for (byte b : page) {
            if (b == '<' && ++count > most) {
                return true;
            }
        }
        return false;
    }
}
