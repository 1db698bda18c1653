package id.saring.i18n.calendar;

import id.saring.i18n.Rules;
import java.util.Arrays;
import java.util.List;

/**
 * What the young moon must show at sunset for a month to begin, one rule of {@code
 * hijri-criteria.tsv}.
 *
 * @param authority who judges by it
 * @param firstMonth the first month it holds for, counted from Muharam of year 1
 * @param altitude least altitude in degrees
 * @param elongation least distance from the sun in degrees
 * @param age least age in hours that serves instead of the elongation, or infinity
 * @param by latest hour UT of the moon's meeting with the sun on the evening's day
 * @param places from where it is looked for
 */
record Crescent(
        HijriAuthority authority,
        int firstMonth,
        double altitude,
        double elongation,
        double age,
        double by,
        List<Place> places) {

    static List<Crescent> of(HijriAuthority authority) {
        return Rules.of(Crescent.class).table("hijri-criteria.tsv", 7).stream()
                .map(Crescent::of)
                .filter(rule -> rule.authority == authority)
                .toList();
    }

    private static Crescent of(Rules.Row row) {
        return new Crescent(
                row.parse(0, HijriAuthority::valueOf),
                row.parse(1, HijriMonths::index),
                row.parse(2, Double::valueOf),
                row.parse(3, Double::valueOf),
                row.get(4).equals("-") ? Double.POSITIVE_INFINITY : row.parse(4, Double::valueOf),
                row.parse(5, Double::valueOf),
                row.parse(6, cell -> Arrays.stream(cell.split(";")).map(Place::parse).toList()));
    }

    /** Whether the moon that met the sun at {@code conjunction} is seen on the evening of a day. */
    boolean isSeen(double conjunction, double midnight) {
        return conjunction <= midnight + by / 24
                && places.stream().anyMatch(place -> isSeen(conjunction, midnight, place));
    }

    private boolean isSeen(double conjunction, double midnight, Place place) {
        double sunset = Sky.sunset(midnight, place);
        if (sunset < conjunction) {
            return false;
        }
        Sky.Position moon = Sky.moon(sunset);
        double height = Sky.altitude(moon, sunset, place);
        boolean far =
                moon.elongation(Sky.sun(sunset)) >= elongation
                        || (sunset - conjunction) * 24 >= age;
        return far && height + Sky.refraction(height) >= altitude;
    }
}
