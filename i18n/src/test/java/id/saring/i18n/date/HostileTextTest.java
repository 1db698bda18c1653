package id.saring.i18n.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to break readers are answered in linear time, without an exception. */
class HostileTextTest {
    private static final TemporalTagger TAGGER = TemporalTagger.create();
    private static final Anchor ANCHOR = Anchor.parse("2023-09-05T10:37+07:00");

    @Timeout(20)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "1.",
                "1,",
                "1/",
                "(",
                "malam ",
                "malam malam ",
                "satu ",
                "puluh ",
                "1 jam ",
                "5-",
                "Senin ",
                "Senin (",
                "Mei ",
                "5 Mei, ",
                "minggu pertama dan ",
                "pukul 10.00 ",
                "tahun ",
                "tahun 2020 ",
                "awal ",
                "era ",
                "HUT ke-",
                "Lebaran ",
                "setiap ",
                "2-3 ",
                "2x",
                "I ",
                "hingga ",
                "\uD800",
                "\uDC00",
                "\n",
                "'",
                "a'",
                "1 Ramadan ",
                "beberapa ",
                "nomor 1/"
            })
    void answersAnyRepetition(String part) {
        String text = part.repeat(100_000 / part.length());
        TAGGER.tag(text, ANCHOR);
        TAGGER.tag(text, null);
        PrintedDates.findAll(text, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tahun 99999",
                "99999-99-99",
                "tahun 9999 SM",
                "abad ke-99",
                "abad ke-999 SM",
                "999999999999 tahun lalu",
                "999999999999999999999 hari lalu",
                "31 Februari 2023",
                "Senin (99/99)",
                "pukul 99.99 WIB",
                "0 Januari 0000",
                "1 Suro 9999",
                "30 Ramadan 1700 H",
                "HUT RI ke-999",
                "Idul Fitri 9999 H",
                "Natal 9999",
                "Imlek 9999",
                "5/5/0000",
                "tahun 0",
                "1.000.000 abad lalu",
                "1.000.000 dekade lalu",
                "Ramadan 9999",
                "00.00.00",
                "24.00 WIB"
            })
    void answersYearsAndNumbersThatDoNotExist(String text) {
        for (Anchor anchor :
                List.of(
                        ANCHOR,
                        Anchor.from(LocalDate.of(-9999, 1, 1)),
                        Anchor.from(LocalDate.of(99999, 12, 31)))) {
            assertThat(TAGGER.tag("pada " + text + " itu", anchor)).hasSizeLessThan(4);
        }
        PrintedDates.find(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0505-08-17, 13 Muharram",
                "17 Agustus 1500, lalu 1 Suro",
                "Ramadan tahun 500",
                "bulan Suro tahun 1500",
                "Ramadan 2199"
            })
    void answersDaysOfMoonsOutsideTheirCalendars(String text) {
        TAGGER.tag(text, ANCHOR);
        TAGGER.tag(text, Anchor.from(LocalDate.of(505, 8, 17)));
        TAGGER.tag(text, Anchor.from(LocalDate.of(2290, 8, 17)));
    }

    @Test
    @Tag("slow")
    @Timeout(60)
    void tagsFiftyMegabytes() {
        String sentence = "Warga berkumpul pada Senin (4/9) pukul 10.15 WIB di balai desa.\n";
        int copies = 50_000_000 / sentence.length();
        assertThat(TAGGER.tag(sentence.repeat(copies), ANCHOR)).hasSize(copies);
    }
}
