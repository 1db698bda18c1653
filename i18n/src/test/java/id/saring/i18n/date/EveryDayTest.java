package id.saring.i18n.date;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.i18n.date.DateWriter.Style;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can be listed is tested whole. */
class EveryDayTest {
    private static final TemporalTagger TAGGER = TemporalTagger.create();
    private static final List<String> WEEKDAYS =
            List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final Map<String, String> PARTS =
            Map.of(
                    "pagi",
                    "TMO",
                    "siang",
                    "TMI",
                    "sore",
                    "TAF",
                    "petang",
                    "TEV",
                    "malam",
                    "TNI",
                    "dini hari",
                    "TMO");
    private static final List<String> MONTHS =
            List.of(
                    "Januari",
                    "Februari",
                    "Maret",
                    "April",
                    "Mei",
                    "Juni",
                    "Juli",
                    "Agustus",
                    "September",
                    "Oktober",
                    "November",
                    "Desember");
    private static final LocalDate TODAY = LocalDate.of(2023, 9, 6); // a Wednesday

    @Test
    void readsEveryDayOfFourHundredYearsInThePressForm() {
        LocalDate day = LocalDate.of(1800, 1, 1);
        for (; day.getYear() < 2200; day = day.plusDays(1)) {
            String text =
                    WEEKDAYS.get(day.getDayOfWeek().getValue() - 1)
                            + " ("
                            + day.getDayOfMonth()
                            + "/"
                            + day.getMonthValue()
                            + "/"
                            + day.getYear()
                            + ")";
            List<TemporalExpression> found = TAGGER.tag(text, null);
            assertThat(found).as(text).hasSize(1);
            assertThat(found.get(0).value()).as(text).isEqualTo(day.toString());
            assertThat(found.get(0).end()).as(text).isEqualTo(text.length());
            assertThat(found.get(0).conflicts()).as(text).isEmpty();
        }
    }

    @Test
    void readsEveryDayOfFourHundredYearsInWords() {
        LocalDate day = LocalDate.of(1800, 1, 1);
        for (; day.getYear() < 2200; day = day.plusDays(1)) {
            String text =
                    day.getDayOfMonth()
                            + " "
                            + MONTHS.get(day.getMonthValue() - 1)
                            + " "
                            + day.getYear();
            assertThat(PrintedDates.find(text)).as(text).contains(day);
            assertThat(TAGGER.tag(text, null).get(0).value()).as(text).isEqualTo(day.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void readsBackWhatItWrites(Style style) {
        DateWriter writer = DateWriter.indonesian();
        LocalDate day = LocalDate.of(1900, 1, 1);
        for (; day.getYear() < 2100; day = day.plusDays(13)) {
            String written = writer.date(day, style);
            assertThat(PrintedDates.find(written)).as(written).contains(day);
            List<TemporalExpression> found = TAGGER.tag(written, null);
            assertThat(found).as(written).hasSize(1);
            assertThat(found.get(0).value()).as(written).isEqualTo(day.toString());
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("weekdays")
    void resolvesEveryWeekdayWithEveryPartOfDayAndMarker(String text, String value) {
        List<TemporalExpression> found = TAGGER.tag(text, Anchor.from(TODAY));
        assertThat(found).as(text).hasSize(1);
        assertThat(text.substring(found.get(0).start(), found.get(0).end())).isEqualTo(text);
        assertThat(found.get(0).value()).isEqualTo(value);
    }

    static Stream<Arguments> weekdays() {
        return IntStream.rangeClosed(1, 7).boxed().flatMap(EveryDayTest::forms);
    }

    private static Stream<Arguments> forms(int weekday) {
        String name = WEEKDAYS.get(weekday - 1);
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate last = TODAY.with(TemporalAdjusters.previousOrSame(day));
        LocalDate before = TODAY.with(TemporalAdjusters.previous(day));
        LocalDate next = TODAY.with(TemporalAdjusters.next(day));
        LocalDate coming = TODAY.with(TemporalAdjusters.nextOrSame(day));
        return PARTS.entrySet().stream()
                .flatMap(
                        part ->
                                Stream.of(
                                        form(name + " " + part.getKey(), last, part),
                                        form("hari " + name + " " + part.getKey(), last, part),
                                        form(name + " " + part.getKey() + " lalu", before, part),
                                        form(name + " " + part.getKey() + " besok", next, part),
                                        form(
                                                name + " " + part.getKey() + " mendatang",
                                                coming,
                                                part),
                                        form(
                                                "malam " + name,
                                                last.minusDays(1),
                                                Map.entry("", "TNI")),
                                        form(
                                                name
                                                        + " ("
                                                        + last.getDayOfMonth()
                                                        + "/"
                                                        + last.getMonthValue()
                                                        + ") "
                                                        + part.getKey(),
                                                last,
                                                part)));
    }

    private static Arguments form(String text, LocalDate day, Map.Entry<String, String> part) {
        return Arguments.of(text, day + part.getValue());
    }
}
