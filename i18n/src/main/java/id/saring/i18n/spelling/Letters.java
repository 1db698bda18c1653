package id.saring.i18n.spelling;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters of one step between two spellings, by {@code letters.tsv}. */
final class Letters {
    private record Change(String from, String to) {}

    private static final int ASCII = 128;

    /** By the first letter, the longest first. */
    private final Change[][] changes = new Change[ASCII][];

    private static final Map<SpellingSystem, Letters> FORWARD = new EnumMap<>(SpellingSystem.class);
    private static final Map<SpellingSystem, Letters> BACK = new EnumMap<>(SpellingSystem.class);

    static {
        Map<SpellingSystem, List<Change>> steps = new EnumMap<>(SpellingSystem.class);
        for (Rules.Row row : Rules.of(Letters.class).table("letters.tsv", 3)) {
            steps.computeIfAbsent(row.parse(0, SpellingSystem::parse), s -> new ArrayList<>())
                    .add(new Change(row.get(1), row.get(2)));
        }
        steps.forEach(
                (step, changes) -> {
                    FORWARD.put(step, new Letters(changes));
                    BACK.put(
                            step,
                            new Letters(
                                    changes.stream()
                                            .map(change -> new Change(change.to, change.from))
                                            .toList()));
                });
    }

    private Letters(List<Change> all) {
        for (char first = 'a'; first <= 'z'; first++) {
            char letter = first;
            changes[letter] =
                    all.stream()
                            .filter(change -> change.from.charAt(0) == letter)
                            .sorted(Comparator.comparing(change -> -change.from.length()))
                            .toArray(Change[]::new);
        }
    }

    /** The steps from one spelling to another, in order. */
    static List<Letters> between(SpellingSystem from, SpellingSystem to) {
        List<Letters> steps = new ArrayList<>();
        SpellingSystem[] all = SpellingSystem.values();
        for (int i = from.ordinal(); i < to.ordinal(); i++) {
            steps.add(step(FORWARD, all[i + 1]));
        }
        for (int i = from.ordinal(); i > to.ordinal(); i--) {
            steps.add(step(BACK, all[i]));
        }
        return steps;
    }

    private static Letters step(Map<SpellingSystem, Letters> steps, SpellingSystem to) {
        Letters letters = steps.get(to);
        if (letters == null) {
            throw new IllegalStateException("letters.tsv has no step to " + to.label());
        }
        return letters;
    }

    /** {@code word} with its letters changed; capitals stay where they were. */
    String change(String word) {
        StringBuilder out = null;
        int from = 0;
        for (int i = 0; i < word.length(); i++) {
            Change change = at(word, i);
            if (change != null) {
                out = out == null ? new StringBuilder(word.length() + 8) : out;
                out.append(word, from, i);
                append(out, word, i, change);
                i += change.from.length() - 1;
                from = i + 1;
            }
        }
        return out == null ? word : out.append(word, from, word.length()).toString();
    }

    private @Nullable Change at(String word, int i) {
        char c = Words.lower(word.charAt(i));
        if (c < 'a' || c > 'z') {
            return null;
        }
        for (Change change : changes[c]) {
            if (word.regionMatches(true, i, change.from, 0, change.from.length())) {
                return change;
            }
        }
        return null;
    }

    private static void append(StringBuilder out, String word, int i, Change change) {
        boolean capital = Character.isUpperCase(word.charAt(i));
        if (!capital) {
            out.append(change.to);
        } else if (isAmongCapitals(word, i, i + change.from.length())) {
            out.append(change.to.toUpperCase(Locale.ROOT));
        } else {
            out.append(Words.capital(change.to));
        }
    }

    /** Whether the letters after it, or where there are none those before, are capitals. */
    private static boolean isAmongCapitals(String word, int start, int end) {
        if (end < word.length()) {
            return Character.isUpperCase(word.charAt(end))
                    || Words.isUpper(word, start, end) && end - start > 1;
        }
        return Words.isUpper(word, 0, end);
    }
}
