package id.saring.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Mark;
import id.saring.core.Text;
import id.saring.translation.Bitext;
import id.saring.translation.Homecoming;
import id.saring.translation.exchange.BitextFormat;
import id.saring.translation.exchange.ExchangeException;
import id.saring.translation.exchange.GlossaryReader;
import id.saring.translation.exchange.Returned;
import id.saring.translation.exchange.TmxReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that translators' tools send back: read, or refused with the place. */
class ExchangeFuzzTest {
    private static final Article ARTICLE =
            Article.builder("Pasar 12 desa")
                    .blocks(
                            List.of(
                                    new Block.Paragraph(
                                            new Text(
                                                    "Harga beras naik 7,5 persen. Warga membeli.",
                                                    List.of(
                                                            new Mark(
                                                                    Mark.Kind.STRONG,
                                                                    0,
                                                                    5,
                                                                    null))))))
                    .build();
    private static final Bitext BITEXT = Bitext.of(ARTICLE, "id", "en");

    static Stream<byte[]> seeds() {
        Stream<byte[]> written =
                Arrays.stream(BitextFormat.values())
                        .map(format -> format.write(BITEXT))
                        .map(file -> file.getBytes(StandardCharsets.UTF_8));
        return Stream.concat(Seeds.of("exchange"), written);
    }

    @MethodSource("seeds")
    @Timeout(60)
    @FuzzTest(maxDuration = "60s")
    void reads(byte[] file) throws Exception {
        Returned returned = unlessRefused(() -> BitextFormat.read(file));
        if (returned != null) {
            Homecoming home = Homecoming.of(BITEXT, returned.units());
            Articles.check(home.article());
            for (BitextFormat format : BitextFormat.values()) {
                assertThat(format.write(home.bitext())).isNotEmpty();
            }
        }
        unlessRefused(() -> TmxReader.read(file, "id", "en"));
        unlessRefused(() -> GlossaryReader.read(file, "id", "en"));
    }

    private static <T> @Nullable T unlessRefused(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ExchangeException e) {
            assertThat(e.getMessage()).isNotBlank();
            return null;
        }
    }
}
