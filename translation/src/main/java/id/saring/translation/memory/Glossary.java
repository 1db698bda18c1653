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
 * Terms with their translations, found in text whatever affixes they wear: {@code pajak} in
 * memajaki, perpajakan and pajaknya, {@code tax} in taxes. Immutable and thread-safe.
 *
 * <pre>{@code
 * Glossary.of(List.of(new Term("pajak", "tax"))).find("Pemerintah memajaki ekspor.");
 * }</pre>
 */
public final class Glossary {
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();
    private final Map<List<String>, List<Term>> terms = new HashMap<>();
    private final Affixes affixes;

    private Glossary(List<Term> list, String language) {
        affixes = Affixes.of(language);
        for (Term term : list) {
            List<String> words = words(term.source());
            if (words.isEmpty()) {
                continue;
            }
            List<Term> same = terms.computeIfAbsent(words, key -> new ArrayList<>());
            same.add(term);
            if (same.size() == 1) {
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

    /** A glossary of Indonesian terms; of two with the same source, the later is told. */
    public static Glossary of(List<Term> terms) {
        return of(terms, "id");
    }

    /**
     * A glossary; of two terms with the same source, the later is told.
     *
     * @param language what the terms' sources are in, BCP 47
     */
    public static Glossary of(List<Term> terms, String language) {
        return new Glossary(terms, language);
    }

    /** How many terms it holds. */
    public int size() {
        return terms.size();
    }

    /** The terms that stand in {@code text}, each once, in order; the longest where several do. */
    public List<Term> find(String text) {
        List<String> tokens = words(text);
        List<Set<String>> forms = tokens.stream().map(affixes::stripped).toList();
        Set<Term> found = new LinkedHashSet<>();
        int at = 0;
        while (at < tokens.size()) {
            List<String> term = longest(forms, at);
            if (term == null) {
                at++;
            } else {
                List<Term> same = terms.get(term);
                found.add(same.get(same.size() - 1));
                at += term.size();
            }
        }
        return List.copyOf(found);
    }

    /** Every translation that the glossary has for the source of {@code term}. */
    List<String> translations(Term term) {
        return terms.getOrDefault(words(term.source()), List.of(term)).stream()
                .map(Term::target)
                .toList();
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

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
