package id.saring.parser;

import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the headline among what the page declares and shows, without the site's name. */
final class Titles {
    private static final String[] SEPARATORS = {
        " | ", " - ", " – ", " — ", " · ", " » ", " :: ", " |", "| ", "|", "ㅣ", " : "
    };
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern START = Pattern.compile("^[\\s|\\-–—·»:,]+");
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?iu)\\s*[-–—|:(\\[]\\s*(?:halaman|hal\\.?|page)\\s*\\d{1,3}\\s*[)\\]]?$");
    private static final Pattern PAGE_FIRST =
            Pattern.compile("(?iu)^\\W*(?:halaman|hal\\.?|page)\\s*\\d{1,3}(?:\\W+|$)");
    private static final int LONG_TAIL = 20;
    private static final int OVER_BODY = 4;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 200;

    private Titles() {}

    /** A headline and where it came from. */
    record Choice(String title, Provenance provenance) {}

    /**
     * The declared headline unless the page shows another one that its preview confirms.
     *
     * @param shown the headline's line, or null
     */
    static Choice choose(Declared page, @Nullable String shown) {
        String visible = withoutKicker(shown, page);
        String headline = bare(page.headline(), page, visible, page.documentTitle());
        String preview =
                bare(
                        page.metas().first("og:title", "twitter:title"),
                        page,
                        visible,
                        headline,
                        page.documentTitle());
        if (headline != null) {
            boolean forMachines = same(headline, bare(page.documentTitle(), page, headline));
            boolean confirmed =
                    preview != null
                            && (same(headline, preview) || forMachines && same(visible, preview));
            return confirmed
                    ? choice(preview, Source.META, 0.95)
                    : choice(headline, Source.JSON_LD, 0.9);
        }
        if (visible != null) {
            boolean longer = preview != null && letters(visible).contains(letters(preview));
            return longer
                    ? choice(preview, Source.META, 0.95)
                    : choice(visible, Source.VISIBLE, 0.9);
        }
        return preview != null
                ? choice(preview, Source.META, 0.8)
                : choice(or(bare(page.documentTitle(), page), ""), Source.META, 0.5);
    }

    /**
     * Old pages declare nothing but the site's name, in the title element and again in their
     * banner: the bold line over the body, or at its head, then is the headline. Null elsewhere.
     */
    static @Nullable Choice overBody(Declared page, PageTree tree, Headline headline, Body body) {
        boolean declared = page.headline() != null || page.metas().first("og:title") != null;
        int first = body.first();
        if (declared || headline.block() >= first || !isBanner(tree, headline, first)) {
            return null;
        }
        TextBlocks blocks = tree.blocks();
        for (int line = first; line >= Math.max(0, first - OVER_BODY); line--) {
            boolean bold = blocks.boldLength(line) == blocks.length(line);
            boolean fits = blocks.length(line) >= SHORTEST && blocks.length(line) <= LONGEST;
            if (bold && fits && blocks.linkedLength(line) == 0) {
                return choice(blocks.text(line), Source.VISIBLE, 0.7);
            }
        }
        return null;
    }

    /** A site's name has its menu, a line of links, between itself and the story. */
    private static boolean isBanner(PageTree tree, Headline headline, int first) {
        TextBlocks blocks = tree.blocks();
        for (int line = Math.max(0, headline.block() + 1); line < first; line++) {
            if (blocks.links(line) > 2 && blocks.linkedLength(line) * 2 > blocks.length(line)) {
                return true;
            }
        }
        return false;
    }

    /** "Kicker - Headline" on one line, where the titles that the page declares lack the kicker. */
    private static @Nullable String withoutKicker(@Nullable String shown, Declared page) {
        int dash = shown == null ? -1 : shown.indexOf(" - ");
        if (shown == null || dash < 0 || shown.length() - dash < LONG_TAIL) {
            return shown;
        }
        String tail = letters(shown.substring(dash));
        String kicker = shown.substring(0, dash);
        for (String title : page.titles()) {
            String whole = letters(title);
            if (whole.contains(tail) && !sharesWord(kicker, title)) {
                return shown.substring(dash + 3).strip();
            }
        }
        return shown;
    }

    private static boolean sharesWord(String kicker, String title) {
        List<String> words = List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        for (String word : kicker.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 3 && words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What stands after the headline in the title element: mostly the site's name; null if nothing
     * does.
     */
    static @Nullable String siteName(Declared page, String title) {
        String whole = page.documentTitle();
        if (title.isEmpty()
                || !letters(whole).startsWith(letters(title))
                || whole.length() <= title.length()) {
            return null;
        }
        String rest =
                START.matcher(whole.substring(Math.min(whole.length(), title.length())))
                        .replaceFirst("")
                        .strip();
        rest = PAGE_FIRST.matcher(rest).replaceFirst("").strip();
        return rest.isEmpty() || rest.length() > 60 ? null : rest;
    }

    /**
     * {@code title} up to the separator after which the site's name stands, or which another title
     * ends at.
     */
    private static @Nullable String bare(
            @Nullable String title, Declared page, @Nullable String... others) {
        if (title == null || title.isBlank()) {
            return null;
        }
        CutTitle cut = CutTitle.of(title, sites(page), others);
        for (String separator : SEPARATORS) {
            for (int i = title.indexOf(separator); i > 0; i = title.indexOf(separator, i + 1)) {
                if (cut.isSite(i + separator.length()) || cut.endsAt(i)) {
                    return withoutPage(title.substring(0, i).strip());
                }
            }
        }
        return withoutPage(title.strip());
    }

    /** Without "- Halaman 2" or "(Page 2)" at the end. */
    private static String withoutPage(String title) {
        String bare = PAGE.matcher(title).replaceFirst("");
        return bare.isEmpty() ? title : bare;
    }

    private static List<String> sites(Declared page) {
        List<String> sites = new ArrayList<>();
        sites.add(or(page.metas().first("og:site_name", "application-name"), ""));
        sites.add(page.story() == null ? "" : or(page.story().publisher(), ""));
        sites.add(or(page.host(), ""));
        return sites;
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && b != null && letters(a).equals(letters(b));
    }

    private static String letters(String text) {
        return Letters.only(text);
    }

    private static Choice choice(String title, Source source, double confidence) {
        return new Choice(
                SPACES.matcher(title).replaceAll(" ").strip(),
                new Provenance(source, title, confidence));
    }
}
