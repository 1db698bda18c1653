package id.saring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedAtTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-09-05",
                "2023-09-05T10:37",
                "2023-09-05T10:37:12",
                "2023-09-05T10:37+07:00",
                "2023-09-05T10:37:12.500+09:00",
                "2023-09-05T10:37Z"
            })
    void keepsThePrecisionThatItWasGiven(String text) {
        assertThat(PublishedAt.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023", "2023-09", "2023-02-30", "5 September 2023"})
    void refusesWhatIsNoMoment(String text) {
        assertThatThrownBy(() -> PublishedAt.parse(text))
                .isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void takesTheOffsetOfAZone() {
        ZonedDateTime inMakassar = Instant.EPOCH.atZone(ZoneId.of("Asia/Makassar"));
        assertThat(PublishedAt.from(inMakassar)).hasToString("1970-01-01T08:00+08:00");
        assertThat(PublishedAt.from(inMakassar).day()).hasToString("1970-01-01");
    }

    @Test
    void refusesValuesOfAnotherKind() {
        assertThatThrownBy(() -> new PublishedAt(Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1970-01-01T00:00:00Z");
    }
}
