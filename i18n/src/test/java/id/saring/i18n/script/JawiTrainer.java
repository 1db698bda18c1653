package id.saring.i18n.script;

import id.saring.i18n.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns {@code latn-jawi.tree} and {@code jawi-latn.tree} from pairs of Malay words in both
 * scripts: aligns their letters, then grows a {@link LetterTree} a letter. The same pairs give the
 * same files.
 *
 * <pre>java … id.saring.i18n.script.JawiTrainer ../shared/translit/pairs OUTPUT_FOLDER</pre>
 *
 * <p>Without an output folder it learns from three quarters of the words and tells how many of the
 * rest come out right, and how many words of the Declaration of Human Rights after learning from
 * all others.
 */
final class JawiTrainer {
    private static final Pattern FIELD =
            Pattern.compile("\"(source|target|alt)\": (\"[^\"]*\"|\\[[^\\]]*\\])");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern RUMI = Pattern.compile("[a-z]+");

    private JawiTrainer() {}

    /** A word in Latin and in Jawi. */
    record Pair(String rumi, String jawi) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int first = rumi.compareTo(other.rumi);
            return first == 0 ? jawi.compareTo(other.jawi) : first;
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        TreeSet<Pair> forward = new TreeSet<>();
        for (String set : List.of("jawi_words", "jawi_wikidata", "jawi_words_rev")) {
            forward.addAll(read(folder.resolve(set + "_dev.jsonl")));
        }
        List<Pair> declaration = read(folder.resolve("jawi_udhr_words_dev.jsonl"));
        if (arguments.length == 1) {
            holdOut(forward, declaration);
            return;
        }
        Path out = Path.of(arguments[1]);
        TreeSet<Pair> backward = new TreeSet<>(forward);
        backward.addAll(declaration);
        backward.addAll(oldSpellings(backward));
        write(out.resolve("latn-jawi.tree"), LetterTrees.toJawi(new ArrayList<>(forward)));
        write(out.resolve("jawi-latn.tree"), LetterTrees.toRumi(new ArrayList<>(backward)));
    }

    private static void holdOut(TreeSet<Pair> pairs, List<Pair> declaration) {
        List<Pair> learned = new ArrayList<>();
        List<Pair> held = new ArrayList<>();
        for (Pair pair : pairs) {
            (pair.rumi.hashCode() % 4 == 0 ? held : learned).add(pair);
        }
        System.out.println("to Jawi, words held out: " + right(learned, held, true));
        System.out.println("to Latin, words held out: " + right(withOld(learned), held, false));
        List<String> known = declaration.stream().map(Pair::rumi).toList();
        List<Pair> others = pairs.stream().filter(pair -> !known.contains(pair.rumi)).toList();
        System.out.println("to Latin, Declaration: " + right(withOld(others), declaration, false));
    }

    private static List<Pair> withOld(List<Pair> pairs) {
        TreeSet<Pair> all = new TreeSet<>(pairs);
        all.addAll(oldSpellings(pairs));
        return new ArrayList<>(all);
    }

    /** The share of words, in per cent, that come out as one of their pairs says. */
    private static double right(List<Pair> learned, List<Pair> held, boolean toJawi) {
        List<Rules.Row> rows = new ArrayList<>();
        for (String line : toJawi ? LetterTrees.toJawi(learned) : LetterTrees.toRumi(learned)) {
            rows.add(new Rules.Row("held out", 0, List.of(line.split("\t"))));
        }
        LetterTree tree =
                LetterTree.of(rows, toJawi ? LetterTree.Words.RUMI : LetterTree.Words.JAWI);
        Map<String, Set<String>> answers = new TreeMap<>();
        for (Pair pair : held) {
            answers.computeIfAbsent(toJawi ? pair.rumi : pair.jawi, word -> new TreeSet<>())
                    .add(toJawi ? pair.jawi : pair.rumi);
        }
        long right =
                answers.entrySet().stream()
                        .filter(
                                word -> {
                                    Buffer out = new Buffer(64);
                                    tree.run(Buffer.of(word.getKey()), out);
                                    return word.getValue().contains(out.toString());
                                })
                        .count();
        return Math.round(1000.0 * right / answers.size()) / 10.0;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>();
        all.add(
                "# "
                        + file.getFileName()
                        + " - made by JawiTrainer (tests of i18n), see LetterTree: depth, answer,");
        all.add(
                "# question or -, what is written (. nothing). Do not correct by hand; a lexicon overrules it.");
        all.addAll(lines);
        Files.write(file, all, StandardCharsets.UTF_8);
    }

    /** The words of a file of pairs, in either direction. */
    static List<Pair> read(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            List<String> sources = new ArrayList<>();
            List<String> targets = new ArrayList<>();
            Matcher field = FIELD.matcher(line);
            while (field.find()) {
                Matcher text = TEXT.matcher(field.group(2));
                while (text.find()) {
                    (field.group(1).equals("source") ? sources : targets).add(text.group(1));
                }
            }
            for (String source : sources) {
                for (String target : targets) {
                    boolean latin = source.matches("(?i)[a-z -]+.*");
                    add(pairs, latin ? source : target, latin ? target : source);
                }
            }
        }
        return pairs;
    }

    private static void add(List<Pair> pairs, String latin, String arabic) {
        String rumi = latin.toLowerCase(Locale.ROOT);
        String jawi = Transliteration.of("Arab-Arab/jawi").apply(arabic);
        String[] halves = rumi.split("-", 2);
        if (halves.length > 1 && halves[0].equals(halves[1]) && jawi.endsWith("٢")) {
            rumi = halves[0];
            jawi = jawi.substring(0, jawi.length() - 1);
        }
        String[] rumiParts = rumi.split("-");
        String[] jawiParts = jawi.split("-");
        for (int i = 0; i < rumiParts.length && rumiParts.length == jawiParts.length; i++) {
            if (RUMI.matcher(rumiParts[i]).matches() && jawiParts[i].matches("[ء-ۏݢ&&[^ً-ٰ]]+")) {
                pairs.add(new Pair(rumiParts[i], jawiParts[i]));
            }
        }
    }

    /** Older texts write hamzah on its alif, and one alif for two. */
    private static List<Pair> oldSpellings(Iterable<Pair> pairs) {
        List<Pair> more = new ArrayList<>();
        for (Pair pair : pairs) {
            for (String[] change :
                    new String[][] {{"اءن", "أن"}, {"اءي", "اي"}, {"اءي", "أي"}, {"دأ", "دا"}}) {
                if (pair.jawi.contains(change[0])) {
                    more.add(new Pair(pair.rumi, pair.jawi.replace(change[0], change[1])));
                }
            }
        }
        return more;
    }
}
