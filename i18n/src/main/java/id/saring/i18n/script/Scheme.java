package id.saring.i18n.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One line of {@code transliterations.tsv}: what is read and written, and by which rule files.
 *
 * @param from ISO 15924 code of what is read
 * @param to ISO 15924 code of what is written
 * @param variant a language, a romanisation or nothing
 * @param files rule files in order, {@code <} behind those that are read from right to left
 * @param lost what the conversion cannot keep, or empty
 */
record Scheme(String from, String to, String variant, List<String> files, String lost) {
    private static final String LATIN = "Latn";
    private static final Map<String, List<Step>> COMPILED = new ConcurrentHashMap<>();

    String id() {
        return from + "-" + to + (variant.isEmpty() ? "" : "/" + variant);
    }

    Optional<String> loss() {
        return lost.isEmpty() ? Optional.empty() : Optional.of(lost);
    }

    List<Step> steps(Set<Transliteration.Option> options) {
        List<String> names = new ArrayList<>(files);
        if (options.contains(Transliteration.Option.PLAIN_E)) {
            names.add(
                    to.equals(LATIN) ? names.size() : 0, to.equals(LATIN) ? "plain-e" : "e-taling");
        }
        if (options.contains(Transliteration.Option.ZERO_WIDTH) && from.equals(LATIN)) {
            names.add(0, "zero-width");
        }
        List<Step> steps = new ArrayList<>();
        for (String name : names) {
            steps.addAll(compiled(name));
        }
        return List.copyOf(steps);
    }

    private static List<Step> compiled(String name) {
        List<Step> steps = COMPILED.get(name);
        if (steps == null) {
            steps = read(name);
            COMPILED.put(name, steps);
        }
        return steps;
    }

    private static List<Step> read(String name) {
        if (name.endsWith(".tree")) {
            return List.of(LetterTree.read(name));
        }
        if (name.endsWith(".words")) {
            return List.of(AccentedWords.read(name));
        }
        if (name.contains(".table")) {
            return List.of(WordTable.read(name.replace("<", ""), name.endsWith("<")));
        }
        return RuleFile.read(name.replace("<", ""), name.endsWith("<"));
    }

    /** Whether a character of the result is a letter or mark of the script that was read. */
    boolean isUnmapped(int codePoint) {
        return Blocks.of(from).contains(codePoint) && !to.equals(from);
    }
}
