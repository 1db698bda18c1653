package id.saring.i18n.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wuku and pawukon. */
class PawukonTest {
    @ParameterizedTest(name = "Galungan on {0}")
    @ValueSource(strings = {"2021-11-10", "2023-01-04", "2023-08-02", "2024-02-28", "2025-04-23"})
    void galunganIsWednesdayKliwonDungulanAndKuninganTenDaysLater(LocalDate day) {
        assertThat(Pawukon.of(day)).hasToString("Buda Kliwon Dungulan");
        assertThat(Pawukon.of(day.plusDays(10))).hasToString("Saniscara Kliwon Kuningan");
        assertThat(Pawukon.of(Wuku.GALUNGAN, DayOfWeek.WEDNESDAY).onOrAfter(day)).isEqualTo(day);
        assertThat(Pawukon.of(Wuku.GALUNGAN, DayOfWeek.WEDNESDAY).onOrAfter(day.plusDays(1)))
                .isEqualTo(day.plusDays(210));
    }

    @ParameterizedTest(name = "{0} fell into {1}, in Bali {2}")
    @CsvSource({
        "2022-10-23, Sinta, Sinta",
        "1968-12-03, Julungwangi, Julungwangi",
        "2023-07-20, Julungwangi, Julungwangi",
        "2023-08-02, Galungan, Dungulan",
        "2023-05-20, Watugunung, Watugunung"
    })
    void namesTheWukuOfADay(LocalDate day, String javanese, String balinese) {
        assertThat(Wuku.of(day).javanese()).isEqualTo(javanese);
        assertThat(Wuku.of(day).balinese()).isEqualTo(balinese);
        assertThat(Wuku.named(javanese)).contains(Wuku.of(day));
        assertThat(Wuku.named(balinese)).contains(Wuku.of(day));
    }

    @Test
    void everyWukuHasNamesInJavaAndBali() {
        for (Wuku wuku : Wuku.values()) {
            assertThat(wuku.javanese()).isEqualToIgnoringCase(wuku.name());
            assertThat(Wuku.named(wuku.balinese())).contains(wuku);
        }
        assertThat(Wuku.named("Senin")).isEmpty();
    }

    @Test
    void theTenWeeksBeginTogetherAndEndTogether() {
        assertThat(new Pawukon(0).weeks().values())
                .containsExactly(
                        "Menga", "Pasah", "Sri", "Paing", "Tungleh", "Redite", "Sri", "Dangu",
                        "Sri");
        assertThat(new Pawukon(209).weeks())
                .containsEntry("triwara", "Kajeng")
                .containsEntry("caturwara", "Menala")
                .containsEntry("pancawara", "Umanis")
                .containsEntry("sadwara", "Maulu")
                .containsEntry("astawara", "Uma")
                .containsEntry("sangawara", "Dadi");
    }

    @Test
    void threeDaysOfDungulanAreJayaAndKala() {
        assertThat(new Pawukon(69).weeks()).containsEntry("caturwara", "Laba");
        for (int day = 70; day < 73; day++) {
            assertThat(new Pawukon(day).weeks())
                    .containsEntry("caturwara", "Jaya")
                    .containsEntry("astawara", "Kala");
        }
        assertThat(new Pawukon(73).weeks())
                .containsEntry("caturwara", "Menala")
                .containsEntry("astawara", "Uma");
    }

    @Test
    void everyDayOfFourHundredYearsComesBack() {
        LocalDate end = LocalDate.of(2200, 1, 1);
        for (LocalDate day = LocalDate.of(1800, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            Pawukon pawukon = Pawukon.of(day);
            assertThat(pawukon.onOrAfter(day.minusDays(209))).isEqualTo(day);
            assertThat(pawukon.weekday()).isEqualTo(day.getDayOfWeek());
            assertThat(pawukon.pasaran()).isEqualTo(Pasaran.of(day));
            assertThat(Pawukon.of(pawukon.wuku(), pawukon.weekday())).isEqualTo(pawukon);
        }
    }
}
