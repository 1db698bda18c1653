package id.saring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {
    @Test
    void readsAsOneBlockALine() {
        assertThat(Articles.full().text())
                .isEqualTo(
                        """
                        Warga membuka kembali pasar & dermaga. Baris kedua.
                        Yang berubah
                        Kami kembali.
                        Ya.
                        jeruk
                        satu
                        ikan
                        Barang | Rp
                        a|b | 2
                        a ```` b
                          c\
                        """);
    }

    @Test
    void givesTheNamesOfARole() {
        assertThat(Articles.full().credited(Credit.Role.EDITOR)).containsExactly("Masitah");
        assertThat(Articles.full().credited(Credit.Role.AUTHOR)).isEmpty();
    }

    @Test
    void isRebuiltByItsBuilder() {
        assertThat(Articles.full().toBuilder().build()).isEqualTo(Articles.full());
    }

    @Test
    void refusesMarksThatCross() {
        Mark one = new Mark(Mark.Kind.STRONG, 0, 3, null);
        Mark two = new Mark(Mark.Kind.EMPHASIS, 2, 5, null);
        assertThatThrownBy(() -> new Text("abcdef", List.of(one, two)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("crosses");
        assertThatThrownBy(() -> new Text("ab", List.of(one)))
                .hasMessageContaining("ends past the text of 2 code units");
    }

    @Test
    void refusesTablesWithRowsOfUnequalLength() {
        List<List<Text>> rows = List.of(List.of(Text.of("a")), List.of(Text.of("b"), Text.of("c")));
        assertThatThrownBy(() -> new Block.Table(null, false, rows))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheFormatsThereAre() {
        assertThat(ArticleWriter.named("Markdown")).isEqualTo(ArticleWriter.MARKDOWN);
        assertThatThrownBy(() -> ArticleWriter.named("docx"))
                .hasMessageContaining("json, text, markdown, html, tei");
    }
}
