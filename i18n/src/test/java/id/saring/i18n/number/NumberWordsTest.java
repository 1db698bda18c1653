package id.saring.i18n.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers written out, and back. */
class NumberWordsTest {
    private static final NumberWords WORDS = NumberWords.of("id");

    @ParameterizedTest(name = "{1} {0} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | id | nol",
                "14 | id | empat belas",
                "100 | id | seratus",
                "1000 | id | seribu",
                "101101 | id | seratus satu ribu seratus satu",
                "1000000 | id | satu juta",
                "30001000 | id | tiga puluh juta seribu",
                "4000000000 | id | empat miliar",
                "1000000000000000000000 | id | satu sekstiliun",
                "-5 | id | min lima",
                "7.20 | id | tujuh koma dua nol",
                "0.05 | id | nol koma nol lima",
                "1000000 | ms | sejuta",
                "8.5 | ms | lapan perpuluhan lima",
                "22 | jv | rolikur",
                "63 | jv | suwidak telu",
                "214 | jv | rong atus patbelas",
                "5000 | jv | limang ewu",
                "1999 | su | sarébu salapan ratus salapan puluh salapan"
            })
    void spells(String number, String language, String words) {
        assertThat(NumberWords.of(language).spell(new BigDecimal(number))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"id", "ms", "jv", "su"})
    void readsBackWhatItSpells(String language) {
        NumberWords words = NumberWords.of(language);
        Random random = new Random(5);
        int most = Spelling.of(language).digits();
        for (int i = 0; i < 3000; i++) {
            BigInteger whole =
                    i < 1200
                            ? BigInteger.valueOf(i)
                            : new BigInteger(random.nextInt(most * 3), random);
            BigDecimal number = new BigDecimal(whole, 0);
            number = i % 3 == 0 ? number.add(BigDecimal.valueOf(random.nextInt(1000), 3)) : number;
            number = i % 7 == 0 ? number.negate() : number;
            assertThat(words.parse(words.spell(number))).as(number.toString()).contains(number);
        }
    }

    @Test
    void spellsMoney() {
        assertThat(WORDS.rupiah(new BigDecimal("900500.50")))
                .isEqualTo("sembilan ratus ribu lima ratus rupiah lima puluh sen");
        assertThat(WORDS.rupiah(new BigDecimal("0.25"))).isEqualTo("dua puluh lima sen");
        assertThat(WORDS.rupiah(new BigDecimal("75000.00")))
                .isEqualTo("tujuh puluh lima ribu rupiah");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"1, pertama", "2, kedua", "11, kesebelas", "100, keseratus"})
    void spellsOrdinals(long number, String words) {
        assertThat(WORDS.ordinal(BigInteger.valueOf(number))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}/{1} is {2}")
    @CsvSource({
        "1, 2, setengah",
        "1, 4, seperempat",
        "3, 4, tiga perempat",
        "1, 16, seperenam belas",
        "7, 100, tujuh perseratus"
    })
    void spellsFractions(long above, long below, String words) {
        assertThat(WORDS.fraction(above, below)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Harganya Rp75.500,25. | Harganya tujuh puluh lima ribu lima ratus rupiah dua puluh lima sen.",
                "abad ke-9 | abad kesembilan",
                "abad IX | abad kesembilan",
                "Perang Dunia II | Perang Dunia Kedua",
                "Kongres Ke-3 | Kongres Ketiga",
                "uang 2.000-an | uang dua ribuan",
                "tahun 1970-an | tahun seribu sembilan ratus tujuh puluhan",
                "4 3/5 | empat tiga-perlima",
                "3/8 bagian | tiga perdelapan bagian",
                "naik 1% | naik satu persen",
                "2‰ | dua permil",
                "5-7 hari | lima sampai tujuh hari",
                "PT Dua Tiga | PT Dua Tiga",
                "pukul 10:30, 17/8/2024 | pukul 10:30, 17/8/2024",
                "Si X pergi | Si X pergi"
            })
    void spellsOutFiguresInText(String text, String expected) {
        assertThat(WORDS.spellOut(text)).isEqualTo(expected);
    }

    @Test
    void saysHowFarNamesReach() {
        assertThatThrownBy(() -> WORDS.spell(BigDecimal.TEN.pow(66)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("67 digits")
                .hasMessageContaining("66");
        assertThatThrownBy(() -> NumberWords.of("nl")).hasMessageContaining("'nl'");
        assertThatThrownBy(() -> WORDS.fraction(1, 0)).hasMessageContaining("1/0");
    }
}
