package id.saring.parser;

/** Reads single letters of UTF-8 (RFC 3629). */
final class Utf8Letter {
    private Utf8Letter() {}

    /**
     * The code point whose two to four bytes start at {@code p}, or -1 where they are malformed.
     */
    static int at(byte[] bytes, int p, int end) {
        int lead = bytes[p] & 0xFF;
        int length = length(bytes[p]);
        if (lead < 0xC2 || lead > 0xF4 || p + length > end) {
            return -1;
        }
        int letter = lead & 0xFF >> length + 1;
        for (int i = 1; i < length; i++) {
            if ((bytes[p + i] & 0xC0) != 0x80) {
                return -1;
            }
            letter = letter << 6 | bytes[p + i] & 0x3F;
        }
        boolean overlong = length == 3 && letter < 0x800 || length == 4 && letter < 0x10000;
        boolean surrogate = letter >= 0xD800 && letter <= 0xDFFF;
        return overlong || surrogate || letter > 0x10FFFF ? -1 : letter;
    }

    /** How many bytes a letter has, by its first. */
    static int length(int lead) {
        return (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : 4;
    }
}
