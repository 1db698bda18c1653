package id.saring.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which lines of a page stand in its gold text: the labels that the body model learns from. */
final class GoldAlignment {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int SHINGLE = 3;

    private final PageTree tree;
    private final TextBlocks blocks;
    private final List<String> gold;
    private final Map<String, List<Integer>> positions = new HashMap<>();
    private final float[] label;
    private final int[] at;

    private GoldAlignment(PageTree tree, String goldText) {
        this.tree = tree;
        this.blocks = tree.blocks();
        this.gold = words(goldText);
        this.label = new float[blocks.size()];
        this.at = new int[blocks.size()];
        Arrays.fill(at, -1);
        for (int i = 0; i + SHINGLE <= gold.size(); i++) {
            positions.computeIfAbsent(key(gold, i), key -> new ArrayList<>()).add(i);
        }
    }

    /**
     * 1 for a line of the gold text, 0 for another, in between for one that stands in it in part.
     */
    static float[] labels(PageTree tree, String goldText) {
        GoldAlignment alignment = new GoldAlignment(tree, goldText);
        alignment.longLines();
        alignment.dropCopies();
        alignment.shortLines();
        return alignment.label;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private void longLines() {
        int expected = 0;
        for (int b = 0; b < blocks.size(); b++) {
            List<String> own = words(blocks.text(b));
            int found = 0;
            int where = -1;
            for (int i = 0; i + SHINGLE <= own.size(); i++) {
                List<Integer> hits = positions.get(key(own, i));
                if (hits != null) {
                    found++;
                    where = where < 0 ? nearest(hits, expected) - i : where;
                }
            }
            if (own.size() >= SHINGLE && found > 0) {
                float share = (float) found / (own.size() - SHINGLE + 1);
                if (share > 0.4f) {
                    label[b] = share;
                    at[b] = Math.max(0, where);
                    expected = where + own.size();
                }
            }
        }
    }

    /**
     * Of several lines for the same stretch of gold keep those in the longest run that is in order.
     */
    private void dropCopies() {
        List<Integer> matched = new ArrayList<>();
        for (int b = 0; b < at.length; b++) {
            if (at[b] >= 0) {
                matched.add(b);
            }
        }
        boolean[] chain = heaviestChain(matched);
        boolean[] used = new boolean[gold.size() + 1];
        for (int k = 0; k < matched.size(); k++) {
            if (chain[k]) {
                int b = matched.get(k);
                Arrays.fill(
                        used,
                        at[b],
                        Math.min(gold.size(), at[b] + words(blocks.text(b)).size()),
                        true);
            }
        }
        for (int k = 0; k < matched.size(); k++) {
            int b = matched.get(k);
            if (!chain[k] && used[Math.min(gold.size(), at[b])]) {
                label[b] = 0;
                at[b] = -1;
            }
        }
    }

    private boolean[] heaviestChain(List<Integer> matched) {
        int n = matched.size();
        double[] weight = new double[n];
        int[] before = new int[n];
        int last = -1;
        for (int k = 0; k < n; k++) {
            int b = matched.get(k);
            before[k] = -1;
            for (int j = Math.max(0, k - 400); j < k; j++) {
                int a = matched.get(j);
                boolean later = at[a] + Math.max(1, words(blocks.text(a)).size() / 2) <= at[b];
                if (later && (before[k] < 0 || weight[j] > weight[before[k]])) {
                    before[k] = j;
                }
            }
            weight[k] = weight(b) + (before[k] < 0 ? 0 : weight[before[k]]);
            last = last < 0 || weight[k] > weight[last] ? k : last;
        }
        boolean[] chain = new boolean[n];
        for (int k = last; k >= 0; k = before[k]) {
            chain[k] = true;
        }
        return chain;
    }

    /** Of a shown line and a hidden copy for machines, the shown one is meant. */
    private double weight(int b) {
        boolean hidden = tree.nearest(blocks.owner(b), Hint.HIDDEN) >= 0;
        return hidden ? blocks.length(b) * 0.3 : blocks.length(b);
    }

    /**
     * A line of one or two words is gold when it stands in the gold right where its neighbours
     * leave off.
     */
    private void shortLines() {
        int previousEnd = 0;
        for (int b = 0; b < blocks.size(); b++) {
            List<String> own = words(blocks.text(b));
            if (at[b] >= 0) {
                previousEnd = at[b] + own.size();
            } else if (!own.isEmpty() && own.size() < SHINGLE) {
                for (int p = previousEnd;
                        p <= previousEnd + 4 && p + own.size() <= gold.size();
                        p++) {
                    if (gold.subList(p, p + own.size()).equals(own)) {
                        label[b] = 1;
                        previousEnd = p + own.size();
                        break;
                    }
                }
            }
        }
    }

    private static int nearest(List<Integer> hits, int expected) {
        int best = hits.get(0);
        for (int hit : hits) {
            best = Math.abs(hit - expected) < Math.abs(best - expected) ? hit : best;
        }
        return best;
    }

    private static String key(List<String> words, int i) {
        return String.join(" ", words.subList(i, i + SHINGLE));
    }
}
