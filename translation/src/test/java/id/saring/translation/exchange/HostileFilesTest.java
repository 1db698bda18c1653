package id.saring.translation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Mark;
import id.saring.core.Text;
import id.saring.translation.Articles;
import id.saring.translation.Bitext;
import id.saring.translation.Homecoming;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Pseudo;
import id.saring.translation.Term;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are too long, too deep, or in another encoding than they say. */
@Timeout(60)
class HostileFilesTest {
    private static final Bitext DAMAGED = Bitext.of(Articles.rich(), "en").map(Pseudo::translate);

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

    /** Deeper than any reader lets elements nest. */
    @ParameterizedTest
    @EnumSource(names = {"XLIFF21", "XLIFF12", "PO"})
    void thousandsOfCodesInsideEachOtherComeBack(BitextFormat format) {
        List<Mark> marks = new ArrayList<>();
        for (int n = 0; n < 3_000; n++) {
            marks.add(new Mark(Mark.Kind.STRONG, n, 8_000 - n, null));
        }
        Text text = new Text("kata".repeat(2_000), marks);
        Homecoming home = roundTrip(format, bitext(text));
        assertThat(home.isSound()).as("%s", home.problems()).isTrue();
        assertThat(home.article().blocks()).containsExactly(new Block.Paragraph(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PK\u0003\u0004\u0000\u0000", "\u0000\u0000\u0000", "GIF89a\u0001\u0000"})
    void whatIsNoTextIsTold(String start) {
        byte[] file = start.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> BitextFormat.read(file))
                .isInstanceOf(ExchangeException.class)
                .hasMessageMatching("line 1, column \\d+: .*(is it the right file|is empty).*");
        assertThatThrownBy(() -> GlossaryReader.read(file, "id", "en"))
                .isInstanceOf(ExchangeException.class);
        assertThatThrownBy(() -> TmxReader.read(file, "id", "en"))
                .isInstanceOf(ExchangeException.class);
    }

    @Test
    void anEmptyFileIsTold() {
        assertThatThrownBy(() -> BitextFormat.read(new byte[0])).hasMessageContaining("empty");
        assertThatThrownBy(() -> BitextFormat.read(new byte[] {' ', '\n'}))
                .hasMessageContaining("empty");
    }

    @Test
    void aVersionToComeIsTold() {
        assertThatThrownBy(() -> read("<xliff version='3.0'/>"))
                .hasMessageContaining("XLIFF 3.0 is not known");
        assertThat(read("<xliff version='2.2'/>").units()).isEmpty();
    }

    @Test
    void aGlossaryInUtf16IsRead() {
        String tbx =
                "\ufeff<tbx><text><body><conceptEntry><langSec xml:lang='id'><term>pajak</term>"
                        + "</langSec><langSec xml:lang='en'><term>tax</term></langSec>"
                        + "</conceptEntry></body></text></tbx>";
        byte[] file = tbx.getBytes(StandardCharsets.UTF_16BE);
        assertThat(GlossaryReader.read(file, "id", "en")).containsExactly(new Term("pajak", "tax"));
        assertThatThrownBy(
                        () ->
                                GlossaryReader.read(
                                        "<html/>".getBytes(StandardCharsets.UTF_8), "id", "en"))
                .hasMessageContaining("<html> opens no glossary");
    }

    /** Whatever a file holds, it is read or told; each line of it may be the wrong one. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aDamagedFileIsReadOrTold(
            @ForAll @IntRange(max = 2) int format,
            @ForAll @IntRange(max = 1_000_000) int place,
            @ForAll byte wrong,
            @ForAll boolean cut) {
        BitextFormat form =
                List.of(BitextFormat.XLIFF21, BitextFormat.XLIFF12, BitextFormat.PO).get(format);
        byte[] file = form.write(DAMAGED).getBytes(StandardCharsets.UTF_8);
        int at = place % file.length;
        file[at] = wrong;
        byte[] damaged = cut ? Arrays.copyOf(file, at + 1) : file;
        try {
            Homecoming.of(DAMAGED, BitextFormat.read(damaged).units()).article();
        } catch (ExchangeException e) {
            assertThat(e).hasMessageMatching("(?s)line \\d+, column \\d+: .*");
        }
    }

    private static Returned read(String text) {
        return BitextFormat.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
