package id.saring.bulk.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpParser;

/**
 * What a resource holds, its HTTP header taken off and its transfer and content encodings undone.
 * Archives hold what servers sent, so nothing is insisted on: a body that is not chunked though its
 * header says so, or not compressed, is taken as it is.
 *
 * @param status of the HTTP response; 200 where there is no header
 * @param headers of the HTTP response by name in any case; empty where there are none
 * @param body the decoded bytes
 */
public record Content(int status, Map<String, List<String>> headers, byte[] body) {
    private static final Pattern LENGTH = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

    /**
     * Decodes a resource.
     *
     * @param mostBytes the most bytes of body
     * @throws IOException if an encoding is unknown, its data damaged, or the body over the limit
     */
    public static Content of(Capture.Resource resource, int mostBytes) throws IOException {
        byte[] block = resource.block();
        if (!startsWith(block, "HTTP")) {
            return new Content(200, plainHeaders(resource), block);
        }
        HttpParser parser = new HttpParser();
        parser.lenientResponse();
        ByteBuffer bytes = ByteBuffer.wrap(block);
        parser.parse(bytes);
        if (!parser.isFinished()) {
            return new Content(200, Map.of(), afterEmptyLine(block));
        }
        Map<String, List<String>> headers = parser.headers().map();
        byte[] body = Arrays.copyOfRange(block, bytes.position(), block.length);
        body =
                has(headers, "Transfer-Encoding", "chunked")
                        ? Chunks.join(body)
                        : withoutWhatFollows(headers, body);
        for (String encoding : encodings(headers)) {
            body = ContentCoding.named(encoding).decode(body, mostBytes);
        }
        return new Content(parser.status(), headers, body);
    }

    /** The type as the header says it, such as {@code text/html; charset=utf-8}, or null. */
    public @Nullable String contentType() {
        List<String> values = headers.get("Content-Type");
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    private static Map<String, List<String>> plainHeaders(Capture.Resource resource) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String type = resource.contentType();
        if (type != null && !type.toLowerCase(Locale.ROOT).startsWith("application/http")) {
            headers.put("Content-Type", List.of(type));
        }
        return headers;
    }

    private static boolean startsWith(byte[] bytes, String word) {
        return bytes.length >= word.length()
                && new String(bytes, 0, word.length(), java.nio.charset.StandardCharsets.US_ASCII)
                        .equals(word);
    }

    /** A block may be longer than what the server sent, where the archive gave its length wrong. */
    private static byte[] withoutWhatFollows(Map<String, List<String>> headers, byte[] body) {
        String length = String.join("", headers.getOrDefault("Content-Length", List.of())).strip();
        boolean shorter =
                LENGTH.matcher(length).matches() && Integer.parseInt(length) < body.length;
        boolean compressed = headers.containsKey("Content-Encoding");
        return shorter && compressed ? Arrays.copyOf(body, Integer.parseInt(length)) : body;
    }

    /** The header cannot be read; the body begins after the first empty line. */
    private static byte[] afterEmptyLine(byte[] block) {
        for (int i = 1; i < block.length; i++) {
            boolean empty =
                    block[i] == '\n'
                            && (block[i - 1] == '\n'
                                    || i > 1 && block[i - 1] == '\r' && block[i - 2] == '\n');
            if (empty) {
                return Arrays.copyOfRange(block, i + 1, block.length);
            }
        }
        return block;
    }

    private static boolean has(Map<String, List<String>> headers, String name, String value) {
        return headers.getOrDefault(name, List.of()).stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(value));
    }

    /** In the order in which they are undone: the last applied first. */
    private static List<String> encodings(Map<String, List<String>> headers) {
        String all = String.join(",", headers.getOrDefault("Content-Encoding", List.of()));
        if (all.isEmpty()) {
            return List.of();
        }
        String[] names = SEPARATOR.split(all.toLowerCase(Locale.ROOT));
        java.util.Collections.reverse(Arrays.asList(names));
        return List.of(names);
    }
}
