package id.saring.i18n.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of any text and any anchor. */
class TaggerPropertiesTest {
    private static final TemporalTagger TAGGER = TemporalTagger.create();
    private static final List<String> RELATIVE =
            List.of(
                    "kemarin",
                    "besok",
                    "lusa",
                    "hari ini",
                    "tadi malam",
                    "semalam",
                    "pekan lalu",
                    "pekan depan",
                    "Senin lalu",
                    "Jumat mendatang",
                    "Kamis malam",
                    "malam Minggu",
                    "tiga hari lalu",
                    "dua pekan lalu",
                    "akhir pekan ini",
                    "dua hari lagi",
                    "Sabtu pekan depan");
    private static final List<String> WORDS =
            List.of(
                    "Senin",
                    "minggu",
                    "Mei",
                    "5",
                    "12",
                    "2023",
                    "10.15",
                    "pukul",
                    "jam",
                    "WIB",
                    "malam",
                    "hingga",
                    "-",
                    "(",
                    ")",
                    "/",
                    ",",
                    "lalu",
                    "ini",
                    "depan",
                    "tahun",
                    "hari",
                    "bulan",
                    "pekan",
                    "abad",
                    "ke",
                    "XIX",
                    "setiap",
                    "Ramadan",
                    "H",
                    "Lebaran",
                    "HUT",
                    "RI",
                    "awal",
                    "kuartal",
                    "III",
                    "an",
                    "satu",
                    "setengah",
                    "puluh",
                    "x",
                    "SM",
                    "tanggal",
                    "kemarin",
                    "dua",
                    "Saka",
                    "era",
                    "Orde Baru",
                    "Kliwon",
                    "1 Suro",
                    "sekali",
                    ".",
                    "akan",
                    "lagi");

    @Property(tries = 400)
    void shiftingTheAnchorByAWeekShiftsRelativeDaysByAWeek(
            @ForAll("days") LocalDate day, @ForAll("relative") String words) {
        TemporalExpression now = one(words, day);
        TemporalExpression later = one(words, day.plusWeeks(1));
        assertThat(later.interval()).isNotNull();
        assertThat(now.interval()).isNotNull();
        LocalDateTime from = now.interval().from();
        assertThat(later.interval().from()).as(words).isEqualTo(from.plusWeeks(1));
    }

    private static TemporalExpression one(String words, LocalDate day) {
        List<TemporalExpression> found = TAGGER.tag(words, Anchor.from(day));
        assertThat(found).as(words).hasSize(1);
        return found.get(0);
    }

    @Property(tries = 2000)
    void anyWordsGiveOrderedExpressionsInsideTheText(
            @ForAll("texts") String text, @ForAll("days") LocalDate day) {
        int end = 0;
        for (TemporalExpression found : TAGGER.tag(text, Anchor.from(day))) {
            assertThat(found.start()).isGreaterThanOrEqualTo(end);
            assertThat(found.end()).isGreaterThan(found.start()).isLessThanOrEqualTo(text.length());
            assertThat(found.value()).isNotEmpty();
            end = found.end();
        }
        TAGGER.tag(text, null);
        PrintedDates.findAll(text, day.atTime(10, 0).atOffset(java.time.ZoneOffset.UTC));
    }

    @Property(tries = 500)
    void anyTextAtAllIsNoError(@ForAll String text) {
        TAGGER.tag(text, null);
        PrintedDates.findAll(text, null);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-40_000, 60_000).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> relative() {
        return Arbitraries.of(RELATIVE);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }
}
