package id.saring.i18n.calendar;

/**
 * A place from which the crescent is looked for.
 *
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
 */
record Place(double latitude, double longitude) {
    /** Reads {@code 5.467,95.242}. */
    static Place parse(String text) {
        String[] parts = text.split(",");
        if (parts.length != 2) {
            throw new IllegalArgumentException("not latitude,longitude: " + text);
        }
        return new Place(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }
}
