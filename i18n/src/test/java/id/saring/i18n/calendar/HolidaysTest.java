package id.saring.i18n.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holidays by name, by year and by day. */
class HolidaysTest {
    @ParameterizedTest(name = "{0} was kept on {1}")
    @CsvFileSource(resources = "holidays-kept.csv")
    void matchesTheDaysKeptFrom2015To2026(String name, LocalDate kept) {
        assertThat(Holidays.named(name, kept.getYear())).extracting(Holiday::dayOff).contains(kept);
        assertThat(Holidays.named(name, kept.getYear())).allMatch(Holiday::isDayOff);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "Lebaran, 2023, 2023-04-22",
        "IDUL FITRI, 2023, 2023-04-22",
        "Nyepi, 2024, 2024-03-11",
        "Galungan, 2021, 2021-11-10",
        "Hari Raya Kuningan, 2021, 2021-11-20",
        "Jum'at Agung, 2023, 2023-04-07",
        "Imlek, 1998, 1998-01-28",
        "Cap Go Meh, 2023, 2023-02-05",
        "Satu Suro, 2023, 2023-07-20",
        "Sumpah Pemuda, 2023, 2023-10-28",
        "Paskah, 1818, 1818-03-22",
        "Paskah, 2038, 2038-04-25"
    })
    void findsADayByItsPrintedName(String name, int year, LocalDate day) {
        assertThat(Holidays.named(name, year)).extracting(Holiday::date).contains(day);
    }

    @Test
    void aMoonYearsFeastMayFallTwice() {
        assertThat(Holidays.named("Idulfitri", 2000))
                .extracting(Holiday::date)
                .containsExactly(LocalDate.of(2000, 1, 8), LocalDate.of(2000, 12, 27));
    }

    @Test
    void tellsTheDayFromTheDayOffThatADecreeMoved() {
        Holiday newYear = Holidays.named("Tahun Baru Islam", 2021).get(0);
        assertThat(newYear.date()).isEqualTo("2021-08-10");
        assertThat(newYear.dayOff()).isEqualTo("2021-08-11");
    }

    @Test
    void saysWhereADayComesFrom() {
        assertThat(Holidays.named("Natal", 2060).get(0).basis()).isEqualTo(Holiday.Basis.RULE);
        assertThat(Holidays.named("Lebaran", 2023).get(0).basis())
                .isEqualTo(Holiday.Basis.PROCLAIMED);
        assertThat(Holidays.named("Lebaran", 2060).get(0).basis())
                .isEqualTo(Holiday.Basis.COMPUTED);
    }

    @Test
    void knowsWhichDaysWereFreeInAYear() {
        assertThat(Holidays.named("Hari Buruh", 2013).get(0).isDayOff()).isFalse();
        assertThat(Holidays.named("Hari Buruh", 2014).get(0).isDayOff()).isTrue();
        assertThat(Holidays.named("Hari Kartini", 2023).get(0).isDayOff()).isFalse();
    }

    @Test
    void countsAnniversaries() {
        assertThat(Holidays.anniversary("HUT RI", 78))
                .hasValueSatisfying(day -> assertThat(day.date()).isEqualTo("2023-08-17"));
        assertThat(Holidays.anniversary("Sumpah Pemuda", 95))
                .hasValueSatisfying(day -> assertThat(day.date()).isEqualTo("2023-10-28"));
        assertThat(Holidays.anniversary("Nyepi", 5)).isEmpty();
    }

    @Test
    void findsAnIslamicFeastByItsHijriYear() {
        assertThat(Holidays.inHijriYear("Iduladha", 1444))
                .hasValueSatisfying(day -> assertThat(day.date()).isEqualTo("2023-06-29"));
        assertThat(Holidays.inHijriYear("Natal", 1444)).isEmpty();
        assertThat(Holidays.inHijriYear("Iduladha", 9999)).isEmpty();
    }

    @Test
    void listsWhatFallsOnADay() {
        assertThat(Holidays.on(LocalDate.of(2023, 3, 22)))
                .extracting(Holiday::key)
                .containsExactly("nyepi");
        assertThat(Holidays.on(LocalDate.of(2023, 3, 24))).isEmpty();
    }

    @Test
    void everyNameFindsItsHoliday() {
        Holidays.names()
                .forEach(
                        (name, key) ->
                                assertThat(Holidays.named(name, 2024))
                                        .as(name)
                                        .allMatch(day -> day.key().equals(key))
                                        .isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE / 4, -1, 0, 1000, 2300, 9999, 999_999_999 / 2})
    void aFarYearHasTheFixedDaysOnly(int year) {
        assertThat(Holidays.in(year)).extracting(Holiday::key).contains("natal");
        assertThat(Holidays.named("Tak dikenal", year)).isEqualTo(List.of());
    }
}
