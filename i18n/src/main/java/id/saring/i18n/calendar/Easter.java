package id.saring.i18n.calendar;

import java.time.LocalDate;

/** Easter Sunday of the Western churches, by Butcher's algorithm (Meeus, chapter 8). */
final class Easter {
    /** The first Easter of the Gregorian calendar. */
    static final int FIRST_YEAR = 1583;

    private Easter() {}

    static LocalDate in(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int ofCentury = Math.floorMod(year, 100);
        int moonShift = (8 * century + 13) / 25;
        int epact = Math.floorMod(19 * golden + century - century / 4 - moonShift + 15, 30);
        int early = (golden + 11 * epact) / 319;
        int toSunday =
                Math.floorMod(
                        2 * (century % 4)
                                + 2 * (ofCentury / 4)
                                - ofCentury % 4
                                - epact
                                + early
                                + 32,
                        7);
        int month = (epact - early + toSunday + 90) / 25;
        return LocalDate.of(year, month, (epact - early + toSunday + month + 19) % 32);
    }
}
