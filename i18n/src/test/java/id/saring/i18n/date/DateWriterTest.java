package id.saring.i18n.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.i18n.date.DateWriter.Style;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as Indonesians write them, and in other languages. */
class DateWriterTest {
    private static final DateWriter ID = DateWriter.indonesian();
    private static final LocalDate DAY = LocalDate.of(2023, 9, 4);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "LONG|Senin, 4 September 2023",
                "PLAIN|4 September 2023",
                "MEDIUM|4 Sep 2023",
                "SHORT|4/9/2023",
                "NEWS|Senin (4/9/2023)"
            })
    void writesDaysWithoutPadding(Style style, String written) {
        assertThat(ID.date(DAY, style)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-09-04T10:37+07:00|LONG|Senin, 4 September 2023 pukul 10.37 WIB",
                "2023-09-04T10:37+08:00|NEWS|Senin (4/9/2023) pukul 10.37 WITA",
                "2023-09-04T09:05+09:00|MEDIUM|4 Sep 2023, 09.05 WIT"
            })
    void namesIndonesiasZones(String moment, Style style, String written) {
        assertThat(ID.moment(OffsetDateTime.parse(moment), style)).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void itsMomentsAreReadBack(Style style) {
        for (int hours = 7; hours <= 9; hours++) {
            OffsetDateTime moment = OffsetDateTime.parse("2023-09-04T10:37+0" + hours + ":00");
            String written = ID.moment(moment, style);
            assertThat(PrintedDates.find(written)).as(written).contains((Temporal) moment);
        }
        LocalDateTime local = LocalDateTime.parse("2024-02-29T23:59");
        assertThat(PrintedDates.find(ID.moment(local, style))).contains((Temporal) local);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-09-05T10:36:40|baru saja",
                "2023-09-05T10:07|30 menit lalu",
                "2023-09-05T07:37|3 jam lalu",
                "2023-09-04T07:00|kemarin",
                "2023-09-07T12:00|lusa",
                "2023-09-02T07:00|3 hari lalu",
                "2023-08-22T07:00|2 minggu lalu",
                "2023-07-01T07:00|2 bulan lalu",
                "2020-07-01T07:00|3 tahun lalu"
            })
    void tellsHowLongAgo(String then, String told) {
        OffsetDateTime now = OffsetDateTime.parse("2023-09-05T10:37+07:00");
        assertThat(ID.relative(OffsetDateTime.parse(then + "+07:00"), now)).isEqualTo(told);
    }

    @Test
    void writesIntervalsWithoutWhatTheirEndsShare() {
        assertThat(ID.interval(DAY, DAY.plusDays(3))).isEqualTo("4–7 September 2023");
        assertThat(ID.interval(DAY, DAY)).isEqualTo("4 September 2023");
        assertThatThrownBy(() -> ID.interval(DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2023-09-04");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Monday, September 4, 2023",
                "ms|Isnin, 4 September 2023",
                "jv|Senin, 4 September 2023",
                "su|Senén, 4 Séptémber 2023",
                "zh|2023年9月4日星期一",
                "nl|maandag 4 september 2023"
            })
    void writesOtherLanguages(String language, String written) {
        DateWriter writer = DateWriter.in(Locale.forLanguageTag(language));
        assertThat(writer.date(DAY, Style.LONG)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-SA", "fa", "th", "ja"})
    void countsYearsFromTheCommonEraInEveryLanguage(String language) {
        String written = DateWriter.in(Locale.forLanguageTag(language)).date(DAY, Style.LONG);
        assertThat(
                        written.codePoints()
                                .map(Character::getNumericValue)
                                .filter(n -> n >= 0 && n < 10)
                                .toArray())
                .containsSequence(2, 0, 2, 3);
    }

    @Test
    void writesEveryDayOfLeapYearsThatTheJulianCalendarWouldShift() {
        assertThat(ID.date(LocalDate.of(1500, 3, 1), Style.PLAIN)).isEqualTo("1 Maret 1500");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-09-04|Senin tanggal empat bulan September tahun dua ribu dua puluh tiga",
                "1998-05-21|Kamis tanggal dua puluh satu bulan Mei tahun seribu sembilan ratus sembilan puluh delapan",
                "2011-11-11|Jumat tanggal sebelas bulan November tahun dua ribu sebelas"
            })
    void writesDaysInWordsForLetters(LocalDate day, String words) {
        assertThat(DateWriter.inWords(day)).isEqualTo(words);
    }

    @Test
    void writesWeeksThatIcuCannot() {
        assertThat(DateWriter.week(DAY)).isEqualTo("pekan ke-36 tahun 2023");
        assertThat(DateWriter.week(LocalDate.of(2021, 1, 1))).isEqualTo("pekan ke-53 tahun 2020");
    }
}
