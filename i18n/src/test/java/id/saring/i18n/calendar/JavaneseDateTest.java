package id.saring.i18n.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sultan Agung's calendar, weton and pasaran. */
class JavaneseDateTest {
    @ParameterizedTest(name = "1 Sura {0} {1} is {2} {3}")
    @CsvSource({
        "Alip, 1555, Jumat Legi, 1633-07-08",
        "Alip, 1867, Selasa Pon, 1936-03-24",
        "Ehe, 1900, Sabtu Pahing, 1968-03-30",
        "Jimawal, 1933, Kamis Pahing, 2000-04-06",
        "Jimakir, 1946, Kamis Pon, 2012-11-15",
        "Jimawal, 1949, Kamis Pahing, 2015-10-15",
        "Je, 1950, Senin Legi, 2016-10-03",
        "Alip, 1955, Selasa Pon, 2021-08-10",
        "Ehe, 1956, Sabtu Pahing, 2022-07-30",
        "Jimawal, 1957, Kamis Pahing, 2023-07-20",
        "Je, 1958, Senin Legi, 2024-07-08",
        "Dal, 1959, Jumat Kliwon, 2025-06-27",
        "Be, 1960, Rabu Kliwon, 2026-06-17"
    })
    void beginsTheYearOnItsTraditionalDay(String name, int year, String weton, LocalDate day) {
        JavaneseDate first = JavaneseDate.of(year, 1, 1);
        assertThat(LocalDate.from(first)).isEqualTo(day);
        assertThat(first.yearName()).isEqualTo(name);
        assertThat(first.weton()).hasToString(weton);
        assertThat(JavaneseDate.from(day)).hasToString("1 Sura " + name + " " + year);
    }

    @ParameterizedTest(name = "a year {1} of the age {0} begins on {2}")
    @CsvSource({
        "1675, Alip, Kamis Kliwon, Amiswon",
        "1755, Alip, Rabu Wage, Aboge",
        "1747, Alip, Kamis Kliwon, Amiswon",
        "1749, Jimawal, Jumat Pon, Aboge",
        "1986, Jimakir, Kamis Pon, Asapon",
        "1987, Alip, Senin Pahing, Anenhing"
    })
    void eachAgeBeginsItsYearsOneDayEarlier(int year, String name, String weton, String kurup) {
        JavaneseDate first = JavaneseDate.of(year, 1, 1);
        assertThat(first.weton()).hasToString(weton);
        assertThat(first.yearName()).isEqualTo(name);
        assertThat(first.kurup()).isEqualTo(kurup);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "9 Sawal Ehe 1956, 2023-04-30",
        "9 Syawal Ehe 1956, 2023-04-30",
        "1 Suro 1957 AJ, 2023-07-20",
        "13 Poso Ehe 1900, 1968-12-03",
        "1 Bakda Mulud 1957, 2023-10-17"
    })
    void readsThePrintedSpellings(String printed, LocalDate day) {
        assertThat(LocalDate.from(JavaneseDate.parse(printed))).isEqualTo(day);
        assertThat(JavaneseDate.parse(JavaneseDate.from(day).toString()))
                .isEqualTo(JavaneseDate.from(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 Sura Alip 1957", "31 Sura 1957", "1 Muharam 1957", "1 Sura 1200", ""})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> JavaneseDate.parse(text))
                .isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void namesTheWindu() {
        assertThat(JavaneseDate.of(1555, 1, 1).windu()).isEqualTo("Kuntara");
        assertThat(JavaneseDate.of(1900, 9, 13).windu()).isEqualTo("Adi");
        assertThat(JavaneseDate.of(1957, 1, 1).windu()).isEqualTo("Sancaya");
    }

    @Test
    void everyDayOfFiveCenturiesComesBack() {
        JavaneseDate before = JavaneseDate.of(1555, 1, 1);
        assertThatThrownBy(() -> JavaneseDate.of(1555, 1, 1).minus(1, ChronoUnit.DAYS))
                .isInstanceOf(DateTimeException.class);
        long last = JavaneseDate.of(2106, 12, 29).toEpochDay();
        for (long day = before.toEpochDay() + 1; day <= last; day++) {
            JavaneseDate date = JavaneseChronology.INSTANCE.dateEpochDay(day);
            assertThat(date.toEpochDay()).isEqualTo(day);
            assertThat(JavaneseDate.of(date.year(), date.month(), date.day())).isEqualTo(date);
            assertThat(date.day() == before.day() + 1 || date.day() == 1).isTrue();
            assertThat(date.lengthOfMonth()).isBetween(29, 30);
            before = date;
        }
    }

    @ParameterizedTest(name = "{0} was a {1}")
    @CsvSource({
        "1633-07-08, Jumat Legi",
        "1900-01-01, Senin Pahing",
        "1945-08-17, Jumat Legi",
        "1983-12-20, Selasa Kliwon",
        "2013-01-11, Jumat Kliwon",
        "2016-10-11, Selasa Wage",
        "2020-05-23, Sabtu Wage",
        "2023-04-20, Kamis Legi",
        "2023-04-21, Jumat Pahing",
        "2023-04-30, Minggu Legi",
        "2024-07-06, Sabtu Wage",
        "2024-07-08, Senin Legi"
    })
    void givesTheWetonOfADay(LocalDate day, String weton) {
        assertThat(Weton.of(day)).hasToString(weton);
        assertThat(Weton.parse(weton)).isEqualTo(Weton.of(day));
        assertThat(Weton.parse(weton).onOrAfter(day)).isEqualTo(day);
    }

    @Test
    void findsEveryWetonFromEveryDay() {
        for (LocalDate start = LocalDate.of(2023, 1, 1);
                start.getYear() == 2023;
                start = start.plusDays(1)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (Pasaran pasaran : Pasaran.values()) {
                    Weton weton = new Weton(day, pasaran);
                    LocalDate found = weton.onOrAfter(start);
                    assertThat(Weton.of(found)).isEqualTo(weton);
                    assertThat(found).isBetween(start, start.plusDays(34));
                }
            }
        }
    }

    @Test
    void reckonsTheNeptu() {
        assertThat(Weton.parse("Jum'at Manis").neptu()).isEqualTo(11);
        assertThat(Weton.parse("Sabtu Pahing").neptu()).isEqualTo(18);
        assertThat(Weton.parse("Selasa Wage").neptu()).isEqualTo(7);
        assertThatThrownBy(() -> Weton.parse("Jumat")).isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> Weton.parse("Legi Jumat"))
                .isInstanceOf(DateTimeParseException.class);
    }
}
