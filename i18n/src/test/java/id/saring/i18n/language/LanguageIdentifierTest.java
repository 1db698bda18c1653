package id.saring.i18n.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.saring.i18n.language.LanguageIdentifier.Guess;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in a known language; none of them was trained on. */
class LanguageIdentifierTest {
    private static final LanguageIdentifier LANGUAGES = LanguageIdentifier.create();

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Warga berharap jembatan penyeberangan itu segera diperbaiki sebelum musim hujan | id",
                "Harga cabai naik lagi, pedagang mengeluh | id",
                "Toko itu boeka dari pagi dan toetoep djam lima | id",
                "HUJAN DERAS, SEJUMLAH JALAN TERENDAM | id",
                "gue ga tau, coba tanya temen lo aja deh | id",
                "Hasil rapatnya udah aku forward via email ya, please dicek | id",
                "PASUKAN BOMBA SELAMATKAN KANAK-KANAK TERPERANGKAP | ms",
                "Kakitangan hospital dikehendaki melapor diri kepada ketua jabatan esok pagi | ms",
                "Polis sahkan seorang lelaki maut dalam kemalangan itu | ms",
                "Bapakku durung mulih saka sawah amarga isih ngenteni banyu | jv",
                "Kula nuwun, menapa Bapak wonten ing griya? | jv",
                "Bapa kuring can balik ti sawah sabab masih nungguan cai | su",
                "Tukang dagang éta boga budak tilu, kabéh geus garedé | su",
                "Apak ambo alun pulang dari sawah dek manunggu aia masuak | min",
                "Bapan tiange konden mulih uli carik krana nu ngantiang yeh | ban",
                "Abah ulun balum bulik matan pahumaan karna masih mahadangi banyu | bjn",
                "Ayah lon gohlom geuwoe dari blang seubab teungoh geupreh ie | ace",
                "My father has not come home from the fields because he is waiting for water | en"
            })
    void namesTheLanguage(String text, String language) {
        assertThat(LANGUAGES.identify(text).language()).isEqualTo(language);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Mein Vater ist noch nicht vom Feld nach Hause gekommen, weil er auf Wasser wartet",
                "Mon père n'est pas encore rentré des champs car il attend l'eau",
                "Mijn vader is nog niet thuis van het veld omdat hij op het water wacht",
                "Na' kana' rowa ngala' koca' dhari roma",
                "Ai aha do na niulahonmu di son, boasa dang ro ho tu huta",
                "Hindi pa umuuwi ang aking ama mula sa bukid dahil naghihintay siya ng tubig",
                "Отец ещё не вернулся с поля",
                "父亲还没有从田里回来",
                "عاد أبي من الحقل قبل المغرب"
            })
    void leavesOtherLanguagesUndetermined(String text) {
        assertThat(LANGUAGES.identify(text).language()).isEqualTo("und");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " \n", "2024", "17/08/1945 – 10.00", "🙂🙂", "\uD800"})
    void leavesTextWithoutLettersUndetermined(String text) {
        assertThat(LANGUAGES.identify(text)).isEqualTo(new Guess("und", 1));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "ꦱꦸꦒꦼꦁꦫꦮꦸꦃ, jv",
        "ᮝᮤᮜᮥᮏᮩᮀ ᮞᮥᮙ᮪ᮕᮤᮀ, su",
        "ᬭᬳᬚᬾᬂᬲᬫᭂᬂ, ban",
        "سموا مانسي دلاهيركن بيبس دان ساما راتا دڠن حق, ms"
    })
    void knowsAScriptThatOneLanguageWrites(String text, String language) {
        assertThat(LANGUAGES.identify(text).language()).isEqualTo(language);
    }

    @Test
    void takesDiacriticsAndCaseAsWritersLikeThem() {
        assertThat(LANGUAGES.rank("Éta budak téh keur ulin"))
                .isEqualTo(LANGUAGES.rank("ETA BUDAK TEH KEUR ULIN"));
    }

    @Test
    void isSurerOfALongerText() {
        String one = "Harga beras di pasar naik. ";
        double once = LANGUAGES.identify(one).confidence();
        assertThat(LANGUAGES.identify(one.repeat(10)).confidence()).isGreaterThan(once);
    }

    @Test
    void ranksAllLanguagesWithConfidencesThatAddUpToOne() {
        List<Guess> ranking = LANGUAGES.rank("Urang rék ka pasar");
        assertThat(ranking)
                .extracting(Guess::language)
                .containsExactlyInAnyOrder(
                        "ace", "ban", "bjn", "en", "id", "jv", "min", "ms", "su", "und");
        assertThat(ranking.stream().mapToDouble(Guess::confidence).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(ranking)
                .isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
    }

    @Test
    void readsNoMoreOfAnEndlessTextThanItNeeds() {
        String endless = "a".repeat(20_000_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(3), () -> LANGUAGES.identify(endless));
    }
}
