package id.saring.i18n.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Foreign names as Indonesian papers write them. */
class NameRomanizerTest {
    private static final NameRomanizer NAMES = NameRomanizer.create();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Юрий Гагарин, Yuri Gagarin",
        "Фёдор Достоевский, Fyodor Dostoyevsky",
        "Никита Хрущёв, Nikita Khrushchev",
        "Анна Ахматова, Anna Akhmatova",
        "Улан-Удэ, Ulan-Ude",
        "МОСКВА, Moskwa",
        "НАТО, NATO",
        "Андрій Шевченко, Andriy Shevchenko",
        "Харків, Kharkiv",
        "Новак Ђоковић, Novak Djoković",
        "Ақтөбе, Aktobe",
        "Κυριάκος Μητσοτάκης, Kyriakos Mitsotakis",
        "Ευαγγελία, Evangelia",
        "Սերժ Սարգսյան, Serzh Sargsyan",
        "მიხეილ სააკაშვილი, Mikheil Saakashvili"
    })
    void writesAlphabets(String name, String expected) {
        assertThat(NAMES.romanize(name)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "손흥민, Son Heung-min",
        "김대중, Kim Dae-jung",
        "남궁민수, Namgung Min-soo",
        "부산, Busan",
        "전라도, Jeollado",
        "설악산, Seoraksan",
        "한글, Hangeul",
        "習近平, Xi Jinping",
        "欧阳娜娜, Ouyang Nana",
        "单雄信, Shan Xiongxin",
        "深圳, Shenzhen",
        "西安, Xi'an",
        "ほっかいどう, Hokkaido",
        "マッチャ, Matcha",
        "キョウト, Kyoto",
        "ソニー, Soni",
        "東京, Tokyo",
        "สมชาย, Somchai"
    })
    void writesScriptsOfTheEast(String name, String expected) {
        assertThat(NAMES.romanize(name)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "राजेन्द्र प्रसाद, Rajendra Prasad",
        "अरविन्द, Arvind",
        "बनारसी, Banarsi",
        "राम, Ram",
        "القاهرة, Kairo",
        "محمد علي, Muhammad Ali",
        "تهران, Teheran"
    })
    void writesScriptsOfTheWest(String name, String expected) {
        assertThat(NAMES.romanize(name)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({"Григорий, ru, Grigory", "Григорій, uk, Hryhoriy", "Щастя, bg, Shtastya"})
    void followsTheLanguageItIsTold(String name, String language, String expected) {
        assertThat(NAMES.romanize(name, language)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'Presiden Владимир Путин, 71, tiba.', 'Presiden Vladimir Putin, 71, tiba.'",
        "'Dari 서울 ke Москва', 'Dari Seoul ke Moskwa'",
        "Jakarta café Đà, Jakarta café Đà"
    })
    void leavesTheTextAroundNamesAlone(String text, String expected) {
        assertThat(NAMES.romanize(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "꧁ꦗꦮ꧂", "⠓⠑⠇", "\uD83D", "\uD800\uDF30"})
    void leavesWhatItCannotReadAsItIs(String text) {
        assertThat(NAMES.romanize(text)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} …")
    @ValueSource(strings = {"а", "김", "习", "ก", "เ", "क", "ا", "カ", "а ", "김-", "ー"})
    void staysLinearOnHostileText(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> NAMES.romanize(text));
    }
}
