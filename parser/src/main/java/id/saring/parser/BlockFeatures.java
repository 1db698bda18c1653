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
    private static final int[] NEIGHBOURS = {-3, -2, -1, 1, 2, 3};
    private static final int CONTAINER = 6;
    private static final float[] LOGS = logs();

    private final PageTree tree;
    private final TextBlocks blocks;
    private final PageLayout layout;
    private final Headline headline;
    private final HashTable copies;
    private final float[][] containers;
    private float[] row = new float[160];
    private int n;

    BlockFeatures(PageTree tree, Headline headline) {
        this.tree = tree;
        this.blocks = tree.blocks();
        this.layout = new PageLayout(tree);
        this.headline = headline;
        this.containers = new float[tree.size()][];
        this.copies = new HashTable(blocks.size());
        for (int b = 0; b < blocks.size(); b++) {
            copies.put(blocks.hash(b), copies.get(blocks.hash(b)) + 1);
        }
    }

    /** One row a line. */
    float[][] rows() {
        return rows(0);
    }

    /** One row a line, each with room for {@code more} numbers. */
    float[][] rows(int more) {
        float[][] rows = new float[blocks.size()][];
        for (int b = 0; b < rows.length; b++) {
            n = 0;
            wording(b);
            markup(b);
            surroundings(b);
            containers(b);
            neighbours(b);
            page(b);
            rows[b] = Arrays.copyOf(row, n + more);
        }
        return rows;
    }

    private void wording(int b) {
        int length = blocks.length(b);
        LineShape shape = layout.shape(b);
        put(log(length));
        put(log(shape.words()));
        put(ratio(blocks.linkedLength(b), length));
        put(ratio(blocks.boldLength(b), length));
        put(blocks.links(b));
        put(ratio(length, shape.words()));
        put(ratio(100 * shape.commas(), length));
        put(shape.stops());
        put(shape.ending());
        put(shape.opening());
        put(ratio(shape.digits(), length));
        put(ratio(shape.capitals(), length));
        put(ratio(shape.symbols(), length));
        Phrases.Kind phrase = Phrases.kind(blocks.line(b));
        put(phrase == null ? -1 : phrase.ordinal());
        put(headline.likeness(b));
        put(copies.get(blocks.hash(b)));
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
        put(tree.endBlock(owner) - tree.firstBlock(owner));
        put(layout.depth(owner));
    }

    /** How many levels up the nearest element of a kind stands. */
    private void surroundings(int b) {
        int hints = n;
        int tags = n + Hint.COUNT;
        n = tags + SURROUNDINGS.length;
        Arrays.fill(row, hints, n, REACH + 1);
        int a = blocks.owner(b);
        for (int level = 0; level <= REACH && a >= 0; level++, a = tree.parent(a)) {
            long bits = tree.hints(a) & (Hint.INSERT.bit() - 1);
            for (; bits != 0; bits &= bits - 1) {
                int h = Long.numberOfTrailingZeros(bits);
                if (row[hints + h] > level) {
                    row[hints + h] = level;
                }
            }
            int tag = SURROUNDING[tree.tag(a).ordinal()];
            if (tag >= 0 && row[tags + tag] > level) {
                row[tags + tag] = level;
            }
        }
    }

    private void containers(int b) {
        int a = blocks.owner(b);
        for (int level = 0; level < 5; level++) {
            container(a);
            a = a > 0 ? tree.parent(a) : a;
        }
        int best = layout.best();
        put(log(layout.score(best)));
        put(layout.distance(blocks.owner(b), best));
        put(ratio(b - tree.firstBlock(best), tree.endBlock(best) - tree.firstBlock(best)));
        put(ratio(layout.plain(best), layout.plain(0)));
    }

    /** Lines share containers: the numbers of each are made once. */
    private void container(int a) {
        float[] known = containers[a];
        if (known != null) {
            System.arraycopy(known, 0, row, n, CONTAINER);
            n += CONTAINER;
            return;
        }
        put(log(tree.textLength(a)));
        put(ratio(tree.linkTextLength(a), tree.textLength(a)));
        put(log(layout.prose(a)));
        put(ratio(layout.prose(a), layout.prose(0)));
        put(log(tree.endBlock(a) - tree.firstBlock(a)));
        put(layout.alike(a));
        containers[a] = Arrays.copyOfRange(row, n - CONTAINER, n);
    }

    private void neighbours(int b) {
        for (int offset : NEIGHBOURS) {
            int other = b + offset;
            boolean there = other >= 0 && other < blocks.size();
            put(there ? log(blocks.length(other)) : -1);
            put(there ? ratio(blocks.linkedLength(other), blocks.length(other)) : -1);
            if (offset == 1 || offset == -1) {
                put(there ? tree.tag(blocks.owner(other)).headingLevel() : -1);
                put(there && tree.tag(blocks.owner(other)) == tree.tag(blocks.owner(b)) ? 1 : 0);
                put(there ? layout.distance(blocks.owner(other), blocks.owner(b)) : -1);
            }
        }
    }

    private void page(int b) {
        put(ratio(b, blocks.size()));
        put(log(blocks.size()));
        put(log(layout.prose(0)));
        put(ratio(tree.linkTextLength(0), tree.textLength(0)));
        put(headline.block() < 0 ? -1000 : Math.max(-300, Math.min(300, b - headline.block())));
        put(
                headline.block() < 0
                        ? -1
                        : layout.distance(blocks.owner(headline.block()), blocks.owner(b)));
        put(ratio(layout.proseBefore(b), layout.prose(0)));
        put(
                headline.block() < 0
                        ? -1
                        : log(
                                Math.max(
                                        0,
                                        layout.proseBefore(b)
                                                - layout.proseBefore(headline.block()))));
    }

    private void put(float value) {
        row[n++] = value;
    }

    private static float log(int value) {
        return value >= 0 && value < LOGS.length ? LOGS[value] : (float) Math.log1p(value);
    }

    private static float[] logs() {
        float[] logs = new float[4096];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = (float) Math.log1p(i);
        }
        return logs;
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

    private static float log(float value) {
        return (float) Math.log1p(value);
    }

    private static float ratio(int part, int whole) {
        return whole <= 0 ? 0 : (float) part / whole;
    }
}
