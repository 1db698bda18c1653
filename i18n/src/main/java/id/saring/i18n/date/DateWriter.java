package id.saring.i18n.date;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.ULocale;
import id.saring.i18n.number.NumberWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Writes dates as Indonesians do, and the same moments in other languages. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * DateWriter id = DateWriter.indonesian();
 * id.date(day, Style.LONG)             // Senin, 4 September 2023
 * id.date(day, Style.NEWS)             // Senin (4/9/2023)
 * id.moment(moment, Style.LONG)        // Senin, 4 September 2023 pukul 10.37 WIB
 * id.relative(then, now)               // 3 jam lalu
 * id.interval(day, later)              // 4–7 September 2023
 * DateWriter.in(Locale.ENGLISH).date(day, Style.LONG)     // Monday, September 4, 2023
 * }</pre>
 *
 * <p>Names and order come from the Unicode CLDR, through ICU; what that has wrong for Indonesian
 * (padded days, patterns of weeks) is written here. Years are those of the proleptic Gregorian
 * calendar in every language.
 */
public final class DateWriter {
    /** How much is written. */
    public enum Style {
        /** Senin, 4 September 2023. */
        LONG("yMMMMEEEEd"),
        /** 4 September 2023. */
        PLAIN("yMMMMd"),
        /** 4 Sep 2023. */
        MEDIUM("yMMMd"),
        /** 4/9/2023. */
        SHORT("yMd"),
        /** Senin (4/9/2023), as the Indonesian press writes; in other languages as LONG. */
        NEWS("yMMMMEEEEd");

        private final String skeleton;

        Style(String skeleton) {
            this.skeleton = skeleton;
        }
    }

    private static final String INDONESIAN = "id";
    private static final Map<Integer, String> ZONES =
            Map.of(7, "Asia/Jakarta", 8, "Asia/Makassar", 9, "Asia/Jayapura");
    private static final NumberWords NUMBERS = NumberWords.of(INDONESIAN);
    private static final DateWriter ID = new DateWriter(Locale.forLanguageTag(INDONESIAN));

    private final ULocale locale;
    private final boolean indonesian;

    private DateWriter(Locale locale) {
        this.locale = ULocale.forLocale(locale).setKeywordValue("calendar", "gregorian");
        indonesian = this.locale.getLanguage().equals(INDONESIAN);
    }

    /** The Indonesian way. */
    public static DateWriter indonesian() {
        return ID;
    }

    /** The way of another language, such as {@code jv}, {@code su}, {@code ms}, {@code ar}. */
    public static DateWriter in(Locale locale) {
        return new DateWriter(Objects.requireNonNull(locale, "locale"));
    }

    /** A day. */
    public String date(LocalDate day, Style style) {
        String written = written(day.atStartOfDay(), ZoneOffset.UTC, style.skeleton);
        if (style != Style.NEWS || !indonesian) {
            return written;
        }
        return written.substring(0, written.indexOf(',')) + " (" + date(day, Style.SHORT) + ")";
    }

    /** A day and a time to the minute, without a zone. */
    public String moment(LocalDateTime moment, Style style) {
        return style == Style.NEWS && indonesian
                ? date(moment.toLocalDate(), style) + " pukul " + clock(moment)
                : written(moment, ZoneOffset.UTC, style.skeleton + "Hm");
    }

    /** A day and a time to the minute with its zone: WIB, WITA, WIT or the offset from GMT. */
    public String moment(OffsetDateTime moment, Style style) {
        LocalDateTime local = moment.toLocalDateTime();
        return style == Style.NEWS && indonesian
                ? date(local.toLocalDate(), style)
                        + " pukul "
                        + written(local, moment.getOffset(), "Hmz")
                : written(local, moment.getOffset(), style.skeleton + "Hmz");
    }

    private String clock(LocalDateTime moment) {
        return written(moment, ZoneOffset.UTC, "Hm");
    }

    private String written(LocalDateTime moment, ZoneOffset offset, String skeleton) {
        String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        GregorianCalendar calendar = new GregorianCalendar(locale);
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        format.setCalendar(calendar);
        format.setTimeZone(zone(offset));
        return format.format(Date.from(moment.toInstant(offset)));
    }

    /** A zone of fixed offset that has the name of Indonesia's where it is one of these. */
    private static SimpleTimeZone zone(ZoneOffset offset) {
        int seconds = offset.getTotalSeconds();
        String name = seconds % 3600 == 0 ? ZONES.get(seconds / 3600) : null;
        return new SimpleTimeZone(seconds * 1000, name == null ? "GMT" + offset.getId() : name);
    }

    /** From one day to another, both included, without what both share: 4–7 September 2023. */
    public String interval(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
        if (from.equals(to) || locale.getLanguage().equals("su")) { // CLDR has no Sundanese ones
            String one = date(from, Style.PLAIN);
            return from.equals(to) ? one : one + " – " + date(to, Style.PLAIN);
        }
        DateIntervalFormat format = DateIntervalFormat.getInstance(Style.PLAIN.skeleton, locale);
        format.setTimeZone(zone(ZoneOffset.UTC));
        return format.format(new DateInterval(millis(from), millis(to)));
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** The week of a day by ISO 8601, in Indonesian: pekan ke-36 tahun 2023. */
    public static String week(LocalDate day) {
        return "pekan ke-"
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                + " tahun "
                + day.get(IsoFields.WEEK_BASED_YEAR);
    }

    /**
     * How long ago, or how far ahead: 3 jam lalu, kemarin, lusa, dalam 2 minggu. Of hours and
     * minutes within a day, of days of the calendar beyond.
     */
    public String relative(OffsetDateTime then, OffsetDateTime now) {
        long minutes = ChronoUnit.MINUTES.between(now, then);
        long days =
                ChronoUnit.DAYS.between(
                        now.toLocalDate(),
                        then.withOffsetSameInstant(now.getOffset()).toLocalDate());
        if (Math.abs(minutes) < 60) {
            return relative(minutes, RelativeDateTimeUnit.MINUTE);
        }
        if (Math.abs(minutes) < 24 * 60) {
            return relative(minutes / 60, RelativeDateTimeUnit.HOUR);
        }
        if (Math.abs(days) < 7) {
            return relative(days, RelativeDateTimeUnit.DAY);
        }
        if (Math.abs(days) < 30) {
            return relative(days / 7, RelativeDateTimeUnit.WEEK);
        }
        return Math.abs(days) < 365
                ? relative(days / 30, RelativeDateTimeUnit.MONTH)
                : relative(days / 365, RelativeDateTimeUnit.YEAR);
    }

    private String relative(long amount, RelativeDateTimeUnit unit) {
        RelativeDateTimeFormatter formatter = RelativeDateTimeFormatter.getInstance(locale);
        if (amount == 0) {
            return indonesian ? "baru saja" : formatter.format(0, RelativeDateTimeUnit.SECOND);
        }
        boolean named = unit == RelativeDateTimeUnit.DAY && amount >= -1 && amount <= 2;
        String told =
                named ? formatter.format(amount, unit) : formatter.formatNumeric(amount, unit);
        return indonesian ? told.replace(" yang lalu", " lalu") : told;
    }

    /**
     * A day in words, as formal Indonesian letters and deeds have it: Senin tanggal empat bulan
     * September tahun dua ribu dua puluh tiga.
     *
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public static String inWords(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("year must be 1 to 9999, was " + day.getYear());
        }
        String[] parts = ID.date(day, Style.LONG).split("[ ,]+");
        return parts[0]
                + " tanggal "
                + words(day.getDayOfMonth())
                + " bulan "
                + parts[2]
                + " tahun "
                + words(day.getYear());
    }

    private static String words(int number) {
        return NUMBERS.spell(BigDecimal.valueOf(number));
    }
}
