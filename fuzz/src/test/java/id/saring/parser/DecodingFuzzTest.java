package id.saring.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.saring.fuzz.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes to a document, whatever the header says; the first byte chooses the header. */
class DecodingFuzzTest {
    private static final PageDecoder DECODER = new PageDecoder(10_000_000, 200_000);
    private static final List<String> HEADERS =
            List.of(
                    "text/html",
                    "text/html; charset=utf-16le",
                    "text/html; charset=iso-2022-jp",
                    "text/html; charset=shift_jis",
                    "text/html; charset=\"",
                    "text/plain; charset=gb18030",
                    "application/xhtml+xml",
                    "application/pdf",
                    "application/rtf",
                    "message/rfc822",
                    "multipart/related",
                    "application/epub+zip",
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    ";;/");

    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.of("decoding"), Seeds.pages().map(DecodingFuzzTest::withoutHeader))
                .flatMap(seeds -> seeds);
    }

    @MethodSource("seeds")
    @Timeout(60)
    @FuzzTest(maxDuration = "60s")
    void decodes(byte[] input) {
        byte[] bytes = input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
        Page page = new Page(null, header(input), bytes);
        try {
            assertThat(DECODER.decode(page).page()).isNotNull();
        } catch (PageException e) {
            assertThat(e).hasMessageMatching("(?s).{10,}");
        }
    }

    private static @Nullable String header(byte[] input) {
        int choice = input.length == 0 ? HEADERS.size() : (input[0] & 0xff) % (HEADERS.size() + 1);
        return choice == HEADERS.size() ? null : HEADERS.get(choice);
    }

    private static byte[] withoutHeader(byte[] page) {
        byte[] input = new byte[page.length + 1];
        input[0] = (byte) HEADERS.size();
        System.arraycopy(page, 0, input, 1, page.length);
        return input;
    }
}
