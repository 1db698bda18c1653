package id.saring.parser;

import id.saring.core.Credit;
import id.saring.core.RelatedLink;
import id.saring.i18n.date.PrintedDates;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes out of the body the lines that point to other stories, name makers, or label players and
 * advertising.
 */
final class Inserts {
    private static final int LONGEST = 300;
    private static final int BEFORE = 3;
    private static final int AFTER = 30;
    private static final int CREDITS_FROM_END = 8;
    private static final int LONGEST_STUB = 60;
    private static final int PROMOS_FROM_END = 4;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_WORD_LABEL = 40;
    private static final int LONGEST_PROMO = 200;
    private static final int SOURCES_FROM_END = 2;
    private static final int LONGEST_SOURCE = 80;
    private static final int SHORTEST_TITLE = 24;
    private static final int LONG = 80;

    /** "Jakarta -" before the first paragraph. */
    private static final Pattern STUB = Pattern.compile("\\p{Lu}.*[\\p{L})]\\s*(?:-+|[–—])");

    /** "[Gambas:Video 20detik]", "Lihat juga Video: …", "Simak Video '…'". */
    private static final Pattern PLAYER =
            Pattern.compile(
                    "(?iu)\\W*(?:gambas\\s*:|(?:lihat|simak|tonton|saksikan)( juga)? video\\b.{0,20}[:\"'“‘]|(?:lihat|simak|tonton|saksikan)( juga)? video\\W*.{0,40}:?$)");

    private static final Pattern START = Pattern.compile("^[•\\-–—:·\\s]+");
    private static final Pattern AFTER_PHRASE = Pattern.compile("^[\\s:»>›|\\])–—-]+");
    private static final Pattern NOTHING = Pattern.compile("\\W*");

    private final PageTree tree;
    private final TextBlocks blocks;
    private final Body body;
    private final Headline headline;
    private final boolean[] kept;
    private final int[] links;
    private final int core;
    private int opening;
    private final List<RelatedLink> related = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
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
        this.opening = Math.max(0, body.first());
        this.core = body.first() < 0 ? 0 : body.core(tree);
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
        Asides.take(tree, body, kept, credits);
        int end = Math.min(blocks.size(), body.last() + 1 + AFTER);
        for (int b = Math.max(0, body.first() - BEFORE); b < end; b++) {
            if (blocks.length(b) <= LONGEST) {
                b = line(b, end);
            }
        }
        Asides.takeEnd(tree, body, kept, credits);
        int before = body.first() - 1;
        if (before >= 0
                && blocks.length(before) <= LONGEST_STUB
                && STUB.matcher(blocks.text(before)).matches()) {
            kept[before] = true;
        }
    }

    /** Looks at one line and answers the last line it used up. */
    private int line(int b, int end) {
        String text = blocks.text(b);
        Phrases.Opening phrase = Phrases.opening(text);
        boolean within = b <= body.last() || tree.inside(blocks.owner(b), core);
        if (phrase != null
                && within
                && phrase.kind() == Phrases.Kind.RELATED
                && pointsElsewhere(b, text, phrase)) {
            return related(b, text, phrase, end);
        }
        if (phrase != null
                && within
                && phrase.kind() == Phrases.Kind.PLAYER
                && PLAYER.matcher(text).lookingAt()) {
            kept[b] = false;
            String title = rest(text, phrase);
            if (!title.endsWith(":") && !title.endsWith("]")) {
                add(title, links[b]);
            }
            return b;
        }
        if (phrase != null && (phrase.kind() == Phrases.Kind.CONSENT || isLabel(b, phrase))
                || kept[b] && opens(b) && (isHeadline(text) || isDate(text))) {
            kept[b] = false;
        } else if (kept[b] && isEdge(b) && CreditLines.isCredit(text)) {
            kept[b] = false;
            credits.addAll(CreditLines.read(text));
        } else if (kept[b] && phrase != null && (isPromo(b, phrase) || isSource(b, phrase))) {
            kept[b] = false;
        } else if ((!kept[b] || interrupts(b)) && pointsToStory(b)) {
            kept[b] = false;
            add(text, links[b]);
        }
        return b;
    }

    /** "Advertisement": of a single word only where little else follows. */
    private boolean isLabel(int b, Phrases.Opening phrase) {
        int longest = isSeveralWords(b, phrase) ? LONGEST_LABEL : LONGEST_WORD_LABEL;
        return phrase.kind() == Phrases.Kind.AD && blocks.length(b) < longest;
    }

    private boolean isSeveralWords(int b, Phrases.Opening phrase) {
        return blocks.text(b).substring(0, phrase.end()).indexOf(' ') > 0;
    }

    /**
     * "Simak berita dan artikel lainnya di Google News": a phrase of several words near the end.
     */
    private boolean isPromo(int b, Phrases.Opening phrase) {
        return phrase.kind() == Phrases.Kind.PROMO
                && body.count(b, kept.length) <= PROMOS_FROM_END
                && blocks.length(b) < LONGEST_PROMO
                && isSeveralWords(b, phrase);
    }

    /** "Sumber: kabarcontoh.id" as the last line or the last but one. */
    private boolean isSource(int b, Phrases.Opening phrase) {
        return phrase.kind() == Phrases.Kind.CREDIT
                && body.count(b, kept.length) <= SOURCES_FROM_END
                && blocks.length(b) <= LONGEST_SOURCE
                && blocks.text(b).substring(phrase.end()).stripLeading().startsWith(":");
    }

    /** A paragraph without a sentence between two long ones. */
    private boolean interrupts(int b) {
        return tree.tag(blocks.owner(b)) == HtmlTag.P
                && b > body.first()
                && b < body.last()
                && kept[b - 1]
                && body.kept(b + 1)
                && blocks.length(b - 1) >= LONG
                && blocks.length(b + 1) >= LONG
                && ".:".indexOf(blocks.charAt(b, blocks.length(b) - 1)) < 0;
    }

    /** Nothing but a link of several words to a page of the same site, amid the text. */
    private boolean pointsToStory(int b) {
        if (links[b] < 0
                || blocks.links(b) != 1
                || blocks.length(b) < SHORTEST_TITLE
                || blocks.linkedLength(b) * 10 < blocks.length(b) * 9
                || !tree.inside(blocks.owner(b), core)
                || isHeadline(blocks.text(b))) {
            return false;
        }
        URI target = Urls.of(tree, links[b], "href");
        String own = tree.resolve("/");
        return target != null
                && target.getHost() != null
                && blocks.text(b).indexOf(' ', SHORTEST_TITLE / 2) > 0
                && !Topics.isTopicPage(target.toString())
                && (own.isEmpty() || sameSite(target.getHost(), own))
                && Phrases.kind(blocks.text(b)) == null;
    }

    /** Whether two addresses end in the same name and country: "sport.contoh.co.id". */
    private static boolean sameSite(String host, String own) {
        URI base = Urls.absolute(own);
        if (base == null || base.getHost() == null) {
            return true;
        }
        return site(host).equals(site(base.getHost()));
    }

    private static String site(String host) {
        String[] labels = host.split("\\.");
        int n = labels.length;
        boolean second = n > 2 && labels[n - 1].length() == 2 && labels[n - 2].length() <= 3;
        return String.join(".", List.of(labels).subList(Math.max(0, n - (second ? 3 : 2)), n));
    }

    /** The first line, the one after it, or the first that is left. */
    private boolean opens(int b) {
        while (opening < b && !kept[opening]) {
            opening++; // goes on where it stood for the line before
        }
        return b <= body.first() + 1 || opening == b;
    }

    private boolean isEdge(int b) {
        return b <= body.first() + 2 || body.count(b, kept.length) <= CREDITS_FROM_END;
    }

    private boolean isHeadline(String text) {
        return headline.block() >= 0 && text.equals(blocks.text(headline.block()));
    }

    /** A line that is a date and little else. */
    private static boolean isDate(String text) {
        return text.length() < 60
                && PrintedDates.findAll(text, null).stream()
                        .anyMatch(date -> (date.end() - date.start()) * 3 > text.length() * 2 - 20);
    }

    /**
     * "Baca juga: …" with a link, alone, or with a colon; not a sentence that happens to open with
     * these words.
     */
    private boolean pointsElsewhere(int b, String text, Phrases.Opening phrase) {
        boolean colon = text.startsWith(":", phrase.end()) || text.startsWith(" :", phrase.end());
        return rest(text, phrase).isEmpty()
                || colon
                || links[b] >= 0 && blocks.linkedLength(b) * 2 > blocks.length(b);
    }

    private int related(int b, String text, Phrases.Opening phrase, int end) {
        kept[b] = false;
        String rest = rest(text, phrase);
        if (!rest.isEmpty()) {
            add(links[b] >= 0 ? withoutPhrase(tree.text(links[b])) : rest, links[b]);
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

    private static String withoutPhrase(String text) {
        Phrases.Opening phrase = Phrases.opening(text);
        boolean related = phrase != null && phrase.kind() == Phrases.Kind.RELATED;
        return related && !rest(text, phrase).isEmpty() ? rest(text, phrase) : text;
    }

    private boolean isTitle(int b) {
        return links[b] >= 0 && blocks.linkedLength(b) * 10 >= blocks.length(b) * 7;
    }

    private void add(String title, int link) {
        String name = START.matcher(title.replace('\n', ' ')).replaceFirst("").strip();
        URI target = link < 0 ? null : Urls.of(tree, link, "href");
        if (!name.isEmpty() && titles.add(name)) {
            related.add(new RelatedLink(name, target));
        }
    }

    /** What follows the opening phrase. */
    private static String rest(String text, Phrases.Opening phrase) {
        String rest = AFTER_PHRASE.matcher(text.substring(phrase.end())).replaceFirst("").strip();
        return NOTHING.matcher(rest).matches() ? "" : rest;
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
