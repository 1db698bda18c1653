package id.saring.i18n.number;

import id.saring.i18n.Rules;
import id.saring.i18n.number.NumberReader.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What numbers count: money, parts of a hundred, measures, by {@code number-units.tsv}. */
final class Units {
    /**
     * A unit as printed.
     *
     * @param code ISO 4217, an SI symbol, or the sign of a percentage
     */
    record Unit(String printed, Kind kind, String code) {}

    /** By the last letter before the number, the longest first. */
    private static final Map<Character, List<Unit>> BEFORE = new HashMap<>();

    /** By the first letter after the number in lower case, the longest first. */
    private static final Map<Character, List<Unit>> AFTER = new HashMap<>();

    static {
        for (Rules.Row row : Rules.of(Units.class).table("number-units.tsv", 4)) {
            String printed = row.get(0);
            Unit unit = new Unit(printed, row.parse(2, Kind::valueOf), row.get(3));
            boolean before = row.get(1).equals("BEFORE");
            char key = before ? printed.charAt(printed.length() - 1) : lower(printed.charAt(0));
            (before ? BEFORE : AFTER).computeIfAbsent(key, k -> new ArrayList<>()).add(unit);
        }
        Comparator<Unit> longest = Comparator.comparing(unit -> -unit.printed().length());
        BEFORE.values().forEach(units -> units.sort(longest));
        AFTER.values().forEach(units -> units.sort(longest));
    }

    private Units() {}

    /** The unit that ends before {@code i}, white space between them allowed, or null. */
    static @Nullable Unit before(CharSequence text, int i) {
        int end = beforeSpace(text, i);
        if (end == 0) {
            return null;
        }
        for (Unit unit : BEFORE.getOrDefault(text.charAt(end - 1), List.of())) {
            int start = end - unit.printed().length();
            boolean fits = start >= 0 && unit.printed().contentEquals(text.subSequence(start, end));
            if (fits && (start == 0 || !isWord(text, start - 1, unit.printed().charAt(0)))) {
                return unit;
            }
        }
        return null;
    }

    /** Where the white space before {@code i} starts. */
    static int beforeSpace(CharSequence text, int i) {
        int end = i;
        while (end > 0 && i - end < 2 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The unit that starts after {@code i}, white space between them allowed, or null. */
    static @Nullable Unit after(CharSequence text, int i) {
        int start = afterSpace(text, i);
        if (start >= text.length()) {
            return null;
        }
        for (Unit unit : AFTER.getOrDefault(lower(text.charAt(start)), List.of())) {
            int end = start + unit.printed().length();
            boolean fits = end <= text.length() && equals(unit.printed(), text, start);
            char last = unit.printed().charAt(unit.printed().length() - 1);
            if (fits && (end == text.length() || !isWord(text, end, last))) {
                return isYear(text, end, unit) ? null : unit;
            }
        }
        return null;
    }

    /** "Nomor 1 Tahun 2020": the word belongs to the figures after it. */
    private static boolean isYear(CharSequence text, int end, Unit unit) {
        return unit.code().equals("year") && Figures.isDigit(text, afterSpace(text, end));
    }

    /** Where the white space after {@code i} ends. */
    static int afterSpace(CharSequence text, int i) {
        int start = i;
        while (start < text.length() && start - i < 2 && isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean equals(String printed, CharSequence text, int start) {
        boolean exact = printed.length() <= 3 || !printed.equals(printed.toLowerCase(Locale.ROOT));
        for (int k = 0; k < printed.length(); k++) {
            char c = text.charAt(start + k);
            char wanted = printed.charAt(k);
            if (wanted == ' ' ? !isSpace(c) : wanted != (exact ? c : lower(c))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character at {@code i} runs into a unit whose edge is {@code edge}. */
    private static boolean isWord(CharSequence text, int i, char edge) {
        char c = text.charAt(i);
        return Character.isLetter(edge)
                && (Character.isLetter(c) || Character.isDigit(c) && edge != 'p');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\t';
    }

    private static char lower(char c) {
        return Character.toLowerCase(c);
    }
}
