package id.saring.i18n.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.OptionalInt;

/**
 * A date of Sultan Agung's calendar, such as {@code 1 Sura Jimawal 1957}. It names the civil day;
 * the Javanese day begins at the sunset before.
 *
 * <pre>{@code
 * LocalDate.from(JavaneseDate.parse("1 Suro 1957"))      // 2023-07-20
 * }</pre>
 */
public final class JavaneseDate extends MoonDate<JavaneseDate> {
    private static final Names YEARS = Names.of("tahun");
    private static final Names WINDUS = Names.of("windu");

    JavaneseDate(int year, int month, int day) {
        super(year, month, day);
    }

    /**
     * A date by its numbers.
     *
     * @throws java.time.DateTimeException if there is no such day
     */
    public static JavaneseDate of(int year, int month, int day) {
        return JavaneseChronology.INSTANCE.date(year, month, day);
    }

    /**
     * The Javanese date of a day.
     *
     * @throws java.time.DateTimeException if {@code day} has no date or lies outside 1555 to 2106
     *     AJ
     */
    public static JavaneseDate from(TemporalAccessor day) {
        return JavaneseChronology.INSTANCE.date(day);
    }

    /**
     * Reads {@code 1 Sura Jimawal 1957}, with or without the year's name, in any printed spelling.
     *
     * @throws DateTimeParseException if it is no such date, or the year has another name
     */
    public static JavaneseDate parse(String text) {
        String[] words = text.split(" ");
        OptionalInt named =
                words.length > 3 ? YEARS.number(words[words.length - 2]) : OptionalInt.empty();
        if (named.isPresent()) {
            words[words.length - 2] = "";
        }
        JavaneseDate date = JavaneseChronology.INSTANCE.parse(String.join(" ", words));
        if (named.isPresent() && named.getAsInt() != date.yearOfWindu()) {
            throw new DateTimeParseException(
                    date.year() + " is a year " + date.yearName(), text, 0);
        }
        return date;
    }

    @Override
    public JavaneseChronology getChronology() {
        return JavaneseChronology.INSTANCE;
    }

    /** The place of the year in its windu, 1 to 8. */
    public int yearOfWindu() {
        return Math.floorMod(year() - JavaneseChronology.FIRST_YEAR, JavaneseChronology.WINDU) + 1;
    }

    /** The year's name, Alip to Jimakir. */
    public String yearName() {
        return YEARS.name(yearOfWindu());
    }

    /** The windu's name: Adi, Kuntara, Sengara or Sancaya. */
    public String windu() {
        int windu = Math.floorDiv(year() - JavaneseChronology.FIRST_YEAR, JavaneseChronology.WINDU);
        return WINDUS.name(Math.floorMod(windu + 1, 4) + 1); // Sultan Agung began with Kuntara
    }

    /** The age (kurup) by its rule of thumb, such as {@code Asapon}. */
    public String kurup() {
        return getChronology().kurup(year()).rule();
    }

    /** Weekday and pasaran. */
    public Weton weton() {
        return Weton.of(LocalDate.ofEpochDay(toEpochDay()));
    }

    /** As {@code 1 Sura Jimawal 1957}. */
    @Override
    public String toString() {
        return day() + " " + monthName() + " " + yearName() + " " + year();
    }
}
