package id.saring.i18n.date;

import id.saring.i18n.calendar.HijriChronology;
import id.saring.i18n.calendar.Holidays;
import id.saring.i18n.calendar.JavaneseChronology;
import id.saring.i18n.calendar.Wuku;
import id.saring.i18n.date.Lexicon.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of running text: those of the rule files, and the names that the calendars know. */
final class TemporalWords {
    private TemporalWords() {}

    static List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(moonMonths());
        Holidays.names()
                .forEach(
                        (name, key) -> {
                            if (!name.startsWith(
                                    "malam ")) { // the night before is said of every day
                                entries.add(new Entry(name, Sense.FEAST, key));
                            }
                        });
        for (Wuku wuku : Wuku.values()) {
            entries.add(
                    new Entry(wuku.toString(), Sense.WUKU, Integer.toString(wuku.ordinal() + 1)));
        }
        for (String file : List.of("date-words.tsv", "temporal-words.tsv", "eras.tsv")) {
            entries.addAll(Lexicon.file(file));
        }
        return entries;
    }

    /** The months of the Hijri calendar, and of the Javanese where they have other names. */
    static List<Entry> moonMonths() {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> hijri = HijriChronology.MINISTRY.monthNames();
        hijri.forEach((name, month) -> entries.add(month(name, Sense.HIJRI, month)));
        JavaneseChronology.INSTANCE
                .monthNames()
                .forEach(
                        (name, month) -> {
                            if (!hijri.containsKey(name)) {
                                entries.add(month(name, Sense.JAVANESE, month));
                            }
                        });
        return entries;
    }

    private static Entry month(String name, Sense sense, int number) {
        return new Entry(name, sense, Integer.toString(number));
    }
}
