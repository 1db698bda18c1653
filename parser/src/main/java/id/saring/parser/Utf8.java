package id.saring.parser;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 that is not wholly UTF-8. Pages put together from several sources hold single bytes
 * of windows-1252 (quotation marks, dashes, an é); they are read as that, not lost.
 */
final class Utf8 {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** The text of {@code length} of {@code bytes} from {@code start} on. */
    static String decode(byte[] bytes, int start, int length) {
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : mend(bytes, start, length);
    }

    static boolean isValid(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(8192);
        CharsetDecoder decoder = strict();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        // A file cut off within a letter is still UTF-8.
        return result.isUnderflow() || in.remaining() < 4 && isCutOff(bytes, in.position());
    }

    private static boolean isCutOff(byte[] bytes, int from) {
        return from > 0 && (bytes[from] & 0xC0) == 0xC0;
    }

    private static String mend(byte[] bytes, int start, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, length);
        CharBuffer out = CharBuffer.allocate(length);
        CharsetDecoder decoder = strict();
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                return out.flip().toString();
            }
            int at = in.position();
            boolean cutShort = isCutShort(bytes, at, result.length());
            out.put(cutShort ? REPLACEMENT : new String(bytes, at, 1, WINDOWS_1252).charAt(0));
            in.position(at + (cutShort ? result.length() : 1));
        }
    }

    /**
     * Whether a malformed run is the start of a letter whose rest was cut off: at the end of the
     * page, or with a first byte that opens most letters of Indonesian and English pages outside
     * ASCII (é, “, –). Other bytes are windows-1252.
     */
    private static boolean isCutShort(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xFF;
        boolean usual = first == 0xC2 || first == 0xC3 || first == 0xE2;
        return usual || at + length == bytes.length && first >= 0xC0;
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
