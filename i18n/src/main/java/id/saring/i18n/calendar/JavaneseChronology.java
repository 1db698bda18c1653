package id.saring.i18n.calendar;

import id.saring.i18n.Rules;
import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.List;

/**
 * Sultan Agung's calendar: moon years in windu of eight, whose lengths are 354 355 354 354 355 354
 * 354 355 days; months of 30 and 29 days in turn, the last of 30 in a long year. Each age (kurup)
 * drops one day. Holds for 1555 (1633-07-08) to 2106 AJ. The palace of Yogyakarta shifts days
 * within the months of a year Dal, not its first and last.
 *
 * <pre>{@code
 * JavaneseChronology.INSTANCE.date(LocalDate.of(2023, 7, 20))      // 1 Sura Jimawal 1957
 * }</pre>
 */
public final class JavaneseChronology extends MoonChronology<JavaneseDate> {
    static final int FIRST_YEAR = 1555;
    static final int WINDU = 8;
    private static final int[] DAYS_BEFORE = {0, 354, 709, 1063, 1417, 1772, 2126, 2480, 2835};

    /** The one instance. */
    public static final JavaneseChronology INSTANCE = new JavaneseChronology();

    private final List<Kurup> ages;

    /** An age: its name, its first year and that year's epoch day. */
    record Kurup(String name, String rule, int firstYear, long start) {
        static Kurup of(Rules.Row row) {
            return new Kurup(
                    row.get(0),
                    row.get(1),
                    row.parse(2, Integer::valueOf),
                    row.parse(3, LocalDate::parse).toEpochDay());
        }
    }

    private JavaneseChronology() {
        super("Javanese", JavaneseEra.AJ, ValueRange.of(FIRST_YEAR, 2106), Names.of("jawa"));
        ages =
                Rules.of(JavaneseChronology.class).table("javanese-kurup.tsv", 4).stream()
                        .map(Kurup::of)
                        .toList();
    }

    Kurup kurup(int year) {
        Kurup ruling = ages.get(0);
        for (Kurup age : ages) {
            if (age.firstYear <= year) {
                ruling = age;
            }
        }
        return ruling;
    }

    @Override
    long startOfMonth(int index) {
        int year = Math.floorDiv(index, MONTHS) + 1;
        int month = Math.floorMod(index, MONTHS);
        Kurup age = kurup(year);
        long years = daysBefore(year) - daysBefore(age.firstYear);
        return age.start + years + (59L * month + 1) / 2;
    }

    private static long daysBefore(int year) {
        int count = year - FIRST_YEAR;
        return Math.floorDiv(count, WINDU) * (long) DAYS_BEFORE[WINDU]
                + DAYS_BEFORE[Math.floorMod(count, WINDU)];
    }

    @Override
    JavaneseDate create(int year, int month, int day) {
        return new JavaneseDate(year, month, day);
    }
}
