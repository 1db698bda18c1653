package id.saring.i18n.number;

import id.saring.i18n.Rules;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How one language writes whole numbers out, by {@code number-spelling.tsv}. */
final class Spelling {
    private static final Map<String, Spelling> ALL = read();
    private static final int HIGHEST = 66;

    private final Map<String, String> words = new HashMap<>();

    private Spelling() {}

    private static Map<String, Spelling> read() {
        Map<String, Spelling> all = new HashMap<>();
        for (Rules.Row row : Rules.of(Spelling.class).table("number-spelling.tsv", 3)) {
            all.computeIfAbsent(row.get(0), language -> new Spelling())
                    .words
                    .put(row.get(1), row.get(2).replace('_', ' '));
        }
        return all;
    }

    static Spelling of(String language) {
        Spelling spelling = ALL.get(known(language));
        if (spelling == null) {
            throw new IllegalStateException(language);
        }
        return spelling;
    }

    /**
     * The language itself.
     *
     * @throws IllegalArgumentException if its numbers are not known
     */
    static String known(String language) {
        Set<String> known = new TreeSet<>(ALL.keySet());
        if (!known.contains(language)) {
            throw new IllegalArgumentException(
                    "numbers are known in " + known + ", not in '" + language + "'");
        }
        return language;
    }

    String word(String key) {
        return words.getOrDefault(key, key);
    }

    /** The number of digits that can be written out. */
    int digits() {
        int scale = 0;
        for (int i = 3; i < HIGHEST; i += 3) {
            scale = words.containsKey("e" + i) ? i : scale;
        }
        return scale + 3;
    }

    /**
     * A whole number in words.
     *
     * @param number not negative, of at most {@link #digits()} digits
     */
    String spell(BigInteger number) {
        if (number.signum() == 0) {
            return word("0");
        }
        StringBuilder out = new StringBuilder();
        String figures = number.toString();
        for (int scale = (figures.length() - 1) / 3 * 3; scale >= 0; scale -= 3) {
            int end = figures.length() - scale;
            int group = Integer.parseInt(figures.substring(Math.max(0, end - 3), end));
            if (group > 0) {
                append(out, scale == 0 ? below(group) : scaled(group, scale));
            }
        }
        return out.toString();
    }

    private String scaled(int group, int scale) {
        String one = words.get("1e" + scale);
        return group == 1 && one != null ? one : counted(group) + " " + word("e" + scale);
    }

    /** A number below 1000 as it stands before a scale. */
    private String counted(int number) {
        String counted = words.get(number + "*");
        return counted == null ? below(number) : counted;
    }

    private String below(int number) {
        StringBuilder out = new StringBuilder();
        if (number >= 100) {
            append(out, scaled(number / 100, 2));
        }
        int rest = number % 100;
        if (rest > 0) {
            append(out, belowHundred(rest));
        }
        return out.toString();
    }

    private String belowHundred(int number) {
        String whole = words.get(String.valueOf(number));
        if (whole != null) {
            return whole;
        }
        if (number < 20) {
            return word(String.valueOf(number - 10)) + " " + word("teen");
        }
        @Nullable String ten = words.get(String.valueOf(number / 10 * 10));
        String tens = ten == null ? counted(number / 10) + " " + word("e1") : ten;
        return number % 10 == 0 ? tens : tens + " " + word(String.valueOf(number % 10));
    }

    private static void append(StringBuilder out, String words) {
        out.append(out.length() == 0 ? "" : " ").append(words);
    }
}
