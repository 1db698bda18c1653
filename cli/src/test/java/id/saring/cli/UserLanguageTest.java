package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose language the command speaks. */
class UserLanguageTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "id_ID.UTF-8, INDONESIAN",
        "id_ID, INDONESIAN",
        "id, INDONESIAN",
        "ID, INDONESIAN",
        "in_ID, INDONESIAN",
        "id-ID, INDONESIAN",
        "en_US.UTF-8, ENGLISH",
        "C, ENGLISH",
        "C.UTF-8, ENGLISH",
        "POSIX, ENGLISH",
        "tr_TR.UTF-8, ENGLISH",
        "ar, ENGLISH",
        "idx, ENGLISH"
    })
    void readsALocale(String locale, UserLanguage expected) {
        assertThat(UserLanguage.of(Map.of("LANG", locale), "")).isEqualTo(expected);
    }

    @Test
    void whatComesFirstDecides() {
        Map<String, String> all =
                Map.of("SARING_LANG", "en", "LC_ALL", "id", "LC_MESSAGES", "id", "LANG", "id");
        assertThat(UserLanguage.of(all, "id")).isEqualTo(UserLanguage.ENGLISH);
        assertThat(UserLanguage.of(Map.of("LC_ALL", "C", "LANG", "id_ID"), "id"))
                .isEqualTo(UserLanguage.ENGLISH);
        assertThat(UserLanguage.of(Map.of("LC_ALL", "", "LC_MESSAGES", "id_ID"), "en"))
                .isEqualTo(UserLanguage.INDONESIAN);
    }

    @Test
    void javaDecidesWhereTheEnvironmentSaysNothing() {
        assertThat(UserLanguage.of(Map.of(), "id")).isEqualTo(UserLanguage.INDONESIAN);
        assertThat(UserLanguage.of(Map.of(), "en")).isEqualTo(UserLanguage.ENGLISH);
    }
}
