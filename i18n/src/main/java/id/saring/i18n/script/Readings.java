package id.saring.i18n.script;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What else a word may say where its script leaves something out, by {@code readings.tsv}. */
final class Readings {
    private static final List<Rules.Row> ROWS = Rules.of(Readings.class).table("readings.tsv", 3);
    private static final int MOST = 200;
    private static final int LONGEST = 60;

    private Readings() {}

    /**
     * A place in the word.
     *
     * @param start where it starts
     * @param end where it ends; the same where something may be added
     * @param others what may stand there instead
     */
    private record Place(int start, int end, List<String> others) {}

    /** The reading itself and those that differ in one place, in two …, 200 at most. */
    static Set<String> of(String id, String reading) {
        List<Place> places = places(id, reading);
        Set<String> all = new LinkedHashSet<>(List.of(reading));
        for (int changes = 1; changes <= places.size() && all.size() < MOST; changes++) {
            change(reading, places, changes, new ArrayList<>(), all);
        }
        return all;
    }

    private static List<Place> places(String id, String reading) {
        List<Place> places = new ArrayList<>();
        if (reading.length() > LONGEST) {
            return places;
        }
        for (Rules.Row row : ROWS) {
            if (row.get(0).equals(id)) {
                Matcher matcher = row.parse(1, Pattern::compile).matcher(reading);
                while (matcher.find()) {
                    List<String> others = List.of(row.get(2).split(" "));
                    places.add(new Place(matcher.start(), matcher.end(), others));
                }
            }
        }
        places.sort(Comparator.comparingInt(Place::start));
        return places;
    }

    /** Adds all readings with so many changes more; the chosen places are in order. */
    private static void change(
            String reading,
            List<Place> places,
            int changes,
            List<Object[]> chosen,
            Set<String> all) {
        if (changes == 0) {
            all.add(apply(reading, chosen));
            return;
        }
        int from = chosen.isEmpty() ? 0 : (int) chosen.get(chosen.size() - 1)[2] + 1;
        for (int i = from; i < places.size() && all.size() < MOST; i++) {
            for (String other : places.get(i).others) {
                chosen.add(new Object[] {places.get(i), other, i});
                change(reading, places, changes - 1, chosen, all);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private static String apply(String reading, List<Object[]> chosen) {
        StringBuilder out = new StringBuilder(reading);
        for (int i = chosen.size() - 1; i >= 0; i--) {
            Place place = (Place) chosen.get(i)[0];
            out.replace(place.start, place.end, (String) chosen.get(i)[1]);
        }
        return out.toString();
    }
}
