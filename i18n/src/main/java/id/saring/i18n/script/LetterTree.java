package id.saring.i18n.script;

import id.saring.i18n.Rules;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Spells words letter by letter: for each letter a tree of questions about those around it, learned
 * from pairs of words ({@code JawiTrainer} in the tests). A tree file has a line a node, parents
 * first: depth, the answer that leads to the node, the question it asks or {@code -}, and what is
 * written where no answer leads further ({@code .} for nothing).
 */
final class LetterTree implements Step {
    private static final int BOUNDARY = '+';

    private final Map<Integer, Node> roots;
    private final Words words;

    /** One node: children sorted by the answer that leads to them. */
    private record Node(int question, String output, int[] answers, Node[] children) {
        @Nullable Node child(int answer) {
            int at = Arrays.binarySearch(answers, answer);
            return at < 0 ? null : children[at];
        }
    }

    private LetterTree(Map<Integer, Node> roots, Words words) {
        this.roots = roots;
        this.words = words;
    }

    /** The tree of a file beside this class, for words of a script. */
    static LetterTree read(String file) {
        List<Rules.Row> rows = Rules.of(LetterTree.class).table(file, 4);
        return of(rows, file.startsWith("latn") ? Words.RUMI : Words.JAWI);
    }

    /** The tree of a file's rows. */
    static LetterTree of(List<Rules.Row> rows, Words words) {
        Map<Integer, Node> roots = new HashMap<>();
        int[] next = {0};
        while (next[0] < rows.size()) {
            int letter = LetterContext.letterOf(rows.get(next[0]).get(1));
            roots.put(letter, node(rows, next));
        }
        return new LetterTree(roots, words);
    }

    /** Reads a node and those below it; a tree is no deeper than there are questions. */
    private static Node node(List<Rules.Row> rows, int[] next) {
        Rules.Row row = rows.get(next[0]++);
        int below = Integer.parseInt(row.get(0)) + 1;
        int question = row.get(2).equals("-") ? -1 : Integer.parseInt(row.get(2));
        TreeMap<Integer, Node> children = new TreeMap<>();
        while (next[0] < rows.size() && Integer.parseInt(rows.get(next[0]).get(0)) == below) {
            int answer = answer(question, rows.get(next[0]).get(1));
            children.put(answer, node(rows, next));
        }
        int[] answers = new int[children.size()];
        Node[] nodes = new Node[answers.length];
        int count = 0;
        for (Map.Entry<Integer, Node> child : children.entrySet()) {
            answers[count] = child.getKey();
            nodes[count++] = child.getValue();
        }
        return new Node(question, row.get(3).equals(".") ? "" : row.get(3), answers, nodes);
    }

    private static int answer(int question, String text) {
        boolean number = question == 12 || question == 13 || question == 19;
        return number ? Integer.parseInt(text) : LetterContext.letterOf(text);
    }

    @Override
    public void run(Buffer in, Buffer out) {
        LetterContext context = new LetterContext(words.vowels);
        int at = 0;
        while (at < in.length) {
            int end = at;
            while (end < in.length && words.letters.contains(in.chars[end])) {
                end++;
            }
            if (end > at) {
                word(in, at, end, out, context);
                at = end;
            } else {
                out.append(in.chars[at++]);
            }
        }
    }

    private void word(Buffer in, int start, int end, Buffer out, LetterContext context) {
        context.clear();
        if (!words.split(in, start, end, context)) {
            out.append(in, start, end);
            return;
        }
        int written = out.length;
        for (int i = 0; i < context.length(); i++) {
            int letter = context.letter(i);
            Node node = roots.get(letter);
            if (node != null) {
                out.append(descend(node, context, i, out, written).output);
            } else if (letter != BOUNDARY) {
                out.append((char) letter);
                if (letter >> 16 != 0) {
                    out.append((char) (letter >> 16));
                }
            }
        }
    }

    private static Node descend(Node root, LetterContext context, int at, Buffer out, int start) {
        Node node = root;
        while (node.question >= 0) {
            Node child = node.child(context.answer(node.question, at, out, start));
            if (child == null) {
                break;
            }
            node = child;
        }
        return node;
    }

    /** How words of a script are parted into letters. */
    enum Words {
        /** Malay in Latin: ng, ny and the like are one letter, affixes are parted by {@code +}. */
        RUMI("aiueo", 'a', 'z') {
            @Override
            boolean split(Buffer in, int start, int end, LetterContext into) {
                return RumiWords.split(new String(in.chars, start, end - start), into);
            }
        },
        /** Malay in Arabic letters. */
        JAWI("اويىأإئؤءعهة", 'ء', 'ۏ') {
            @Override
            boolean split(Buffer in, int start, int end, LetterContext into) {
                boolean fits = true;
                for (int i = start; i < end; i++) {
                    fits &= into.add(in.chars[i]);
                }
                return fits;
            }
        };

        private final CodeSet vowels;
        private final CodeSet letters;

        Words(String vowels, char first, char last) {
            BitSet set = new BitSet();
            vowels.chars().forEach(set::set);
            this.vowels = new CodeSet(set, false);
            BitSet range = new BitSet();
            range.set(first, last + 1);
            range.clear('ً', 'ٱ');
            range.set('ݢ');
            this.letters = new CodeSet(range, false);
        }

        CodeSet vowels() {
            return vowels;
        }

        /** Parts a word into letters; answers false where it is too long to be one. */
        abstract boolean split(Buffer in, int start, int end, LetterContext into);
    }
}
