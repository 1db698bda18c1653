package id.saring.i18n.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text between the spellings of 1901, 1947 and 1972. */
class RespellerTest {
    private static final Respeller MODERN = Respeller.to(SpellingSystem.EYD);

    private static String from1901(String text) {
        return Respeller.between(SpellingSystem.VAN_OPHUIJSEN, SpellingSystem.EYD).respell(text);
    }

    private static String from1947(String text) {
        return Respeller.between(SpellingSystem.SOEWANDI, SpellingSystem.EYD).respell(text);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "boekoe, buku",
                "pertjaja, percaya",
                "njanjian, nyanyian",
                "sjarat, syarat",
                "achlak, akhlak",
                "DJOEANG, JUANG",
                "TJIKINI, CIKINI",
                "Tjikini, Cikini",
                "ta’, tak",
                "ra’jat, rakyat",
                "so’al, soal",
                "djoem’at, jumat",
                "‘adil, adil",
                "keädaän, keadaan",
                "désa, desa",
                "koefisien, koefisien",
                "tanja, tanya",
                "Bandoeng, Bandung",
                "Soekaboemi, Sukabumi",
                "Djokjakarta, Yogyakarta",
                "Poerworedjo, Purworejo"
            })
    void modernisesWordsOf1901(String old, String modern) {
        assertThat(from1901(old)).isEqualTo(modern);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "anak2, anak-anak",
        "Anak2, Anak-anak",
        "ANAK2, ANAK-ANAK",
        "orang², orang-orang",
        "berdjalan2, berjalan-jalan",
        "ber-djalan2, berjalan-jalan",
        "ke-barat2-an, kebarat-baratan",
        "bersama2, bersama-sama",
        "menulis2, menulis-nulis",
        "mengangkat2, mengangkat-angkat",
        "membatja2, membaca-baca",
        "kedua2nja, kedua-duanya",
        "selama2nja, selama-lamanya",
        "berita2, berita-berita",
        "menteri2, menteri-menteri",
        "sekolah2, sekolah-sekolah",
        "pukul2-an, pukul-pukulan",
        "didesa2, di desa-desa",
        "H2O, H2O",
        "1945, 1945"
    })
    void writesDoublingsOut(String old, String modern) {
        assertThat(from1947(old)).isEqualTo(modern);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mereka tinggal dirumah, lalu pergi kesekolah | Mereka tinggal di rumah, lalu pergi ke sekolah",
                "Kapal itu tiba di-Djakarta | Kapal itu tiba di Jakarta",
                "dibatja dan ditulis | dibaca dan ditulis"
            })
    void partsPrepositionsFromPlaces(String old, String modern) {
        assertThat(from1947(old)).isEqualTo(modern);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Soeharto",
                "Sutan Sjahrir",
                "Soedirman",
                "Basoeki Tjahaja Purnama",
                "Mr. Koesoema Soemantri",
                "Goethe",
                "Schubert",
                "Michael Jackson",
                "jazz",
                "SOEKARNO",
                "Ny. Djoewariah Soekirno"
            })
    void keepsNamesAndForeignWords(String name) {
        assertThat(from1901(name)).isEqualTo(name);
    }

    @Test
    void keepsNamesInTheMiddleOfOldText() {
        assertThat(
                        MODERN.respell(
                                "Kemarin Presiden Soekarno mengoendjoengi kota Soerabaja oentoek"
                                        + " bertemoe dengan rakjat jang berdjoeang."))
                .isEqualTo(
                        "Kemarin Presiden Soekarno mengunjungi kota Surabaya untuk bertemu dengan"
                                + " rakyat yang berjuang.");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "Saya bajak sawah itu saja, lalu panjang ceritanya.",
                "Tjahjo Kumolo dan Soekarwo berjanji membangun jalan.",
                "Koefisien itu dihitung ulang oleh penyelidik.",
                "Jari kanan, raja, kaja.",
                ""
            })
    void leavesModernTextAlone(String text) {
        assertThat(MODERN.respell(text)).isEqualTo(text);
    }

    @Test
    void decidesLineByLineWhereADocumentMixesSpellings() {
        assertThat(
                        MODERN.respell(
                                "Kami sudah menyalin surat ini saja dengan cermat dan yakin.\n"
                                        + "Saja sudah terima surat tuan jang tertulis bulan Djuli, katanja.\n"))
                .isEqualTo(
                        "Kami sudah menyalin surat ini saja dengan cermat dan yakin.\n"
                                + "Saya sudah terima surat tuan yang tertulis bulan Juli, katanya.\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "boekoe jang baroe itoe soedah dibatja | VAN_OPHUIJSEN",
                "buku jang baru itu sudah dibatja | SOEWANDI",
                "buku yang baru itu sudah dibaca | EYD",
                "banjir panjang di senja itu | EYD",
                "PEMERINTAH REPOEBLIK INDONESIA MENJATAKAN | VAN_OPHUIJSEN",
                "12345 | EYD"
            })
    void detectsTheSpelling(String text, SpellingSystem system) {
        assertThat(SpellingDetector.detect(text).system()).isEqualTo(system);
    }

    @Test
    void isSurerTheMoreThereIsToTell() {
        assertThat(SpellingDetector.detect("jang").confidence())
                .isLessThan(SpellingDetector.detect("jang djuga ditjari rakjat").confidence());
        assertThat(SpellingDetector.detect("ada apa").confidence()).isZero();
    }

    @ParameterizedTest(name = "{0} was {1} in 1947 and {2} in 1901")
    @CsvSource({
        "Jalan yang panjang itu, Djalan jang pandjang itu, Djalan jang pandjang itoe",
        "cucu, tjutju, tjoetjoe",
        "CUACA, TJUATJA, TJOEATJA",
        "menyanyi, menjanji, menjanji",
        "khusus, chusus, choesoes",
        "syukur, sjukur, sjoekoer",
        "rakyat, rakjat, ra’jat",
        "tidak, tidak, tida’",
        "Pak, Pak, Pa’"
    })
    void goesBack(String modern, String of1947, String of1901) {
        assertThat(Respeller.between(SpellingSystem.EYD, SpellingSystem.SOEWANDI).respell(modern))
                .isEqualTo(of1947);
        assertThat(
                        Respeller.between(SpellingSystem.EYD, SpellingSystem.VAN_OPHUIJSEN)
                                .respell(modern))
                .isEqualTo(of1901);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "penyanyi itu menyuruh cucunya membawa sayur ke khayalan",
                "Jaksa mengucapkan syarat panjang, janji, dan kecurigaan yang nyata"
            })
    void comesBackFrom1947Unchanged(String text) {
        String old = Respeller.between(SpellingSystem.EYD, SpellingSystem.SOEWANDI).respell(text);
        assertThat(from1947(old)).isEqualTo(text);
    }

    @Test
    void readsTheNamesOfSpellings() {
        assertThat(SpellingSystem.parse("1972")).isEqualTo(SpellingSystem.EYD);
        assertThat(SpellingSystem.parse("EYD")).isEqualTo(SpellingSystem.EYD);
        assertThatThrownBy(() -> SpellingSystem.parse("1928"))
                .hasMessageContaining("1901, 1947 and eyd")
                .hasMessageContaining("1928");
    }

    @ParameterizedTest(name = "{0} …")
    @ValueSource(strings = {"j", "’a", "ber-", "Soekarno ", "a2", "oe", "\n"})
    void staysLinearOnHostileText(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> MODERN.respell(text));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> from1901(text));
    }
}
