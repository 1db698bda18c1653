package id.saring.parser;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Completes a thread: what one writer's post looks like, the others' look like too. Most of the
 * likely text stands in elements of one tag and class; all running text in those is kept.
 */
final class Posts {
    private static final int LEVELS = 6;
    private static final int LONG_LINE = 40;
    private static final float POSSIBLE = 0.02f;

    /** Of the page's likely text, what posts hold at least. */
    private static final double LEAST_SHARE = 0.4;

    /** Of the most that one look holds, what a smaller box holds at least to be taken for it. */
    private static final double SLACK = 0.97;

    private final PageTree tree;
    private final TextBlocks blocks;
    private final Body body;
    private final Map<Long, Look> looks = new HashMap<>();

    /** Elements that look alike. */
    private static final class Look {
        private final Set<Integer> elements = new HashSet<>();
        private double likely;
        private long all;
    }

    private Posts(PageTree tree, Body body) {
        this.tree = tree;
        this.blocks = tree.blocks();
        this.body = body;
    }

    /** The body with the running text of all posts. */
    static Body fill(PageTree tree, Body body) {
        Posts posts = new Posts(tree, body);
        posts.look();
        Look look = posts.choose();
        return look == null ? body : posts.keep(look);
    }

    private void look() {
        for (int b = 0; b < blocks.size(); b++) {
            if (isProse(b)) {
                int a = blocks.owner(b);
                Set<Long> seen = new HashSet<>();
                for (int level = 0; level < LEVELS && a > 0; level++, a = tree.parent(a)) {
                    if (tree.classHash(a) != 0 && seen.add(tree.look(a))) {
                        Look look = looks.computeIfAbsent(tree.look(a), key -> new Look());
                        look.likely += (double) body.score(b) * blocks.length(b);
                        look.all += look.elements.add(a) ? tree.textLength(a) : 0;
                    }
                }
            }
        }
    }

    private boolean isProse(int line) {
        return blocks.length(line) >= LONG_LINE
                && blocks.linkedLength(line) * 3 < blocks.length(line);
    }

    /** Of the looks that hold about the most likely text the one that holds the least besides. */
    private @Nullable Look choose() {
        double all = 0;
        for (int b = 0; b < blocks.size(); b++) {
            all += isProse(b) ? (double) body.score(b) * blocks.length(b) : 0;
        }
        double most = LEAST_SHARE * all;
        for (Look look : looks.values()) {
            most = look.elements.size() > 1 ? Math.max(most, look.likely) : most;
        }
        Look found = null;
        for (Look look : looks.values()) {
            boolean enough = look.elements.size() > 1 && look.likely >= most * SLACK;
            if (enough && (found == null || look.all < found.all)) {
                found = look;
            }
        }
        return found;
    }

    private Body keep(Look look) {
        boolean[] kept = new boolean[blocks.size()];
        for (int b = 0; b < kept.length; b++) {
            kept[b] = body.kept(b);
        }
        for (int post : look.elements) {
            for (int b = tree.firstBlock(post); b < tree.endBlock(post); b++) {
                kept[b] |= body.score(b) >= POSSIBLE || isProse(b);
            }
        }
        dropLabels(kept, Math.max(2, look.elements.size() / 2));
        return body.with(tree, kept);
    }

    /** "Like", "Reply": short lines that more than {@code most} posts have. */
    private void dropLabels(boolean[] kept, int most) {
        Map<String, Integer> copies = new HashMap<>();
        for (int b = 0; b < kept.length; b++) {
            if (kept[b] && blocks.length(b) < LONG_LINE) {
                copies.merge(blocks.text(b), 1, Integer::sum);
            }
        }
        for (int b = 0; b < kept.length; b++) {
            kept[b] &=
                    blocks.length(b) >= LONG_LINE || copies.getOrDefault(blocks.text(b), 0) <= most;
        }
    }
}
