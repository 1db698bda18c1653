package id.saring.i18n.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Dates as pages print them, and what they say; relative ones count from 5 September 2023. */
class PrintedDatesTest {
    private static final OffsetDateTime REFERENCE =
            OffsetDateTime.parse("2023-09-05T10:37:00+07:00");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "printed.csv", delimiter = '\t', quoteCharacter = '\0')
    void readsWhatIsPrintedAndNoMore(String printed, @Nullable String iso) {
        assertThat(PrintedDates.find(printed, REFERENCE).map(Object::toString).orElse(null))
                .isEqualTo(iso);
    }

    @Test
    void readsNothingRelativeWithoutAReference() {
        assertThat(PrintedDates.find("3 jam lalu")).isEmpty();
        assertThat(PrintedDates.find("Kemarin, 20.15")).isEmpty();
    }

    @Test
    void findsEveryDateWithItsPlace() {
        String line = "Terbit 4 September 2023, berlaku sampai 30 September 2023";
        assertThat(PrintedDates.findAll(line, null))
                .extracting(found -> line.substring(found.start(), found.end()))
                .containsExactly("4 September 2023", "30 September 2023");
        assertThat(PrintedDates.findAll(line, null))
                .extracting(PrintedDates.Found::value)
                .containsExactly(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 9, 30));
    }
}
