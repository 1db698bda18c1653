package id.saring.translation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Mark;
import id.saring.core.Text;
import id.saring.translation.Bitext;
import id.saring.translation.Homecoming;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Pseudo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are too long, too deep, or in another encoding than they say. */
@Timeout(60)
class HostileFilesTest {
    private static Bitext bitext(Text text) {
        return Bitext.of(
                Article.builder("Judul").blocks(List.of(new Block.Paragraph(text))).build(),
                "id",
                "en");
    }

    private static Homecoming roundTrip(BitextFormat format, Bitext bitext) {
        String file = format.write(bitext.map(Pseudo::copy));
        return Homecoming.of(
                bitext, BitextFormat.read(file.getBytes(StandardCharsets.UTF_8)).units());
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF21", "XLIFF12", "PO"})
    void aSegmentOfAMegabyteComesBack(BitextFormat format) {
        Bitext bitext = bitext(Text.of("kata 12 dan 7,5 lagi saja ".repeat(38_000)));
        assertThat(roundTrip(format, bitext).isSound()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF21", "XLIFF12", "PO"})
    void thousandsOfCodesSideBySideComeBack(BitextFormat format) {
        List<Mark> marks = new ArrayList<>();
        for (int n = 0; n < 20_000; n++) {
            marks.add(new Mark(Mark.Kind.STRONG, n * 5, n * 5 + 4, null));
        }
        Text text = new Text("kata ".repeat(20_000), marks);
        Homecoming home = roundTrip(format, bitext(text));
        assertThat(home.isSound()).isTrue();
        assertThat(home.article().blocks()).containsExactly(new Block.Paragraph(text));
    }

    @Test
    void codesThatNeverCloseAreReported() {
        Bitext bitext = bitext(Text.of("Pasar itu ramai."));
        List<Piece> target = new ArrayList<>();
        for (int n = 0; n < 100_000; n++) {
            target.add(new Piece.Open("a" + n));
        }
        for (int n = 0; n < 100_000; n++) {
            target.add(new Piece.Close("b" + n));
        }
        Part part = bitext.units().get(1).parts().get(0);
        Homecoming home = Homecoming.of(bitext, Map.of("b1", List.of(part.translated(target))));
        assertThat(home.isSound()).isFalse();
        assertThat(Pairs.whole(target)).isEmpty();
    }

    @Test
    void figuresWithoutEndAreNoNumber() {
        Bitext bitext = bitext(Text.of("Angkanya " + "9".repeat(1_000_000) + " banyak."));
        assertThat(roundTrip(BitextFormat.XLIFF21, bitext).isSound()).isTrue();
    }

    @Test
    void anotherEncodingThanTheFileSaysIsTold() {
        byte[] latin =
                "<?xml version='1.0' encoding='UTF-8'?>\n<xliff><note>caf\u00e9 x</note></xliff>"
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> BitextFormat.read(latin))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("line 2, column 17: a byte that is no UTF-8; save the file as UTF-8");
    }

    @Test
    void utf16IsReadAsItsMarkSays() {
        byte[] wide =
                BitextFormat.XLIFF21
                        .write(bitext(Text.of("Pasar itu ramai.")))
                        .replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"")
                        .getBytes(StandardCharsets.UTF_16);
        assertThat(BitextFormat.read(wide).units()).containsKey("b1");
    }
}
