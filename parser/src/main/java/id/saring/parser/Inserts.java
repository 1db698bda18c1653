package id.saring.parser;

import id.saring.core.Credit;
import id.saring.core.RelatedLink;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes out of the body the lines that point to other stories, name makers, or label players and
 * advertising.
 */
final class Inserts {
    private static final int LONGEST = 300;
    private static final int BEFORE = 3;
    private static final int AFTER = 15;
    private static final int CREDITS_FROM_END = 8;

    private final PageTree tree;
    private final TextBlocks blocks;
    private final Body body;
    private final Headline headline;
    private final boolean[] kept;
    private final int[] links;
    private final List<RelatedLink> related = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();

    private Inserts(PageTree tree, Body body, Headline headline) {
        this.tree = tree;
        this.blocks = tree.blocks();
        this.body = body;
        this.headline = headline;
        this.kept = new boolean[blocks.size()];
        for (int b = 0; b < kept.length; b++) {
            kept[b] = body.kept(b);
        }
        this.links = firstLinks();
    }

    /** What is left of the body, and what the lines taken out of it said. */
    record Cleaned(Body body, List<RelatedLink> related, List<Credit> credits) {}

    static Cleaned take(PageTree tree, Body body, Headline headline) {
        Inserts inserts = new Inserts(tree, body, headline);
        if (body.first() >= 0) {
            inserts.run();
        }
        return new Cleaned(body.with(tree, inserts.kept), inserts.related, inserts.credits);
    }

    private void run() {
        int end = Math.min(blocks.size(), body.last() + 1 + AFTER);
        for (int b = Math.max(0, body.first() - BEFORE); b < end; b++) {
            if (blocks.length(b) <= LONGEST) {
                b = line(b, end);
            }
        }
    }

    /** Looks at one line and answers the last line it used up. */
    private int line(int b, int end) {
        String text = blocks.text(b);
        Phrases.Kind phrase = Phrases.opening(text);
        if (phrase == Phrases.Kind.RELATED && pointsElsewhere(b, text)) {
            return related(b, text, end);
        }
        boolean label =
                phrase == Phrases.Kind.AD && blocks.length(b) < 80 || text.startsWith("[Gambas:");
        boolean edge = b <= body.first() + 2 || body.count(b, kept.length) <= CREDITS_FROM_END;
        if (label
                || kept[b]
                        && b <= body.first() + 1
                        && headline.block() >= 0
                        && text.equals(blocks.text(headline.block()))) {
            kept[b] = false;
        } else if (kept[b] && edge && CreditLines.isCredit(text)) {
            kept[b] = false;
            credits.addAll(CreditLines.read(text));
        }
        return b;
    }

    /**
     * "Baca juga: …" with a link, alone, or with a colon; not a sentence that happens to open with
     * these words.
     */
    private boolean pointsElsewhere(int b, String text) {
        int colon = text.indexOf(':');
        boolean alone = rest(text).isEmpty();
        return alone
                || colon > 0 && colon < 30
                || links[b] >= 0 && blocks.linkedLength(b) * 2 > blocks.length(b);
    }

    private int related(int b, String text, int end) {
        kept[b] = false;
        String rest = rest(text);
        if (!rest.isEmpty()) {
            add(links[b] >= 0 ? tree.text(links[b]) : rest, links[b]);
            return b;
        }
        int last = b;
        for (int next = b + 1; next < end && next <= b + 12 && isTitle(next); next++) {
            kept[next] = false;
            add(blocks.text(next), links[next]);
            last = next;
        }
        return last;
    }

    private boolean isTitle(int b) {
        return links[b] >= 0 && blocks.linkedLength(b) * 10 >= blocks.length(b) * 7;
    }

    private void add(String title, int link) {
        String name = title.replace('\n', ' ').replaceFirst("^[•\\-–—:·\\s]+", "").strip();
        URI target = link < 0 ? null : Urls.of(tree.element(link), "href");
        if (!name.isEmpty() && related.stream().noneMatch(known -> known.title().equals(name))) {
            related.add(new RelatedLink(name, target));
        }
    }

    /** What follows the opening phrase. */
    private static String rest(String text) {
        String rest = text;
        while (!rest.isEmpty() && Phrases.opening(rest) == Phrases.Kind.RELATED) {
            int cut = 0;
            while (cut < rest.length() && !Character.isLetterOrDigit(rest.charAt(cut))) {
                cut++;
            }
            while (cut < rest.length() && Character.isLetterOrDigit(rest.charAt(cut))) {
                cut++;
            }
            rest = rest.substring(cut);
        }
        String words = rest.strip().toLowerCase(Locale.ROOT);
        boolean label =
                words.matches(
                        "^(juga|pula|lainnya|lain|terkait|berita|artikel|anda|untuk|:|\\W)*$");
        return label
                ? ""
                : rest.replaceFirst(
                                "^(?i)\\s*(juga|pula|lainnya|berita|artikel)?\\s*[:\\s»>–—-]*", "")
                        .strip();
    }

    private int[] firstLinks() {
        int[] result = new int[blocks.size()];
        java.util.Arrays.fill(result, -1);
        for (int link : tree.all(HtmlTag.A)) {
            int line = tree.firstBlock(link);
            if (tree.textLength(link) > 0 && result[line] < 0) {
                result[line] = link;
            }
        }
        return result;
    }
}
