package id.saring.i18n.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns {@code latn-jawi.tree} and {@code jawi-latn.tree} from pairs of Malay words in both
 * scripts: aligns their letters, then grows a {@link LetterTree} a letter. The same pairs give the
 * same files.
 *
 * <pre>java … id.saring.i18n.script.JawiTrainer ../shared/translit/pairs OUTPUT_FOLDER</pre>
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
        Path out = Path.of(arguments[1]);
        TreeSet<Pair> forward = new TreeSet<>();
        for (String set : List.of("jawi_words", "jawi_wikidata", "jawi_words_rev")) {
            forward.addAll(read(folder.resolve(set + "_dev.jsonl")));
        }
        TreeSet<Pair> backward = new TreeSet<>(forward);
        backward.addAll(read(folder.resolve("jawi_udhr_words_dev.jsonl")));
        backward.addAll(oldSpellings(backward));
        write(out.resolve("latn-jawi.tree"), LetterTrees.toJawi(new ArrayList<>(forward)));
        write(out.resolve("jawi-latn.tree"), LetterTrees.toRumi(new ArrayList<>(backward)));
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
