package id.saring.i18n.calendar;

import id.saring.i18n.Rules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When the months of one authority begin: by {@code hijri-months.tsv} where it was proclaimed, else
 * by the authority's rule for the crescent. Months are counted from Muharam of year 1.
 */
final class HijriMonths {
    static final int LAST_YEAR = 1700;

    /** Syawal 1420, which the new moon of 2000-01-06 opened. */
    private static final int REFERENCE = 1419 * 12 + 9;

    private static final double REFERENCE_MOON = 2451550.26;
    private static final double MONTH = 29.530588861;

    private final Map<Integer, Long> proclaimed = new HashMap<>();
    private final List<Crescent> rules;

    /** Epoch days; 0 stands for a month not yet asked for. A race only computes the same twice. */
    private final int[] starts = new int[(LAST_YEAR + 1) * 12];

    HijriMonths(HijriAuthority authority) {
        rules = Crescent.of(authority);
        for (Rules.Row row : Rules.of(HijriMonths.class).table("hijri-months.tsv", 3)) {
            if (row.parse(0, HijriAuthority::valueOf) == authority) {
                long start = row.parse(2, LocalDate::parse).toEpochDay();
                proclaimed.put(row.parse(1, HijriMonths::index), start);
            }
        }
    }

    /** The count of a month written {@code 1444-09}. */
    static int index(String yearAndMonth) {
        String[] parts = yearAndMonth.split("-");
        return (Integer.parseInt(parts[0]) - 1) * 12 + Integer.parseInt(parts[1]) - 1;
    }

    /** The epoch days that were proclaimed, by month. */
    Map<Integer, Long> proclaimed() {
        return Map.copyOf(proclaimed);
    }

    boolean isProclaimed(int month) {
        return proclaimed.containsKey(month);
    }

    /** The epoch day of the month's first day. */
    long start(int month) {
        int known = starts[month];
        if (known == 0) {
            Long fixed = proclaimed.get(month);
            known = fixed == null ? computed(month) : Math.toIntExact(fixed);
            starts[month] = known;
        }
        return known;
    }

    /** What the rule gives. */
    int computed(int month) {
        double conjunction = Sky.conjunction(REFERENCE_MOON + (month - REFERENCE) * MONTH);
        int day = (int) Math.floor(conjunction - Sky.EPOCH);
        while (!isSeen(month, conjunction, day + Sky.EPOCH)) {
            day++;
        }
        return day + 1;
    }

    private boolean isSeen(int month, double conjunction, double midnight) {
        Crescent ruling = rules.get(0);
        for (Crescent rule : rules) {
            if (rule.firstMonth() <= month) {
                ruling = rule;
            }
        }
        return ruling.isSeen(conjunction, midnight);
    }
}
