package id.saring.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.translation.Term;
import id.saring.translation.exchange.GlossaryReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
    private static final Glossary GLOSSARY =
            Glossary.of(
                    List.of(
                            new Term("pajak", "tax"),
                            new Term("tulis", "write"),
                            new Term("sapu", "broom"),
                            new Term("pukul", "hit"),
                            new Term("kirim", "send"),
                            new Term("nilai tukar", "exchange rate"),
                            new Term("nilai", "value"),
                            new Term("ekonomi", "economy"),
                            new Term("anak", "child")));

    @ParameterizedTest
    @CsvSource({
        "Pemerintah memajaki ekspor,pajak",
        "Perpajakannya rumit,pajak",
        "Ia menuliskannya,tulis",
        "Petugas menyapu jalan,sapu",
        "Ia memukulkan palu,pukul",
        "Mereka mengirimkannya,kirim",
        "Nilai tukarnya turun,nilai tukar",
        "Penilaian itu adil,nilai",
        "Perekonomian membaik,ekonomi",
        "Anak-anaknya bermain,anak",
    })
    void findsTermsUnderTheirAffixes(String text, String term) {
        assertThat(GLOSSARY.find(text)).extracting(Term::source).containsExactly(term);
    }

    @ParameterizedTest
    @CsvSource({"Ia pulang ke rumah", "Tukang itu datang", "Ekor sapi"})
    void findsNothingElsewhere(String text) {
        assertThat(GLOSSARY.find(text)).isEmpty();
    }

    private static List<Term> read(String file) {
        return GlossaryReader.read(file.getBytes(StandardCharsets.UTF_8), "id", "en");
    }

    @Test
    void readsCsv() {
        assertThat(read("pajak,tax\n\"nilai, tukar\",\"exchange \"\"rate\"\"\"\n"))
                .containsExactly(
                        new Term("pajak", "tax"), new Term("nilai, tukar", "exchange \"rate\""));
        assertThat(read("\ufeffpajak\ttax\n")).containsExactly(new Term("pajak", "tax"));
        assertThatThrownBy(() -> read("pajak,tax\nnilai\n")).hasMessageStartingWith("line 2");
    }

    @Test
    void readsTbxOfBothEditions() {
        String old =
                "<martif><text><body><termEntry><langSet xml:lang='id'><tig><term>pajak</term></tig></langSet>"
                        + "<langSet xml:lang='en'><tig><term>tax</term></tig></langSet></termEntry></body></text></martif>";
        String recent =
                "<tbx><text><body><conceptEntry><langSec xml:lang='id'><termSec><term>pajak</term></termSec></langSec>"
                        + "<langSec xml:lang='en-GB'><termSec><term>tax</term></termSec></langSec></conceptEntry></body></text></tbx>";
        assertThat(read(old)).containsExactly(new Term("pajak", "tax"));
        assertThat(read(recent)).containsExactly(new Term("pajak", "tax"));
    }
}
