package id.saring.translation;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Credit;
import id.saring.core.PublishedAt;
import id.saring.core.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a translation must carry over, and the form that it takes in the other language. */
class ProtectedTest {
    private static Unit unit(String text, String target) {
        Article article =
                Article.builder("Judul")
                        .published(PublishedAt.parse("2024-05-14T09:25+07:00"))
                        .credits(List.of(new Credit(Credit.Role.AUTHOR, "Sari Dewi")))
                        .blocks(List.of(new Block.Paragraph(Text.of(text))))
                        .build();
        return Bitext.of(article, "id", target).units().stream()
                .filter(unit -> unit.id().equals("b1"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Rapat pada 5 Maret 2024 batal. | DATE | 5 Maret 2024 | 2024-03-05 | March 5, 2024",
                "Rapat pada Senin (13/5/2024) batal. | DATE | Senin (13/5/2024) | 2024-05-13 | Monday (May 13, 2024)",
                "Rapat pada Senin (13/5) batal. | DATE | Senin (13/5) | 2024-05-13 | Monday (May 13)",
                "Sejak Mei 2023 harga naik. | DATE | Mei 2023 | 2023-05 | May 2023",
                "Rapat mulai pukul 10.30 WIB. | TIME | 10.30 WIB | T10:30 | 10:30 WIB",
                "Harganya naik 12,5 persen. | NUMBER | 12,5 | 12.5 | 12.5",
                "Warga berjumlah 1.234.567 orang. | NUMBER | 1.234.567 | 1234567 | 1,234,567",
                "Harganya Rp. 25.000 per ikat. | MONEY | Rp. 25.000 | 25000 | Rp 25,000",
                "Nilainya Rp 1,234,567.50 menurut kasir. | MONEY | Rp 1,234,567.50 | 1234567.50 | Rp 1,234,567.50",
                "Versi 1.2.3 sudah ada. | NUMBER | 1.2.3 | | 1.2.3",
                "Nilainya US$1,5 juta. | MONEY | US$1,5 | 1.5 | US$1.5",
                "Lihat https://contoh.id/a?b=1, ya. | ADDRESS | https://contoh.id/a?b=1 | | https://contoh.id/a?b=1",
                "Kirim ke redaksi@contoh.id. | ADDRESS | redaksi@contoh.id | | redaksi@contoh.id",
                "Kata petani Budi Santosa, hujan. | NAME | Budi Santosa | | Budi Santosa",
                "Kata Sari Dewi, hujan turun. | NAME | Sari Dewi | | Sari Dewi",
            })
    void findsAndLocalizes(String text, Code.Kind kind, String found, String value, String form) {
        assertThat(unit(text, "en").codes().values())
                .contains(new Code.Protected(kind, found, value, form));
    }

    @Test
    void relativeDatesStayWordsAndAreExplained() {
        Unit unit = unit("Kemarin hujan turun selama tiga jam.", "en");
        assertThat(unit.codes()).isEmpty();
        assertThat(unit.notes()).anyMatch(note -> note.contains("\"Kemarin\" is 2024-05-13"));
    }

    @Test
    void amountsWithAWordOfScaleAreExplained() {
        assertThat(unit("Anggarannya Rp1,2 miliar tahun ini.", "en").notes())
                .contains("\"Rp1,2 miliar\" is 1200000000 IDR.");
    }

    @Test
    void officesAndWeekdaysAreTranslated() {
        assertThat(unit("Ia menemui Menteri Pertanian pada Senin pagi.", "en").codes()).isEmpty();
    }

    @Test
    void betweenNearLanguagesSingleNamesAreProtectedToo() {
        assertThat(unit("Ia pergi ke Inggris bersama putra.", "ms").codes().values())
                .contains(new Code.Protected(Code.Kind.NAME, "Inggris", null, "Inggris"));
        assertThat(unit("Ia pergi ke Inggris bersama putra.", "en").codes()).isEmpty();
    }

    @Test
    void theFormIsThatOfTheTargetLanguage() {
        assertThat(unit("Rapat pada 5 Maret 2024 batal.", "de").codes().values())
                .extracting(code -> ((Code.Protected) code).localized())
                .containsExactly("5. März 2024");
    }

    @Test
    void aPageThatSaysTheWrongLanguageIsReadAsItsText() {
        String text =
                "Harga beras di pasar turun karena panen raya sudah dimulai di banyak daerah"
                        + " sehingga para pedagang menurunkan harga dan pembeli kembali ramai.";
        Article article =
                Article.builder("Harga")
                        .language("en")
                        .blocks(List.of(new Block.Paragraph(Text.of(text))))
                        .build();
        assertThat(Bitext.of(article, "ms").sourceLanguage()).isEqualTo("id");
    }
}
