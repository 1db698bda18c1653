package id.saring.i18n.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Hijri calendar of Indonesia. */
class HijriDateTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "9 Ramadan 1364 H, 1945-08-17",
        "1 Muharam 1437 H, 2015-10-14",
        "1 Ramadan 1442 H, 2021-04-13",
        "1 Syawal 1440 H, 2019-06-05",
        "1 Syawal 1441 H, 2020-05-24",
        "1 Syawal 1443 H, 2022-05-02",
        "1 Syawal 1444 H, 2023-04-22",
        "9 Syawal 1444 H, 2023-04-30",
        "1 Muharam 1445 H, 2023-07-19",
        "1 Syawal 1445 H, 2024-04-10",
        "1 Syawal 1446 H, 2025-03-31",
        "1 Syawal 1447 H, 2026-03-21",
        "10 Zulhijah 1436 H, 2015-09-24",
        "10 Zulhijah 1445 H, 2024-06-17"
    })
    void givesTheDayKeptInIndonesia(String hijri, LocalDate day) {
        assertThat(HijriDate.parse(hijri)).hasToString(hijri);
        assertThat(LocalDate.from(HijriDate.parse(hijri))).isEqualTo(day);
        assertThat(HijriDate.from(day)).hasToString(hijri);
    }

    @ParameterizedTest(name = "{0}-{1} began on {2} for Muhammadiyah, on {3} for the Ministry")
    @CsvSource({
        "1432, 10, 2011-08-30, 2011-08-31",
        "1433,  9, 2012-07-20, 2012-07-21",
        "1434,  9, 2013-07-09, 2013-07-10",
        "1435,  9, 2014-06-28, 2014-06-29",
        "1443,  9, 2022-04-02, 2022-04-03",
        "1444, 10, 2023-04-21, 2023-04-22",
        "1445,  9, 2024-03-11, 2024-03-12",
        "1447,  9, 2026-02-18, 2026-02-19",
        "1447, 10, 2026-03-20, 2026-03-21"
    })
    void tellsTheAuthoritiesApart(int year, int month, LocalDate muhammadiyah, LocalDate ministry) {
        assertThat(LocalDate.from(HijriChronology.MUHAMMADIYAH.date(year, month, 1)))
                .isEqualTo(muhammadiyah);
        assertThat(LocalDate.from(HijriChronology.MINISTRY.date(year, month, 1)))
                .isEqualTo(ministry);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"MINISTRY, 4", "MUHAMMADIYAH, 4"})
    void monthsByTheRuleAloneMatchNearlyAllThatWereProclaimed(HijriAuthority who, int misses) {
        HijriMonths months = new HijriMonths(who);
        assertThat(months.proclaimed().entrySet())
                .as("months that the rule for the crescent puts on another day")
                .filteredOn(month -> months.computed(month.getKey()) != month.getValue())
                .hasSizeLessThan(misses);
    }

    @Test
    void saysWhetherAMonthWasProclaimedOrComputed() {
        assertThat(HijriDate.of(1444, 10, 1).isProclaimed()).isTrue();
        assertThat(HijriDate.of(1500, 10, 1).isProclaimed()).isFalse();
    }

    @Test
    void everyDayOfFourHundredYearsComesBack() {
        for (var calendar :
                new HijriChronology[] {HijriChronology.MINISTRY, HijriChronology.MUHAMMADIYAH}) {
            HijriDate before = calendar.date(LocalDate.of(1799, 12, 31));
            long last = LocalDate.of(2200, 1, 1).toEpochDay();
            for (long day = before.toEpochDay() + 1; day < last; day++) {
                HijriDate date = calendar.dateEpochDay(day);
                assertThat(date.toEpochDay()).isEqualTo(day);
                assertThat(calendar.date(date.year(), date.month(), date.day())).isEqualTo(date);
                assertThat(date.day() == before.day() + 1 || date.day() == 1).isTrue();
                before = date;
            }
        }
    }

    @Test
    void everyMonthHasTwentyNineOrThirtyDays() {
        for (int year = 1; year <= 1700; year++) {
            for (int month = 1; month <= 12; month++) {
                assertThat(HijriDate.of(year, month, 1).lengthOfMonth())
                        .as(year + "-" + month)
                        .isBetween(29, 30);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 Ramadhan 1444 H",
                "1 romadhon 1444",
                "1 RAMADAN 1444 Hijriah",
                "1 Ramadlan 1444 H"
            })
    void readsThePrintedSpellings(String printed) {
        assertThat(LocalDate.from(HijriDate.parse(printed))).isEqualTo("2023-03-23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1 Juli 1444 H", "31 Ramadan 1444 H", "1 Ramadan 0 H", "Ramadan 1444"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> HijriDate.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void knowsEveryNameOfAMonth() {
        assertThat(HijriChronology.MINISTRY.monthOf("Rabi'ul Awwal")).hasValue(3);
        assertThat(HijriChronology.MINISTRY.monthOf("Jumadil Tsaniyah")).hasValue(6);
        assertThat(HijriChronology.MINISTRY.monthOf("Januari")).isEmpty();
        assertThat(HijriChronology.MINISTRY.monthNames()).containsEntry("sya'ban", 8);
        assertThat(HijriChronology.MINISTRY.monthName(12)).isEqualTo("Zulhijah");
    }

    @Test
    void countsAsJavaTimeDoes() {
        HijriDate start = HijriDate.of(1444, 9, 29);
        assertThat(start.plus(1, ChronoUnit.MONTHS)).isEqualTo(HijriDate.of(1444, 10, 29));
        assertThat(start.plus(2, ChronoUnit.DAYS).monthName()).isEqualTo("Syawal");
        assertThat(start.with(TemporalAdjusters.lastDayOfMonth()).day()).isEqualTo(30);
        assertThat(start.with(ChronoField.YEAR, 1445)).isEqualTo(HijriDate.of(1445, 9, 29));
        assertThat(start.get(ChronoField.DAY_OF_WEEK)).isEqualTo(DayOfWeek.THURSDAY.getValue());
        assertThat(start.until(LocalDate.of(2023, 4, 30), ChronoUnit.DAYS)).isEqualTo(10);
        HijriDate end = HijriDate.of(1446, 11, 3);
        assertThat(start.plus(start.until(end))).isEqualTo(end);
        assertThat(end.minus(HijriChronology.MINISTRY.period(0, 0, 1)))
                .isEqualTo(HijriDate.of(1446, 11, 2));
        assertThat(start.isBefore(end)).isTrue();
        assertThat(HijriChronology.MINISTRY.dateYearDay(1445, 354).day()).isEqualTo(29);
    }

    @Test
    void refusesDaysOutsideTheCalendar() {
        assertThatThrownBy(() -> HijriDate.from(LocalDate.of(500, 1, 1)))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> HijriDate.of(1701, 1, 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> HijriDate.of(1444, 13, 1)).isInstanceOf(DateTimeException.class);
        assertThat(HijriDate.of(1, 1, 1).toEpochDay()).isLessThan(0);
        assertThat(HijriDate.of(1700, 12, 29).lengthOfYear()).isBetween(354, 355);
    }
}
