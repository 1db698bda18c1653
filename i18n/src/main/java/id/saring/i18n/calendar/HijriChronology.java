package id.saring.i18n.calendar;

import java.time.chrono.HijrahEra;
import java.time.temporal.ValueRange;

/**
 * The Hijri calendar as it is kept in Indonesia. Neither {@link java.time.chrono.HijrahChronology}
 * nor ICU's {@code islamic-umalqura}, both Saudi Arabia's, give its days. A month begins on the day
 * proclaimed, or, where none is known, as the authority's rule for the crescent gives; {@link
 * HijriDate#isProclaimed()} says which.
 *
 * <p>Years 1 to 1700; a date names the civil day, though the Hijri day begins at the sunset before.
 *
 * <pre>{@code
 * LocalDate.from(HijriChronology.MINISTRY.date(1444, 10, 1))       // 2023-04-22
 * LocalDate.from(HijriChronology.MUHAMMADIYAH.date(1444, 10, 1))   // 2023-04-21
 * }</pre>
 */
public final class HijriChronology extends MoonChronology<HijriDate> {
    /** The civil calendar, by the Ministry of Religious Affairs. */
    public static final HijriChronology MINISTRY =
            new HijriChronology("Hijri-Indonesia", HijriAuthority.MINISTRY);

    /** Muhammadiyah's calendar. */
    public static final HijriChronology MUHAMMADIYAH =
            new HijriChronology("Hijri-Muhammadiyah", HijriAuthority.MUHAMMADIYAH);

    private final HijriAuthority authority;
    private final HijriMonths months;

    private HijriChronology(String id, HijriAuthority authority) {
        super(id, HijrahEra.AH, ValueRange.of(1, HijriMonths.LAST_YEAR), Names.of("hijri"));
        this.authority = authority;
        this.months = new HijriMonths(authority);
    }

    /** Who fixes this calendar's months. */
    public HijriAuthority authority() {
        return authority;
    }

    boolean isProclaimed(int year, int month) {
        return months.isProclaimed(index(year, month));
    }

    @Override
    long startOfMonth(int month) {
        return months.start(month);
    }

    @Override
    HijriDate create(int year, int month, int day) {
        return new HijriDate(this, year, month, day);
    }
}
