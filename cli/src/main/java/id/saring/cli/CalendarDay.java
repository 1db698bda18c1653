package id.saring.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.saring.i18n.calendar.HijriChronology;
import id.saring.i18n.calendar.HijriDate;
import id.saring.i18n.calendar.Holiday;
import id.saring.i18n.calendar.Holidays;
import id.saring.i18n.calendar.JavaneseChronology;
import id.saring.i18n.calendar.JavaneseDate;
import id.saring.i18n.calendar.Pawukon;
import id.saring.i18n.calendar.SakaYear;
import id.saring.i18n.calendar.Weton;
import id.saring.i18n.calendar.Wuku;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One day in every calendar, as {@code saring calendar} tells it; null where a calendar ends. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarDay(
        LocalDate date,
        String weekday,
        @Nullable Hijri hijri,
        @Nullable Hijri muhammadiyah,
        @Nullable Javanese javanese,
        String weton,
        int neptu,
        String wuku,
        String pawukon,
        Map<String, String> weeks,
        @Nullable Integer saka,
        List<Holiday> holidays) {

    /** A Hijri date and whether its month's start was proclaimed. */
    record Hijri(String date, int year, int month, int day, boolean proclaimed) {
        static @Nullable Hijri of(HijriChronology calendar, LocalDate day) {
            try {
                HijriDate date = calendar.date(day);
                return new Hijri(
                        date.toString(),
                        date.year(),
                        date.month(),
                        date.day(),
                        date.isProclaimed());
            } catch (DateTimeException outside) {
                return null;
            }
        }

        @Override
        public String toString() {
            return date + " (" + Messages.label(proclaimed ? "proclaimed" : "computed") + ")";
        }
    }

    /** A Javanese date with its windu and age. */
    record Javanese(String date, int year, int month, int day, String windu, String kurup) {
        static @Nullable Javanese of(LocalDate day) {
            try {
                JavaneseDate date = JavaneseChronology.INSTANCE.date(day);
                return new Javanese(
                        date.toString(),
                        date.year(),
                        date.month(),
                        date.day(),
                        date.windu(),
                        date.kurup());
            } catch (DateTimeException outside) {
                return null;
            }
        }

        @Override
        public String toString() {
            return date + ", windu " + windu + ", kurup " + kurup;
        }
    }

    static CalendarDay of(LocalDate day) {
        Weton weton = Weton.of(day);
        Pawukon pawukon = Pawukon.of(day);
        return new CalendarDay(
                day,
                weton.dayName(),
                Hijri.of(HijriChronology.MINISTRY, day),
                Hijri.of(HijriChronology.MUHAMMADIYAH, day),
                Javanese.of(day),
                weton.toString(),
                weton.neptu(),
                Wuku.of(day).javanese(),
                pawukon.toString(),
                pawukon.weeks(),
                SakaYear.of(day).map(SakaYear::year).orElse(null),
                Holidays.on(day));
    }

    /** One line a calendar. */
    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "Masehi", weekday + ", " + date);
        line(text, "Hijri", hijri);
        line(text, "Muhammadiyah", muhammadiyah);
        line(text, "Jawa", javanese);
        line(text, "Weton", weton + ", neptu " + neptu);
        line(text, "Wuku", wuku);
        line(text, "Pawukon", pawukon + " (" + String.join(", ", weeks.values()) + ")");
        line(text, "Saka", saka);
        for (Holiday holiday : holidays) {
            line(text, Messages.label("Holiday"), holiday.name() + remark(holiday));
        }
        return text.toString();
    }

    private static String remark(Holiday holiday) {
        String off =
                holiday.date().equals(holiday.dayOff())
                        ? ""
                        : " " + Messages.label("on") + " " + holiday.dayOff();
        return (holiday.isDayOff() ? ", " + Messages.label("day off") + off : "")
                + (holiday.basis() == Holiday.Basis.COMPUTED
                        ? " (" + Messages.label("computed") + ")"
                        : "");
    }

    private static void line(StringBuilder text, String calendar, @Nullable Object value) {
        if (value != null) {
            text.append(calendar).append(" ".repeat(14 - calendar.length())).append(value);
            text.append('\n');
        }
    }
}
