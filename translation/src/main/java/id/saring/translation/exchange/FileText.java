package id.saring.translation.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file: by its byte order mark, else as its XML declaration says, else UTF-8. */
final class FileText {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private FileText() {}

    /**
     * @throws ExchangeException if a byte is none of the encoding, with its place
     */
    static String of(byte[] file) {
        Charset charset = charset(file);
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(file);
        int most = (int) Math.ceil(file.length * (double) decoder.maxCharsPerByte());
        CharBuffer out = CharBuffer.allocate(most + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw wrong(
                    out.toString(), "a byte that is no " + charset + "; save the file as UTF-8");
        }
        String text = out.toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /**
     * The text of a file that is no XML.
     *
     * @throws ExchangeException if it holds what no text does, as packed files and pictures do
     */
    static String plain(byte[] file) {
        String text = of(file);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                throw wrong(
                        text.substring(0, at),
                        "a control character, which no text file holds; is it the right file?");
            }
        }
        return text;
    }

    /** Whether it opens with an angle bracket, in whatever encoding and behind whatever mark. */
    static boolean isXml(byte[] file) {
        for (byte b : file) {
            if (!isSkipped(b)) {
                return b == '<';
            }
        }
        return false;
    }

    /** Whether there is nothing in it but white space and a byte order mark. */
    static boolean isBlank(byte[] file) {
        for (byte b : file) {
            if (!isSkipped(b)) {
                return false;
            }
        }
        return true;
    }

    /** White space, byte order marks, and the zero bytes of UTF-16. */
    private static boolean isSkipped(byte b) {
        int c = b & 0xff;
        return c <= ' ' || c == 0xef || c == 0xbb || c == 0xbf || c >= 0xfe;
    }

    private static Charset charset(byte[] file) {
        int first = file.length > 0 ? file[0] & 0xff : 0;
        int second = file.length > 1 ? file[1] & 0xff : 0;
        if (first == 0xfe && second == 0xff || first == 0 && second == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xff && second == 0xfe || first == '<' && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(file, 0, Math.min(file.length, 300), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head.replaceFirst("^\u00ef\u00bb\u00bf", ""));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException e) {
            throw ExchangeException.at(
                    1,
                    1,
                    "the encoding " + declared.group(1) + " is not known; save the file as UTF-8");
        }
    }

    /** What was found behind the text {@code before}. */
    private static ExchangeException wrong(String before, String found) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return ExchangeException.at(line, column, found);
    }
}
