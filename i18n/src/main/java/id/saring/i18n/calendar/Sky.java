package id.saring.i18n.calendar;

import id.saring.i18n.Rules;
import java.util.List;

/**
 * Where sun and moon stand, as seen from the earth's centre: J. Meeus, <i>Astronomical
 * Algorithms</i> (2nd ed. 1998), chapters 25 and 47, good to about 0.01 degree. Moments are Julian
 * days of Universal Time; angles are degrees.
 */
final class Sky {
    /** The Julian day of 1970-01-01T00:00Z. */
    static final double EPOCH = 2440587.5;

    /** Degrees that the moon gains on the sun in a day, in the mean. */
    private static final double GAIN = 12.190749;

    private static final double EARTH_RADIUS_KM = 6378.14;
    private static final List<Term> TERMS =
            Rules.of(Sky.class).table("moon-terms.tsv", 7).stream().map(Term::of).toList();

    private Sky() {}

    /**
     * A place on the sky.
     *
     * @param longitude along the ecliptic
     * @param latitude off the ecliptic
     * @param parallax the angle under which the earth's radius is seen from there
     */
    record Position(double longitude, double latitude, double parallax) {
        /** The angle between two places, seen from the earth's centre. */
        double elongation(Position other) {
            double cosine =
                    sin(latitude) * sin(other.latitude)
                            + cos(latitude)
                                    * cos(other.latitude)
                                    * cos(longitude - other.longitude);
            return Math.toDegrees(Math.acos(Math.min(1, cosine)));
        }
    }

    private record Term(int[] multiples, double longitude, double distance, double latitude) {
        static Term of(Rules.Row row) {
            int[] multiples = new int[4];
            for (int at = 0; at < 4; at++) {
                multiples[at] = row.parse(at, Integer::valueOf);
            }
            return new Term(
                    multiples,
                    row.parse(4, Double::valueOf),
                    row.parse(5, Double::valueOf),
                    row.parse(6, Double::valueOf));
        }
    }

    static Position sun(double day) {
        double t = centuries(day);
        double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
        double centre =
                (1.914602 - 0.004817 * t) * sin(anomaly)
                        + 0.019993 * sin(2 * anomaly)
                        + 0.000289 * sin(3 * anomaly);
        double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        // 0.00569: the light's way to us
        return new Position(mean + centre - 0.00569, 0, 0.00244);
    }

    static Position moon(double day) {
        double t = centuries(day);
        double[] arguments = {
            297.8501921 + 445267.1114034 * t - 0.0018819 * t * t,
            357.5291092 + 35999.0502909 * t - 0.0001536 * t * t,
            134.9633964 + 477198.8675055 * t + 0.0087414 * t * t,
            93.2720950 + 483202.0175233 * t - 0.0036539 * t * t
        };
        double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
        double longitude = 218.3164477 + 481267.88123421 * t - 0.0015786 * t * t;
        double latitude = 0;
        double distance = 385000.56;
        for (Term term : TERMS) {
            double angle = 0;
            for (int at = 0; at < 4; at++) {
                angle += term.multiples[at] * arguments[at];
            }
            double weight = Math.pow(eccentricity, Math.abs(term.multiples[1]));
            longitude += weight * term.longitude * 1e-6 * sin(angle);
            latitude += weight * term.latitude * 1e-6 * sin(angle);
            distance += weight * term.distance * 1e-3 * cos(angle);
        }
        double parallax = Math.toDegrees(Math.asin(EARTH_RADIUS_KM / distance));
        return new Position(longitude, latitude, parallax);
    }

    /** The moment nearest to {@code guess} when moon and sun have the same longitude. */
    static double conjunction(double guess) {
        double day = guess;
        for (int round = 0; round < 6; round++) {
            double ahead = Math.IEEEremainder(moon(day).longitude - sun(day).longitude, 360);
            day -= ahead / GAIN;
        }
        return day;
    }

    /** How far a body stands above the horizon of a place on earth, were there no air. */
    static double altitude(Position body, double day, Place place) {
        double t = centuries(day);
        double tilt = 23.4392911 - 0.0130042 * t;
        double declination =
                Math.toDegrees(
                        Math.asin(
                                sin(body.latitude) * cos(tilt)
                                        + cos(body.latitude) * sin(tilt) * sin(body.longitude)));
        double ascension =
                Math.toDegrees(
                        Math.atan2(
                                sin(body.longitude) * cos(tilt)
                                        - Math.tan(Math.toRadians(body.latitude)) * sin(tilt),
                                cos(body.longitude)));
        double hour = siderealTime(day) + place.longitude() - ascension;
        double fromCentre =
                Math.toDegrees(
                        Math.asin(
                                sin(place.latitude()) * sin(declination)
                                        + cos(place.latitude()) * cos(declination) * cos(hour)));
        return fromCentre - body.parallax * cos(fromCentre);
    }

    /** What the air lifts a body that stands at {@code altitude}: Meeus, formula 16.4. */
    static double refraction(double altitude) {
        double arcMinutes = 1.02 / Math.tan(Math.toRadians(altitude + 10.3 / (altitude + 5.11)));
        return altitude < -2 ? 0 : arcMinutes / 60;
    }

    /**
     * The moment of sunset, upper limb on a sea horizon, of the day that begins at {@code midnight}
     * UT.
     */
    static double sunset(double midnight, Place place) {
        double day = midnight + (18 - place.longitude() / 15) / 24;
        for (int round = 0; round < 4; round++) {
            double height = altitude(sun(day), day, place) + 0.833;
            double later = altitude(sun(day + 0.001), day + 0.001, place) + 0.833;
            day += 0.001 * height / (height - later);
        }
        return day;
    }

    private static double siderealTime(double day) {
        return 280.46061837 + 360.98564736629 * (day - 2451545.0);
    }

    /** Julian centuries of dynamical time since 2000; the earth's slowing by a parabola. */
    private static double centuries(double day) {
        double sinceSlow = (day - 2385800.5) / 36525;
        double slowing = -20 + 32 * sinceSlow * sinceSlow;
        return (day + slowing / 86400 - 2451545.0) / 36525;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
