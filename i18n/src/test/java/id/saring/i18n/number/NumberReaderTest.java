package id.saring.i18n.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.i18n.number.NumberReader.Found;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as they are written in words, in figures and in running text. */
class NumberReaderTest {
    private static final NumberReader NUMBERS = NumberReader.create();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nol | 0",
                "sebelas | 11",
                "Dua Puluh  Lima | 25",
                "SERATUS RIBU | 100000",
                "seratus dua belas ribu tiga ratus empat puluh lima | 112345",
                "dua juta seribu | 2001000",
                "lima ribu triliun | 5000000000000000",
                "satu vigintiliun satu | 1000000000000000000000000000000000000000000000000000000000000001",
                "minus tujuh | -7",
                "min tujuh | -7",
                "negatif dua koma lima | -2.5",
                "sembilan koma nol tujuh enam | 9.076",
                "lima koma empat nol | 5.40",
                "tiga koma dua puluh lima | 3.25",
                "satu koma dua miliar | 1200000000.0",
                "sejuta | 1000000",
                "semiliar | 1000000000",
                "setengah juta | 500000.0",
                "satu setengah juta | 1500000.0",
                "sejuta setengah | 1500000.0",
                "dua setengah | 2.5",
                "tiga perempat | 0.75",
                "seperempat | 0.25",
                "seperenam belas | 0.0625",
                "tiga tiga-perempat | 3.75",
                "tiga perempat juta | 750000.00",
                "duapuluh | 20",
                "limabelas | 15",
                "duapuluhlima ribu | 25000",
                "seratus limapuluh ribu | 150000",
                "dua-puluh-satu | 21",
                "satu milyar | 1000000000",
                "tiga trilyun | 3000000000000",
                "lima rebu | 5000",
                "selusin | 12",
                "dua lusin | 24",
                "sekodi | 20",
                "tiga gros | 432",
                "serim | 500",
                "goceng | 5000",
                "ceban | 10000",
                "cepek | 100",
                "ketujuh | 7",
                "kedua puluh lima | 25",
                "pertama | 1",
                "ke-21 | 21"
            })
    void readsWords(String words, String value) {
        assertThat(NUMBERS.read(words)).hasValueSatisfying(v -> assertThat(v).hasToString(value));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234.567 | 1234567",
                "1.234,56 | 1234.56",
                "12,234 | 12.234",
                "543,40 | 543.40",
                "1,234,567.89 | 1234567.89",
                "1.5 | 1.5",
                "0,5 | 0.5",
                "12.500 | 12500",
                "-17 | -17",
                "3/4 | 0.75",
                "3 1/2 | 3.5",
                "1½ | 1.5",
                "1,2 miliar | 1200000000.0",
                "2,5 jt | 2500000.0",
                "500rb | 500000",
                "5 ratus ribu | 500000",
                "3 juta 500 ribu | 3500000",
                "1,2 M | 1200000000.0",
                "Rp1,2 M | 1200000000.0",
                "Rp 1,5 T | 1500000000000.0",
                "Rp 500 rb | 500000",
                "Rp50k | 50000",
                "Rp5.000,00 | 5000.00",
                "Rp2.500,- | 2500",
                "Rp. 10.000 | 10000",
                "US$3,50 | 3.50",
                "US$ 1,2 juta | 1200000.0",
                "£5,10 | 5.10",
                "¥100 | 100",
                "2.000 rupiah | 2000",
                "lima ribu rupiah lima puluh sen | 5000.50",
                "0,5 sentimeter | 0.5",
                "12 km | 12",
                "80 persen | 80",
                "7,5% | 7.5",
                "5.000-an | 5000",
                "lima ribuan | 5000",
                "seratusan ribu | 100000",
                "Rp10rb-an | 10000",
                "25 ribu rupiah | 25000",
                "US$2.5 juta | 2500000.0",
                "5 juta setengah | 5500000.0"
            })
    void readsFigures(String figures, String value) {
        assertThat(NUMBERS.read(figures)).hasValueSatisfying(v -> assertThat(v).hasToString(value));
    }

    @ParameterizedTest(name = "{0} is none")
    @ValueSource(
            strings = {
                "",
                "ribu",
                "juta",
                "dua tiga",
                "puluh satu",
                "nol satu",
                "satu juta juta",
                "koma lima",
                "17/8/2024",
                "10:30",
                "1.2.3",
                "08123456789",
                "1,2,3",
                "rumah",
                "per tiga",
                "satuan"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(NUMBERS.read(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anggarannya Rp1,2 miliar tahun ini | 12-24 1200000000.0 MONEY IDR",
                "naik 5-7 persen | 5-15 5..7 PERCENT %",
                "Butuh 2-3 juta dosis | 6-14 2000000..3000000 CARDINAL",
                "antara lima sampai sepuluh juta orang | 7-31 5000000..10000000 CARDINAL",
                "sejauh 2,5 km dari desa | 7-13 2.5 MEASURE km",
                "suhu -3 derajat | 5-15 -3 MEASURE °",
                "juara ketiga | 6-12 3 ORDINAL",
                "dihukum 12 tahun penjara | 8-16 12 MEASURE year",
                "Kongres ke-21 dibuka | 8-13 21 ORDINAL",
                "sekitar 5.000-an warga | 8-16 about 5000 CARDINAL",
                "denda lima juta rupiah | 6-22 5000000 MONEY IDR",
                "seharga 20 dolar AS | 8-19 20 MONEY USD"
            })
    void findsNumbersWithWhatTheyCount(String text, String expected) {
        assertThat(NUMBERS.find(text)).extracting(NumberReaderTest::show).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Jumat (6/3) pukul 10:30, tanggal 17/8/2024",
                "kasus COVID-19 dan H5N1 di jaringan 5G",
                "salah satu satu-satunya",
                "hubungi 081234567890 atau versi 1.2.3",
                "setengah hati ia keduanya per hari",
                "ribuan orang, puluhan mobil",
                "seratusnya koma negatif"
            })
    void passesOverWhatOnlyLooksLikeANumber(String text) {
        assertThat(NUMBERS.find(text)).isEmpty();
    }

    @Test
    void takesTahunForAUnitOnlyWhereNoYearFollows() {
        assertThat(NUMBERS.find("Undang-Undang Nomor 1 Tahun 2020"))
                .extracting(NumberReaderTest::show)
                .containsExactly("20-21 1 CARDINAL", "28-32 2020 CARDINAL");
    }

    @Test
    void findsAllNumbersOfASentence() {
        String text = "Dari 12 korban, tiga di antaranya anak-anak; kerugian Rp 2,5 jt (naik 10%).";
        List<Found> found = NUMBERS.find(text);
        assertThat(found)
                .extracting(f -> text.substring(f.start(), f.end()))
                .containsExactly("12", "tiga", "Rp 2,5 jt", "10%");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ms | sejuta dua ratus ribu | 1200000",
                "ms | lapan bilion | 8000000000",
                "jv | selawe | 25",
                "jv | telung atus seket loro | 352",
                "jv | rong ewu patang puluh | 2040",
                "jv | setunggal | 1",
                "su | dua rébu opat puluh genep | 2046",
                "su | salapan belas | 19",
                "su | saratus sabelas | 111"
            })
    void readsOtherLanguages(String language, String words, String value) {
        assertThat(NumberReader.of(language).read(words))
                .hasValueSatisfying(v -> assertThat(v).hasToString(value));
    }

    @Test
    void namesTheLanguagesItKnowsWhereAskedForAnother() {
        assertThatThrownBy(() -> NumberReader.of("nl"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[id, jv, ms, su]")
                .hasMessageContaining("nl");
    }

    @ParameterizedTest(name = "{0} …")
    @ValueSource(strings = {"9", "satu", "dua puluh ", "1.", "1/", "juta ", "5-", "koma ", "seper"})
    void staysLinearOnHostileText(String piece) {
        String text = piece.repeat(400_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> NUMBERS.find(text));
    }

    private static String show(Found found) {
        String range = found.upTo() == null ? "" : ".." + found.upTo();
        String unit = found.unit() == null ? "" : " " + found.unit();
        return found.start()
                + "-"
                + found.end()
                + (found.about() ? " about " : " ")
                + found.value()
                + range
                + " "
                + found.kind()
                + unit;
    }
}
