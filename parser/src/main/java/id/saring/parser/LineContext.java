package id.saring.parser;

/**
 * What the body model is told of each line that takes the whole page to see: how the lines fare
 * that look like it, where the nearest running text stands, and what the page declares. The order
 * of the numbers is part of the model file.
 */
final class LineContext {
    /** How many numbers a line has. */
    static final int COUNT = 19;

    private static final int FAR = 300;
    private static final int MOST_PICTURES = 3;

    private final PageTree tree;
    private final TextBlocks blocks;
    private final PageLayout layout;
    private final Looks looks;
    private final Shingles summary;
    private final Shingles story;
    private final int type;
    private final int[] article;
    private final int articles;

    /** How many pictures stand between a line and the one before. */
    private final byte[] pictures;

    private byte[] values = {};
    private int at;

    LineContext(PageTree tree, PageLayout layout, Declared declared) {
        this.tree = tree;
        this.blocks = tree.blocks();
        this.layout = layout;
        this.looks = new Looks(tree, layout);
        this.summary =
                Shingles.of(
                        declared.metas()
                                .first("og:description", "description", "twitter:description"));
        this.story = Shingles.of(declared.story() == null ? null : declared.story().body());
        this.type = declared.type().ordinal();
        this.articles = tree.all(HtmlTag.ARTICLE).size();
        this.pictures = pictures(tree);
        this.article = new int[tree.size()];
        for (int i = 1; i < article.length; i++) {
            article[i] = tree.tag(i) == HtmlTag.ARTICLE ? i : article[tree.parent(i)];
        }
    }

    /** Puts the numbers of every line into {@code table}, from the column {@code first} on. */
    void fill(FeatureTable table, int first) {
        values = table.values();
        int[] next = nextProse();
        int last = -1;
        int sincePicture = FAR;
        for (int b = 0; b < blocks.size(); b++) {
            at = table.start(b) + first * FeatureTable.LANES;
            look(b);
            prose(b, last);
            prose(b, next[b]);
            declared(b);
            article(b);
            sincePicture = pictures[b] > 0 ? 0 : Math.min(FAR, sincePicture + 1);
            pictures(b, sincePicture);
            last = layout.isProse(b) ? b : last;
        }
    }

    private static byte[] pictures(PageTree tree) {
        byte[] pictures = new byte[tree.blocks().size() + 1];
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i).isPicture()) {
                int before = tree.firstBlock(i);
                pictures[before] = (byte) Math.min(MOST_PICTURES, pictures[before] + 1);
            }
        }
        return pictures;
    }

    private int[] nextProse() {
        int[] next = new int[blocks.size()];
        int following = -1;
        for (int b = next.length - 1; b >= 0; b--) {
            next[b] = following;
            following = layout.isProse(b) ? b : following;
        }
        return next;
    }

    private void look(int b) {
        int look = looks.of(b);
        put(Bins.count(looks.lines(look)));
        put(Bins.count(looks.length(look) / looks.lines(look)));
        put(Bins.share(looks.linked(look), looks.length(look)));
        put(Bins.share(looks.prose(look), layout.prose(0)));
        put(Bins.share(looks.prose(look), looks.mostProse()));
    }

    private void prose(int b, int other) {
        put(other < 0 ? Bins.LAST : Bins.count(Math.abs(other - b)));
        put(other < 0 ? Bins.NONE : 1 + layout.distance(blocks.owner(other), blocks.owner(b)));
    }

    private void declared(int b) {
        put(Bins.share(summary.share(blocks.shapes(), b)));
        put(story.words() == 0 ? Bins.NONE : Bins.share(story.share(blocks.shapes(), b)));
        put(Bins.count(story.words()));
        put(type);
    }

    private void article(int b) {
        int around = article[blocks.owner(b)];
        int first = tree.firstBlock(around);
        put(Bins.count(articles));
        put(around == 0 ? Bins.NONE : Bins.share(layout.prose(around), layout.prose(0)));
        put(around == 0 ? Bins.NONE : Bins.place(b - first, tree.endBlock(around) - first));
    }

    /** Captions and cards stand right below or above a picture. */
    private void pictures(int b, int since) {
        put(pictures[b]);
        put(pictures[b + 1]);
        put(Bins.count(since));
    }

    private void put(int bin) {
        values[at] = (byte) bin;
        at += FeatureTable.LANES;
    }
}
