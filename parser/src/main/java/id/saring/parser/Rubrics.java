package id.saring.parser;

import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the rubric that a story stands in: as declared, else the innermost step of its path. */
final class Rubrics {
    private static final Set<String> HOME = Set.of("home", "beranda", "index", "depan");
    private static final int LONGEST = 40;
    private static final int ABOVE = 14;

    private Rubrics() {}

    /** A rubric and where it came from. */
    record Choice(String name, Provenance provenance) {}

    static @Nullable Choice choose(PageTree tree, Declared page, Headline headline) {
        DeclaredStory story = page.story();
        if (story != null && story.section() != null) {
            return choice(story.section(), Source.JSON_LD, 0.9);
        }
        String meta = page.metas().first("article:section", "section", "content_category");
        if (meta != null) {
            return choice(meta, Source.META, 0.9);
        }
        List<String> path = page.rubrics();
        for (int i = path.size() - 1; i >= 0; i--) {
            if (isRubric(path.get(i), page)) {
                return choice(path.get(i), Source.JSON_LD, 0.8);
            }
        }
        return printed(tree, page, headline);
    }

    /** The last linked step of the path printed above the headline. */
    private static @Nullable Choice printed(PageTree tree, Declared page, Headline headline) {
        Choice last = null;
        for (int link : tree.all(HtmlTag.A)) {
            int line = tree.firstBlock(link);
            boolean above =
                    headline.block() >= 0
                            && line <= headline.block()
                            && line >= headline.block() - ABOVE;
            if (above && tree.textLength(link) > 0 && tree.nearest(link, Hint.BREADCRUMB) >= 0) {
                String name = tree.text(link).replace('\n', ' ').strip();
                last = isRubric(name, page) ? choice(name, Source.VISIBLE, 0.7) : last;
            }
        }
        return last;
    }

    private static boolean isRubric(String name, Declared page) {
        String bare = name.strip();
        return !bare.isEmpty()
                && bare.length() <= LONGEST
                && !HOME.contains(bare.toLowerCase(Locale.ROOT))
                && !bare.equals(page.metas().first("og:site_name"))
                && page.titles().stream().noneMatch(title -> title.startsWith(bare));
    }

    private static Choice choice(String name, Source source, double confidence) {
        return new Choice(name.strip(), new Provenance(source, name, confidence));
    }
}
