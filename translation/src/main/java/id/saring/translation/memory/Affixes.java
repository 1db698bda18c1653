package id.saring.translation.memory;

import id.saring.i18n.Rules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes Indonesian affixes off words, by {@code affixes.tsv}. */
final class Affixes {
    /** The shortest that a word may become. */
    private static final int SHORTEST = 3;

    /** The longest that is looked at: no word is longer. */
    private static final int LONGEST = 40;

    /** How many affixes are taken off at most. */
    private static final int MOST = 4;

    private static final List<Affix> AFFIXES = affixes();

    /**
     * An affix.
     *
     * @param form with a hyphen where the word is
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
            if (isPrefix()) {
                return word.startsWith(letters)
                        ? restored + word.substring(letters.length())
                        : null;
            }
            return word.endsWith(letters)
                    ? word.substring(0, word.length() - letters.length())
                    : null;
        }
    }

    private record Form(String word, int taken) {}

    private Affixes() {}

    private static List<Affix> affixes() {
        List<Affix> affixes = new ArrayList<>();
        for (Rules.Row row : Rules.of(Affixes.class).table("affixes.tsv", 2)) {
            for (String restored : row.get(1).split(",")) {
                affixes.add(new Affix(row.get(0), restored.equals("0") ? "" : restored));
            }
        }
        return List.copyOf(affixes);
    }

    /** The word itself and all that it may be without affixes; a doubled word also once. */
    static Set<String> stripped(String word) {
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
            for (Affix affix : AFFIXES) {
                String bare = affix.off(form.word());
                if (bare != null && bare.length() >= SHORTEST) {
                    open.add(new Form(bare, form.taken() + 1));
                }
            }
        }
        return forms;
    }
}
