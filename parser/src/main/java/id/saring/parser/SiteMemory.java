package id.saring.parser;

import org.jspecify.annotations.Nullable;

/**
 * What stands on many pages of one site: its furniture (menus, teasers, notices), which is then
 * known on every page of it. Immutable and thread-safe.
 *
 * <pre>{@code
 * SiteMemory.Learner learner = SiteMemory.learner();
 * pages.forEach(learner::add);
 * ArticleExtractor extractor = ArticleExtractor.builder().memory(learner.memory()).build();
 * }</pre>
 *
 * <p>A line is furniture when other stories of the same host have it too. Paragraphs that read like
 * a story's own need more pages, since newsrooms repeat the background of a running story.
 */
public final class SiteMemory {
    /** On how many pages an unlikely line of a body must stand. */
    private static final int FEW = 2;

    /** On how many pages a line must stand that is very likely text. */
    private static final int MANY = 4;

    private static final float LIKELY = 0.9f;

    private final LineCounts counts;

    private SiteMemory(LineCounts counts) {
        this.counts = counts;
    }

    /** One that has seen nothing yet. */
    public static Learner learner() {
        return new Learner();
    }

    /** The body without the lines that are the site's furniture. */
    Body strip(PageTree tree, @Nullable String host, Body body) {
        boolean[] kept = new boolean[tree.blocks().size()];
        boolean changed = false;
        for (int line = 0; line < kept.length; line++) {
            boolean furniture =
                    host != null && body.kept(line) && isFurniture(tree, host, body, line);
            kept[line] = body.kept(line) && !furniture;
            changed |= furniture;
        }
        return changed ? body.with(tree, kept) : body;
    }

    private boolean isFurniture(PageTree tree, String host, Body body, int line) {
        int pages = counts.get(LineCounts.key(host, tree.blocks().text(line)));
        return pages >= (body.score(line) < LIKELY ? FEW : MANY);
    }

    /** Sees pages and remembers their lines; may be shared among threads. */
    public static final class Learner {
        private final PageDecoder decoder = new PageDecoder(10_000_000, 200_000);
        private final LineCounts counts = new LineCounts();

        private Learner() {}

        /**
         * Sees one page. A second copy of a story (same host and headline), a page that tells no
         * host, and one that cannot be read teach nothing.
         */
        public void add(Page page) {
            PageTree tree;
            try {
                PageDecoder.Decoded decoded = decoder.decode(page);
                tree = PageTree.of(decoded.page(), decoded.address());
            } catch (PageException e) {
                return; // whoever extracts it will say so
            }
            Declared declared = Declared.of(tree, page.url());
            String host = declared.host();
            if (host != null && !declared.titles().isEmpty()) {
                counts.add(host, declared.titles().get(0), tree.blocks());
            }
        }

        /** What has been learned so far. */
        public SiteMemory memory() {
            return new SiteMemory(counts.copy());
        }
    }
}
