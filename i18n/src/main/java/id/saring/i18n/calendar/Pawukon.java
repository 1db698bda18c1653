package id.saring.i18n.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A day of the pawukon, the 210 days in which weeks of one to ten days run side by side; Bali's
 * temple feasts follow it.
 *
 * <pre>{@code
 * Pawukon.of(LocalDate.of(2023, 8, 2))                                           // Buda Kliwon Dungulan
 * Pawukon.of(Wuku.GALUNGAN, DayOfWeek.WEDNESDAY).onOrAfter(LocalDate.of(2023, 8, 3))  // 2024-02-28
 * }</pre>
 *
 * @param day the day of the cycle, 0 (Sunday of Sinta) to 209
 */
public record Pawukon(int day) {
    /** How many days the cycle has. */
    public static final int CYCLE = 210;

    /** A Sunday that began Sinta. */
    private static final long SINTA = LocalDate.of(2022, 10, 23).toEpochDay();

    private static final int[] URIP = {4, 3, 7, 8, 6, 9, 5};
    private static final Names DAYS = Names.of("saptawara");

    /** Refuses a day outside the cycle. */
    public Pawukon {
        Objects.checkIndex(day, CYCLE);
    }

    /** The pawukon of a day. */
    public static Pawukon of(LocalDate date) {
        return new Pawukon((int) Math.floorMod(date.toEpochDay() - SINTA, (long) CYCLE));
    }

    /** The one day of the cycle with this wuku and weekday. */
    public static Pawukon of(Wuku wuku, DayOfWeek weekday) {
        return new Pawukon(wuku.ordinal() * 7 + weekday.getValue() % 7);
    }

    /** The first such day that is not before {@code start}. */
    public LocalDate onOrAfter(LocalDate start) {
        return start.plusDays(Math.floorMod(day - of(start).day, CYCLE));
    }

    /** The week of seven days that holds it. */
    public Wuku wuku() {
        return Wuku.values()[day / 7];
    }

    /** The day of the seven. */
    public DayOfWeek weekday() {
        return DayOfWeek.SUNDAY.plus(day % 7);
    }

    /** The day of the five. */
    public Pasaran pasaran() {
        return Pasaran.values()[(day + 1) % 5];
    }

    /**
     * The names of the day in all ten weeks, ekawara to dasawara, in this order. The week of one
     * day has a name on odd days only and is absent on others.
     */
    public Map<String, String> weeks() {
        int urip = URIP[weekday().getValue() - 1] + pasaran().neptu();
        // 71 to 73 of the cycle are all Jaya and Kala, the first four days all Dangu
        int stretched = day < 70 ? day : Math.max(70, day - 2);
        Map<String, String> weeks = new LinkedHashMap<>();
        if (urip % 2 == 1) {
            name(weeks, "ekawara", 0);
        }
        name(weeks, "dwiwara", urip % 2);
        name(weeks, "triwara", day % 3);
        name(weeks, "caturwara", stretched % 4);
        weeks.put("pancawara", balinese(pasaran()));
        name(weeks, "sadwara", day % 6);
        weeks.put("saptawara", DAYS.name(weekday().getValue()));
        name(weeks, "astawara", stretched % 8);
        name(weeks, "sangawara", Math.max(0, day - 3) % 9);
        name(weeks, "dasawara", urip % 10);
        return weeks;
    }

    private static void name(Map<String, String> weeks, String week, int day) {
        weeks.put(week, Names.of(week).name(day + 1));
    }

    private static String balinese(Pasaran pasaran) {
        return Names.of("pancawara").name(pasaran.ordinal() + 1);
    }

    /** As {@code Buda Kliwon Dungulan}. */
    @Override
    public String toString() {
        return DAYS.name(weekday().getValue())
                + " "
                + balinese(pasaran())
                + " "
                + wuku().balinese();
    }
}
