package id.saring.parser;

import java.util.Arrays;

/**
 * What the body model is told of each line of a page: numbers about the line, what stands around
 * it, and the page. The order of the numbers is part of the model file: change one, train again.
 */
final class BlockFeatures {
    private static final int REACH = 14;
    private static final HtmlTag[] SURROUNDINGS = {
        HtmlTag.ARTICLE, HtmlTag.MAIN, HtmlTag.SECTION, HtmlTag.NAV, HtmlTag.ASIDE, HtmlTag.HEADER,
                HtmlTag.FOOTER,
        HtmlTag.FORM, HtmlTag.TABLE, HtmlTag.LI, HtmlTag.FIGURE, HtmlTag.BLOCKQUOTE, HtmlTag.A,
                HtmlTag.DIALOG,
        HtmlTag.BUTTON, HtmlTag.PRE, HtmlTag.DD
    };

    private static final int[] SURROUNDING = surrounding();
    private static final int AROUND = Hint.COUNT + SURROUNDINGS.length;
    private static final int[] NEIGHBOURS = {-3, -2, -1, 1, 2, 3};
    private static final int CONTAINERS = 5;
    private static final int CONTAINER = 6;

    private static final int OWN = 16 + 6 + AROUND + CONTAINERS * CONTAINER + 4 + 18 + 8;

    /** How many numbers a line has, those of its context included. */
    static final int COUNT = OWN + LineContext.COUNT;

    /** More letters to a word are all the same, in tenths. */
    private static final int LONGEST_WORDS = 126;

    private final PageTree tree;
    private final TextBlocks blocks;
    private final LineShapes shapes;
    private final PageLayout layout;
    private final Headline headline;
    private final Declared declared;
    private final Tally copies;
    private final int[] copy;
    private final byte[] length;
    private final byte[] linked;

    /** The numbers of a container are made once: where they stand in {@link #made}, or 0. */
    private final int[] place;

    private byte[] made = new byte[64 * CONTAINER];
    private int places = 1;

    /** The surroundings of the parent that the last line's element had. */
    private final byte[] around = new byte[AROUND];

    private int aroundOf = -1;
    private byte[] values = {};
    private int at;

    BlockFeatures(PageTree tree, Headline headline, Declared declared) {
        this.tree = tree;
        this.blocks = tree.blocks();
        this.shapes = blocks.shapes();
        this.layout = new PageLayout(tree);
        this.headline = headline;
        this.declared = declared;
        int lines = blocks.size();
        this.place = new int[tree.size()];
        this.copies = new Tally(lines);
        this.copy = new int[lines];
        this.length = new byte[lines];
        this.linked = new byte[lines];
        for (int b = 0; b < lines; b++) {
            copy[b] = copies.add(shapes.hash(b));
            length[b] = (byte) Bins.count(blocks.length(b));
            linked[b] = (byte) Bins.share(blocks.linkedLength(b), blocks.length(b));
        }
    }

    /** One row a line, each with room for {@code more} numbers. */
    FeatureTable table(int more) {
        FeatureTable table = new FeatureTable(blocks.size(), COUNT + more);
        values = table.values();
        Page page = new Page();
        for (int b = 0; b < blocks.size(); b++) {
            at = table.start(b);
            wording(b);
            markup(b);
            surroundings(b);
            containers(b);
            page.best(b);
            neighbours(b);
            page.line(b);
        }
        new LineContext(tree, layout, declared).fill(table, OWN);
        return table;
    }

    private void wording(int b) {
        int letters = blocks.length(b);
        int words = shapes.words(b);
        put(length[b]);
        put(Bins.count(words));
        put(linked[b]);
        put(Bins.share(blocks.boldLength(b), letters));
        put(Bins.count(blocks.links(b)));
        put(words == 0 ? Bins.NONE : Math.min(LONGEST_WORDS, letters * 10 / words));
        put(Bins.count((int) (10_000f * shapes.commas(b) / letters)));
        put(Bins.count(shapes.stops(b)));
        put(shapes.ending(b));
        put(shapes.opening(b));
        put(Bins.share(shapes.digits(b), letters));
        put(Bins.share(shapes.capitals(b), letters));
        put(Bins.share(shapes.symbols(b), letters));
        Phrases.Kind phrase = Phrases.mayOpen(blocks, b) ? Phrases.kind(blocks.line(b)) : null;
        put(phrase == null ? Bins.NONE : 1 + phrase.ordinal());
        put(Bins.share(headline.likeness(b)));
        put(Bins.count(copies.count(copy[b])));
    }

    private void markup(int b) {
        int owner = blocks.owner(b);
        HtmlTag tag = tree.tag(owner);
        put(
                tag == HtmlTag.P
                        ? 1
                        : tag == HtmlTag.DIV
                                ? 2
                                : tag == HtmlTag.LI ? 3 : tag == HtmlTag.TD ? 4 : 0);
        put(tag.headingLevel());
        put(blocks.breaksBefore(b));
        put(b + 1 < blocks.size() ? blocks.breaksBefore(b + 1) : 0);
        put(Bins.count(tree.endBlock(owner) - tree.firstBlock(owner)));
        put(Bins.count(layout.depth(owner)));
    }

    /**
     * How many levels up the nearest element of a kind stands: one more than from the parent, which
     * lines mostly share with the line before.
     */
    private void surroundings(int b) {
        int owner = blocks.owner(b);
        lookAround(tree.parent(owner));
        for (int k = 0; k < AROUND; k++) {
            values[at + k * FeatureTable.LANES] = (byte) (around[k] + 1);
        }
        for (long bits = hints(owner); bits != 0; bits &= bits - 1) {
            values[at + Long.numberOfTrailingZeros(bits) * FeatureTable.LANES] = 0;
        }
        int tag = SURROUNDING[tree.tag(owner).ordinal()];
        if (tag >= 0) {
            values[at + (Hint.COUNT + tag) * FeatureTable.LANES] = 0;
        }
        at += AROUND * FeatureTable.LANES;
    }

    private void lookAround(int element) {
        if (element == aroundOf) {
            return;
        }
        aroundOf = element;
        Arrays.fill(around, (byte) REACH);
        int a = element;
        for (byte level = 0; level < REACH && a >= 0; level++, a = tree.parent(a)) {
            for (long bits = hints(a); bits != 0; bits &= bits - 1) {
                nearer(Long.numberOfTrailingZeros(bits), level);
            }
            int tag = SURROUNDING[tree.tag(a).ordinal()];
            if (tag >= 0) {
                nearer(Hint.COUNT + tag, level);
            }
        }
    }

    private void nearer(int kind, byte level) {
        around[kind] = (byte) Math.min(around[kind], level);
    }

    private long hints(int element) {
        return tree.hints(element) & (Hint.INSERT.bit() - 1);
    }

    private void containers(int b) {
        int a = blocks.owner(b);
        for (int level = 0; level < CONTAINERS; level++) {
            int from = container(a);
            for (int k = 0; k < CONTAINER; k++) {
                put(made[from + k]);
            }
            a = a > 0 ? tree.parent(a) : a;
        }
    }

    /** Lines share containers: the numbers of each are made once. Answers where they stand. */
    private int container(int a) {
        if (place[a] == 0) {
            place[a] = places++;
            if (places * CONTAINER > made.length) {
                made = Arrays.copyOf(made, made.length * 2);
            }
            int n = place[a] * CONTAINER;
            made[n] = (byte) Bins.count(tree.textLength(a));
            made[n + 1] = (byte) Bins.share(tree.linkTextLength(a), tree.textLength(a));
            made[n + 2] = (byte) Bins.count(layout.prose(a));
            made[n + 3] = (byte) Bins.share(layout.prose(a), layout.prose(0));
            made[n + 4] = (byte) Bins.count(tree.endBlock(a) - tree.firstBlock(a));
            made[n + 5] = (byte) Bins.count(layout.alike(a));
        }
        return place[a] * CONTAINER;
    }

    private void neighbours(int b) {
        for (int offset : NEIGHBOURS) {
            int other = b + offset;
            boolean there = other >= 0 && other < blocks.size();
            put(there ? length[other] : Bins.NONE);
            put(there ? linked[other] : Bins.NONE);
            if (offset == 1 || offset == -1) {
                HtmlTag tag = there ? tree.tag(blocks.owner(other)) : HtmlTag.OTHER;
                put(there ? 1 + tag.headingLevel() : Bins.NONE);
                put(there && tag == tree.tag(blocks.owner(b)) ? 1 : 0);
                put(there ? 1 + layout.distance(blocks.owner(other), blocks.owner(b)) : Bins.NONE);
            }
        }
    }

    private void put(int bin) {
        values[at] = (byte) bin;
        at += FeatureTable.LANES;
    }

    /** What all lines are told alike, and where a line stands on the page. */
    private final class Page {
        private final int lines = blocks.size();
        private final int best = layout.best();
        private final int bestFirst = tree.firstBlock(best);
        private final int bestLines = tree.endBlock(best) - bestFirst;
        private final int bestScore = Bins.count((int) layout.score(best));
        private final int bestPlain = Bins.share(layout.plain(best), layout.plain(0));
        private final int allProse = layout.prose(0);
        private final int allLinked = Bins.share(tree.linkTextLength(0), tree.textLength(0));
        private final int title = headline.block();

        /** How a line stands to the element of most running text. */
        void best(int b) {
            put(bestScore);
            put(layout.distance(blocks.owner(b), best));
            put(Bins.place(b - bestFirst, bestLines));
            put(bestPlain);
        }

        void line(int b) {
            put(Bins.share(b, lines));
            put(Bins.count(lines));
            put(Bins.count(allProse));
            put(allLinked);
            put(title < 0 ? Bins.NONE : Bins.signed(b - title));
            put(title < 0 ? Bins.NONE : 1 + layout.distance(blocks.owner(title), blocks.owner(b)));
            put(Bins.share(layout.proseBefore(b), allProse));
            put(title < 0 ? Bins.NONE : Bins.count(proseSince(b)));
        }

        private int proseSince(int b) {
            return Math.max(0, layout.proseBefore(b) - layout.proseBefore(title));
        }
    }

    /** The place of each tag among {@link #SURROUNDINGS}, or -1. */
    private static int[] surrounding() {
        int[] places = new int[HtmlTag.values().length];
        Arrays.fill(places, -1);
        for (int t = 0; t < SURROUNDINGS.length; t++) {
            places[SURROUNDINGS[t].ordinal()] = t;
        }
        return places;
    }
}
