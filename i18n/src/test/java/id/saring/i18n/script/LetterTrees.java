package id.saring.i18n.script;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Grows the trees that {@link LetterTree} reads. */
final class LetterTrees {
    private static final int FEWEST_TO_JAWI = 3;
    private static final int FEWEST_TO_RUMI = 2;
    private static final int DEEPEST = 15;

    private final List<String> lines = new ArrayList<>();
    private final int fewest;

    private LetterTrees(int fewest) {
        this.fewest = fewest;
    }

    /** A letter with the answers to all questions about it, and what it became. */
    private record Example(int[] answers, String output) {}

    /** The lines of the file from Latin to Jawi. */
    static List<String> toJawi(List<JawiTrainer.Pair> pairs) {
        List<LetterAligner.Word> words = new ArrayList<>();
        pairs.forEach(pair -> words.add(new LetterAligner.Word(pair.rumi(), pair.jawi())));
        return grow(LetterTree.Words.RUMI, new LetterAligner(true).align(words), FEWEST_TO_JAWI);
    }

    /** The lines of the file from Jawi to Latin. */
    static List<String> toRumi(List<JawiTrainer.Pair> pairs) {
        List<LetterAligner.Word> words = new ArrayList<>();
        pairs.forEach(pair -> words.add(new LetterAligner.Word(pair.jawi(), pair.rumi())));
        return grow(LetterTree.Words.JAWI, new LetterAligner(false).align(words), FEWEST_TO_RUMI);
    }

    private static List<String> grow(
            LetterTree.Words words, List<LetterAligner.Aligned> aligned, int fewest) {
        Map<Integer, List<Example>> byLetter = new TreeMap<>();
        for (LetterAligner.Aligned word : aligned) {
            collect(words, word, byLetter);
        }
        LetterTrees trees = new LetterTrees(fewest);
        byLetter.forEach(
                (letter, examples) -> {
                    if (letter != '+') {
                        trees.write(0, name(letter), trees.node(examples, new BitSet()));
                    }
                });
        return trees.lines;
    }

    private static void collect(
            LetterTree.Words words,
            LetterAligner.Aligned word,
            Map<Integer, List<Example>> byLetter) {
        LetterContext context = new LetterContext(words.vowels());
        word.letters().forEach(context::add);
        Buffer written = new Buffer(64);
        for (int i = 0; i < context.length(); i++) {
            int[] answers = new int[LetterContext.QUESTIONS];
            for (int question = 0; question < answers.length; question++) {
                answers[question] = context.answer(question, i, written, 0);
            }
            byLetter.computeIfAbsent(context.letter(i), letter -> new ArrayList<>())
                    .add(new Example(answers, word.outputs().get(i)));
            written.append(word.outputs().get(i));
        }
    }

    /** A node while it grows. */
    private static final class Node {
        private int question = -1;
        private String output = "";
        private final Map<Integer, Node> children = new TreeMap<>();
    }

    private Node node(List<Example> examples, BitSet asked) {
        Node node = new Node();
        Map<String, Long> outputs =
                examples.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Example::output, TreeMap::new, Collectors.counting()));
        node.output =
                outputs.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
        if (outputs.size() > 1 && asked.cardinality() < DEEPEST) {
            node.question = best(examples, asked);
        }
        if (node.question >= 0) {
            BitSet more = (BitSet) asked.clone();
            more.set(node.question);
            split(examples, node.question)
                    .forEach((answer, part) -> addChild(node, answer, part, more));
        }
        return node;
    }

    private void addChild(Node node, int answer, List<Example> part, BitSet asked) {
        if (part.size() >= fewest) {
            Node child = node(part, asked);
            if (!child.children.isEmpty() || !child.output.equals(node.output)) {
                node.children.put(answer, child);
            }
        }
    }

    private static Map<Integer, List<Example>> split(List<Example> examples, int question) {
        Map<Integer, List<Example>> parts = new TreeMap<>();
        for (Example example : examples) {
            parts.computeIfAbsent(example.answers[question], answer -> new ArrayList<>())
                    .add(example);
        }
        return parts;
    }

    /** The question that tells most for the number of its answers, or -1. */
    private static int best(List<Example> examples, BitSet asked) {
        double before = examples.size() * entropy(counts(examples));
        int best = -1;
        double most = 1e-9;
        for (int question = 0; question < LetterContext.QUESTIONS; question++) {
            if (asked.get(question)) {
                continue;
            }
            Map<Integer, List<Example>> parts = split(examples, question);
            if (parts.size() < 2) {
                continue;
            }
            double after = 0;
            Map<Object, Integer> sizes = new HashMap<>();
            for (Map.Entry<Integer, List<Example>> part : parts.entrySet()) {
                after += part.getValue().size() * entropy(counts(part.getValue()));
                sizes.put(part.getKey(), part.getValue().size());
            }
            double gain = (before - after) / (entropy(sizes) + 0.35);
            if (gain > most) {
                most = gain;
                best = question;
            }
        }
        return best;
    }

    private static Map<Object, Integer> counts(List<Example> examples) {
        Map<Object, Integer> counts = new LinkedHashMap<>();
        examples.forEach(example -> counts.merge(example.output, 1, Integer::sum));
        return counts;
    }

    private static double entropy(Map<Object, Integer> counts) {
        double total = counts.values().stream().mapToInt(Integer::intValue).sum();
        double sum = 0;
        for (int count : counts.values().stream().sorted().toList()) {
            sum -= count / total * Math.log(count / total);
        }
        return sum / Math.log(2);
    }

    private void write(int depth, String answer, Node node) {
        String question = node.children.isEmpty() ? "-" : String.valueOf(node.question);
        String output = node.output.isEmpty() ? "." : node.output;
        lines.add(depth + "\t" + answer + "\t" + question + "\t" + output);
        boolean number = node.question == 12 || node.question == 13 || node.question == 19;
        node.children.forEach(
                (value, child) ->
                        write(depth + 1, number ? String.valueOf(value) : name(value), child));
    }

    private static String name(int letter) {
        String first = String.valueOf((char) letter);
        return letter >> 16 == 0 ? first : first + (char) (letter >> 16);
    }
}
