package id.saring.translation.memory;

import id.saring.i18n.Rules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes affixes off words: Indonesian ones by {@code affixes.tsv}, also for the languages related
 * to it, English endings by {@code affixes-en.tsv}; words of other languages stay as they are.
 */
final class Affixes {
    /** The shortest that a word may become. */
    private static final int SHORTEST = 3;

    /** The longest that is looked at: no word is longer. */
    private static final int LONGEST = 40;

    /** How many affixes are taken off at most. */
    private static final int MOST = 4;

    private static final Set<String> LIKE_INDONESIAN =
            Set.of("id", "ms", "jv", "su", "min", "bjn", "ban", "ace");

    private static final Affixes INDONESIAN = new Affixes(read("affixes.tsv"));
    private static final Affixes ENGLISH = new Affixes(read("affixes-en.tsv"));
    private static final Affixes NONE = new Affixes(List.of());

    private final List<Affix> affixes;

    /**
     * An affix.
     *
     * @param form with a hyphen where the word is; without one, a whole word
     * @param restored what stands for it in the bare word, perhaps nothing
     */
    private record Affix(String form, String restored) {
        boolean isPrefix() {
            return form.endsWith("-");
        }

        /** The word without it, or null where it does not wear it. */
        @org.jspecify.annotations.Nullable
        String off(String word) {
            String letters = form.replace("-", "");
            if (letters.length() == form.length()) {
                return word.equals(form) ? restored : null;
            }
            if (isPrefix()) {
                return word.startsWith(letters)
                        ? restored + word.substring(letters.length())
                        : null;
            }
            return word.endsWith(letters)
                    ? word.substring(0, word.length() - letters.length()) + restored
                    : null;
        }
    }

    private record Form(String word, int taken) {}

    private Affixes(List<Affix> affixes) {
        this.affixes = affixes;
    }

    /**
     * Those of a language.
     *
     * @param language BCP 47
     */
    static Affixes of(String language) {
        String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return LIKE_INDONESIAN.contains(primary)
                ? INDONESIAN
                : primary.equals("en") ? ENGLISH : NONE;
    }

    /** Whether anything is known of the language. */
    boolean isEmpty() {
        return affixes.isEmpty();
    }

    private static List<Affix> read(String file) {
        List<Affix> affixes = new ArrayList<>();
        for (Rules.Row row : Rules.of(Affixes.class).table(file, 2)) {
            for (String restored : row.get(1).split(",")) {
                affixes.add(new Affix(row.get(0), restored.equals("0") ? "" : restored));
            }
        }
        return List.copyOf(affixes);
    }

    /** The word itself and all that it may be without affixes; a doubled word also once. */
    Set<String> stripped(String word) {
        if (word.length() > LONGEST) {
            return Set.of(word);
        }
        Set<String> forms = new LinkedHashSet<>();
        Deque<Form> open = new ArrayDeque<>();
        open.add(new Form(word, 0));
        while (!open.isEmpty()) {
            Form form = open.poll();
            if (!forms.add(form.word()) || form.taken() == MOST) {
                continue;
            }
            int hyphen = form.word().indexOf('-');
            if (hyphen >= SHORTEST) {
                open.add(new Form(form.word().substring(hyphen + 1), form.taken() + 1));
                open.add(new Form(form.word().substring(0, hyphen), form.taken() + 1));
            }
            for (Affix affix : affixes) {
                String bare = affix.off(form.word());
                if (bare != null && bare.length() >= SHORTEST) {
                    open.add(new Form(bare, form.taken() + 1));
                }
            }
        }
        return forms;
    }
}
