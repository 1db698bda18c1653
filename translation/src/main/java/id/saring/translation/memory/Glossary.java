package id.saring.translation.memory;

import id.saring.translation.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Terms with their translations, found in Indonesian text whatever affixes they wear: {@code pajak}
 * in memajaki, perpajakan and pajaknya. Immutable and thread-safe.
 *
 * <pre>{@code
 * Glossary.of(List.of(new Term("pajak", "tax"))).find("Pemerintah memajaki ekspor.");
 * }</pre>
 */
public final class Glossary {
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();
    private final Map<List<String>, Term> terms = new HashMap<>();

    private Glossary(List<Term> list) {
        for (Term term : list) {
            List<String> words = words(term.source());
            if (!words.isEmpty() && terms.put(words, term) == null) {
                byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
            }
        }
        byFirstWord
                .values()
                .forEach(
                        longest ->
                                longest.sort(
                                        Comparator.comparingInt(
                                                        (List<String> words) -> words.size())
                                                .reversed()));
    }

    /** A glossary of these terms; of two with the same source, the later counts. */
    public static Glossary of(List<Term> terms) {
        return new Glossary(terms);
    }

    /** How many terms it holds. */
    public int size() {
        return terms.size();
    }

    /** The terms that stand in {@code text}, each once, in order; the longest where several do. */
    public List<Term> find(String text) {
        List<String> tokens = words(text);
        List<Set<String>> forms = tokens.stream().map(Affixes::stripped).toList();
        Set<Term> found = new LinkedHashSet<>();
        int at = 0;
        while (at < tokens.size()) {
            List<String> term = longest(forms, at);
            if (term == null) {
                at++;
            } else {
                found.add(terms.get(term));
                at += term.size();
            }
        }
        return List.copyOf(found);
    }

    private @org.jspecify.annotations.Nullable List<String> longest(
            List<Set<String>> forms, int at) {
        List<String> best = null;
        for (String form : forms.get(at)) {
            for (List<String> words : byFirstWord.getOrDefault(form, List.of())) {
                if ((best == null || words.size() > best.size()) && stands(words, forms, at)) {
                    best = words;
                }
            }
        }
        return best;
    }

    private static boolean stands(List<String> words, List<Set<String>> forms, int at) {
        if (at + words.size() > forms.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!forms.get(at + i).contains(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
