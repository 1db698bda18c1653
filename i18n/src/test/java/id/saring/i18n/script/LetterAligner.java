package id.saring.i18n.script;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds which letters of a word in one script became which of the other. */
final class LetterAligner {
    private static final int ROUNDS = 3;
    private static final String LATIN_VOWELS = "aiueo";
    private static final Map<String, String> ARABIC = new HashMap<>();

    static {
        for (Rules.Row row : Rules.of(LetterAligner.class).table("jawi-letters.tsv", 2)) {
            ARABIC.put(row.get(0), row.get(1));
        }
    }

    private final boolean toJawi;
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    LetterAligner(boolean toJawi) {
        this.toJawi = toJawi;
    }

    /** A word in both scripts. */
    record Word(String from, String to) {}

    /** The letters of the first script, and what each became. */
    record Aligned(List<Integer> letters, List<String> outputs) {}

    /** Aligns all words, learning from round to round what letters usually become. */
    List<Aligned> align(List<Word> words) {
        List<Aligned> aligned = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            aligned = new ArrayList<>();
            for (Word word : words) {
                Aligned one = align(word);
                if (one != null) {
                    aligned.add(one);
                }
            }
            counts.clear();
            for (Aligned word : aligned) {
                for (int i = 0; i < word.letters.size(); i++) {
                    counts.computeIfAbsent(name(word.letters.get(i)), letter -> new HashMap<>())
                            .merge(word.outputs.get(i), 1, Integer::sum);
                }
            }
        }
        return aligned;
    }

    private @Nullable Aligned align(Word word) {
        LetterContext letters = letters(toJawi, word.from);
        LetterContext targets = letters(!toJawi, word.to);
        int most = toJawi ? 3 : 4;
        int n = letters.length();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < targets.length(); i++) {
            if (targets.letter(i) != '+') {
                parts.add(name(targets.letter(i)));
            }
        }
        int m = parts.size();
        double[][] cost = new double[n + 1][m + 1];
        int[][] taken = new int[n + 1][m + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= m; j++) {
                for (int k = 0; k <= most && j + k <= m && cost[i][j] < 1e9; k++) {
                    double total =
                            cost[i][j] + cost(name(letters.letter(i)), parts.subList(j, j + k));
                    if (total < cost[i + 1][j + k]) {
                        cost[i + 1][j + k] = total;
                        taken[i + 1][j + k] = k;
                    }
                }
            }
        }
        return cost[n][m] < 1e9 ? trace(letters, parts, taken) : null;
    }

    private static Aligned trace(LetterContext letters, List<String> parts, int[][] taken) {
        List<Integer> from = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        int j = parts.size();
        for (int i = letters.length(); i > 0; i--) {
            int k = taken[i][j];
            from.add(letters.letter(i - 1));
            outputs.add(String.join("", parts.subList(j - k, j)));
            j -= k;
        }
        Collections.reverse(from);
        Collections.reverse(outputs);
        return new Aligned(from, outputs);
    }

    private static LetterContext letters(boolean latin, String word) {
        LetterTree.Words words = latin ? LetterTree.Words.RUMI : LetterTree.Words.JAWI;
        LetterContext context = new LetterContext(words.vowels());
        words.split(Buffer.of(word), 0, word.length(), context);
        return context;
    }

    private double cost(String letter, List<String> output) {
        Map<String, Integer> seen = counts.get(letter);
        if (seen == null) {
            return prior(letter, output);
        }
        int count = seen.getOrDefault(String.join("", output), 0);
        double total = seen.values().stream().mapToInt(Integer::intValue).sum() + 1.0;
        return count > 0 ? -Math.log(count / total) : 9 + prior(letter, output);
    }

    private double prior(String letter, List<String> output) {
        if (letter.equals("+")) {
            return output.isEmpty() ? 0 : 20;
        }
        return toJawi ? priorToJawi(letter, output) : priorToRumi(letter, output);
    }

    private static double priorToJawi(String letter, List<String> output) {
        if (output.isEmpty()) {
            return LATIN_VOWELS.contains(letter) ? 0.6 : 4;
        }
        String possible = ARABIC.getOrDefault(letter, letter);
        long strange = output.stream().filter(c -> !possible.contains(c)).count();
        return strange * 3 + (output.size() - 1) * 1.2;
    }

    private static double priorToRumi(String letter, List<String> output) {
        if (output.isEmpty()) {
            return "اءأعئؤيوه".contains(letter) ? 1.5 : 5;
        }
        String first = output.get(0);
        boolean fits = ARABIC.getOrDefault(first, first).contains(letter);
        boolean vowel = "ايوءأئؤى".contains(letter) && LATIN_VOWELS.contains(first);
        double cost = fits || vowel ? 0 : 5;
        for (String more : output.subList(1, output.size())) {
            cost += LATIN_VOWELS.contains(more) ? 0.5 : 3;
        }
        return cost;
    }

    private static String name(int letter) {
        String first = String.valueOf((char) letter);
        return letter >> 16 == 0 ? first : first + (char) (letter >> 16);
    }
}
