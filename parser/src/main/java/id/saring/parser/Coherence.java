package id.saring.parser;

import java.util.HashMap;
import java.util.Map;

/**
 * Makes one text of the lines that look like text: without readers' comments below an article,
 * without a second article further down, without strays far below, and without holes between
 * paragraphs.
 */
final class Coherence {
    private static final int LEAST_BESIDE_COMMENTS = 150;
    private static final int STEPS_TO_STRAY = 4;
    private static final float SURE = 0.9f;
    private static final float POSSIBLE = 0.15f;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final int LEAST_SIBLINGS = 2;

    private final PageTree tree;
    private final TextBlocks blocks;
    private final boolean[] kept;
    private Body body;

    private Coherence(PageTree tree, Body body) {
        this.tree = tree;
        this.blocks = tree.blocks();
        this.body = body;
        this.kept = new boolean[blocks.size()];
        for (int b = 0; b < kept.length; b++) {
            kept[b] = body.kept(b);
        }
    }

    /**
     * @param type what kind of page it is: a forum is made of what readers write, and several kinds
     *     hold several articles
     */
    static Body of(PageTree tree, Body body, PageType type) {
        Coherence coherence =
                new Coherence(tree, type == PageType.FORUM ? Posts.fill(tree, body) : body);
        if (body.first() >= 0 && type.single()) {
            coherence.dropComments();
            coherence.dropOtherArticles();
        }
        if (body.first() >= 0) {
            coherence.dropStrays();
            coherence.fillHoles();
        }
        return coherence.body;
    }

    private void dropComments() {
        int beside = 0;
        for (int b = body.first(); b <= body.last(); b++) {
            beside += kept[b] && !isComment(b) ? blocks.length(b) : 0;
        }
        if (beside < LEAST_BESIDE_COMMENTS || beside == body.length()) {
            return;
        }
        for (int b = body.first(); b <= body.last(); b++) {
            kept[b] = kept[b] && !isComment(b);
        }
        body = body.with(tree, kept);
    }

    private boolean isComment(int line) {
        return tree.nearest(blocks.owner(line), Hint.COMMENTS) > 0;
    }

    /** Of several article elements the first counts, where it holds most of the text. */
    private void dropOtherArticles() {
        Map<Integer, Integer> lengths = new HashMap<>();
        int main = 0;
        for (int b = body.first(); b <= body.last(); b++) {
            int article = kept[b] ? article(b) : 0;
            if (article > 0) {
                main = main == 0 ? article : Math.min(main, article);
                lengths.merge(article, blocks.length(b), Integer::sum);
            }
        }
        if (lengths.size() < 2 || lengths.get(main) * 2L < body.length()) {
            return;
        }
        for (int b = body.first(); b <= body.last(); b++) {
            kept[b] = kept[b] && article(b) <= main;
        }
        body = body.with(tree, kept);
    }

    /** The nearest article element around a line, 0 when there is none. */
    private int article(int line) {
        int a = blocks.owner(line);
        while (a > 0 && tree.tag(a) != HtmlTag.ARTICLE) {
            a = tree.parent(a);
        }
        return Math.max(a, 0);
    }

    /** Lines below the text, far from it on the page's tree, that are not surely text. */
    private void dropStrays() {
        int core = body.core(tree);
        for (int b = Math.max(tree.endBlock(core), body.first() + 1); b <= body.last(); b++) {
            kept[b] = kept[b] && (body.score(b) >= SURE || steps(core, b) < STEPS_TO_STRAY);
        }
        body = body.with(tree, kept);
    }

    private int steps(int core, int line) {
        int steps = 0;
        int owner = blocks.owner(line);
        for (int a = core; a > 0 && !tree.inside(owner, a); a = tree.parent(a)) {
            steps++;
        }
        return steps;
    }

    /**
     * A long paragraph among kept ones, and a heading above a kept paragraph, belong to the text.
     */
    private void fillHoles() {
        int[] siblings = new int[tree.size()];
        for (int b = body.first(); b <= body.last(); b++) {
            int owner = blocks.owner(b);
            if (kept[b] && tree.tag(owner) == HtmlTag.P) {
                siblings[tree.parent(owner)]++;
            }
        }
        for (int b = body.last(); b >= body.first(); b--) {
            int owner = blocks.owner(b);
            if (!kept[b] && isCell(b) && isCell(b - 1) && isCell(b + 1) && kept[b - 1]) {
                kept[b] = kept[b + 1];
            }
            boolean among = owner > 0 && siblings[tree.parent(owner)] >= LEAST_SIBLINGS;
            if (!kept[b] && among && (isParagraph(b, owner) || isHeading(b, owner))) {
                kept[b] = true;
            }
        }
        body = body.with(tree, kept);
    }

    /** A cell between kept cells is part of the table. */
    private boolean isCell(int line) {
        if (line < body.first() || line > body.last()) {
            return false;
        }
        HtmlTag tag = tree.tag(blocks.owner(line));
        return tag == HtmlTag.TD || tag == HtmlTag.TH;
    }

    private boolean isParagraph(int line, int owner) {
        return tree.tag(owner) == HtmlTag.P
                && blocks.length(line) >= SHORTEST_PARAGRAPH
                && tree.hints(owner) == 0
                && body.score(line) > POSSIBLE
                && isPlain(line);
    }

    private boolean isHeading(int line, int owner) {
        return tree.tag(owner).headingLevel() >= 2
                && line < body.last()
                && kept[line + 1]
                && isPlain(line);
    }

    /** Neither mostly linked nor opened by a stock phrase. */
    private boolean isPlain(int line) {
        return blocks.linkedLength(line) * 2 < blocks.length(line)
                && Phrases.kind(blocks.text(line)) == null;
    }
}
