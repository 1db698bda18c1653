package id.saring.parser;

import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the topics that a page prints for its story: links to topic pages, in one place near the
 * body. Clouds of the site's topics and lists of what others read look alike, but stand elsewhere.
 */
final class Topics {
    /** Steps of addresses of topic pages. */
    private static final String[] TOPIC_PAGE = {
        "tag", "tags", "label", "keyword", "keywords", "hashtag"
    };

    /** The same, where the page marks its links as topics besides. */
    private static final String[] TOPIC_PAGE_NEAR = {"topic", "topics", "topik", "topiks", "tema"};

    private static final String STEP_ENDS = "/=.?";

    private static final Pattern OPENING =
            Pattern.compile(
                    "(?iu)\\W*(tags?|topi[ck]s?( terkait| artikel)?|tag terkait|label|kata kunci|keywords?|schlagworte|mots-clés)(\\s*:|\\W*$|\\s+(?=\\p{L}))");

    /** What all the site talks about, not this story. */
    private static final Pattern SITE_WIDE =
            Pattern.compile(
                    "(?iu).*\\b(pilihan|populer|terpopuler|hangat|untukmu|trending|hari ini|popular|hot)\\b.*");

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)(tags?|topik( pilihan)?|label|baca juga|more|selengkapnya|lihat semua|kumpulan artikel|index|indeks|share|hashtag lainnya\\W*|#)\\W*");
    private static final int MOST = 25;
    private static final int AFTER = 40;
    private static final int LONGEST = 60;
    private static final int STEPS = 4;
    private static final int FARTHEST = 70;

    /** Topics and where they came from. */
    record Choice(List<String> topics, Provenance provenance) {}

    private final PageTree tree;
    private final TextBlocks blocks;
    private final Headline headline;
    private final Body body;
    private final int from;
    private final int to;
    private final boolean[] labelled;
    private final int core;

    private Topics(PageTree tree, Headline headline, Body body) {
        this.tree = tree;
        this.blocks = tree.blocks();
        this.headline = headline;
        this.body = body;
        this.from = Math.max(0, headline.block() < 0 ? body.first() - 5 : headline.block() - 3);
        this.to = Math.min(blocks.size(), Math.max(0, body.last()) + AFTER);
        this.labelled = labelled();
        this.core = body.core(tree);
    }

    static Choice choose(PageTree tree, Headline headline, Body body) {
        Topics topics = new Topics(tree, headline, body);
        List<String> chosen = topics.nearest(topics.groups());
        return new Choice(chosen, new Provenance(Source.VISIBLE, null, 0.8));
    }

    /** Whether an address is one of a topic's page. */
    static boolean isTopicPage(String address) {
        return Urls.hasStep(address, TOPIC_PAGE, STEP_ENDS) || hasTagParameter(address);
    }

    /** Whether an address has {@code ?tag=} or {@code &tag=}, in either case. */
    private static boolean hasTagParameter(String address) {
        for (int i = address.indexOf('='); i >= 4; i = address.indexOf('=', i + 1)) {
            char mark = address.charAt(i - 4);
            if ((mark == '?' || mark == '&') && address.regionMatches(true, i - 3, "tag", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    private Map<Integer, List<String>> groups() {
        Map<Integer, List<String>> groups = new LinkedHashMap<>();
        for (int link : tree.all(HtmlTag.A)) {
            int line = tree.firstBlock(link);
            boolean near = line >= from && tree.endBlock(link) <= to && tree.textLength(link) > 0;
            if (near && (labelled[line] || isTopic(link)) && !inText(link)) {
                String name = name(link);
                List<String> group = groups.computeIfAbsent(group(link), key -> new ArrayList<>());
                if (group.size() <= MOST // a longer one is none
                        && !name.isEmpty()
                        && !LABEL.matcher(name).matches()
                        && !group.contains(name)) {
                    group.add(name);
                }
            }
        }
        return groups;
    }

    private String name(int link) {
        return Texts.trim(tree.text(link).replace('\n', ' '), "#, ", ", ");
    }

    /** The lines on which a label such as "Tags:" stands, and the linked ones right after it. */
    private boolean[] labelled() {
        boolean[] labels = new boolean[blocks.size() + 1];
        for (int b = from; b < to; b++) {
            boolean opens =
                    blocks.length(b) < 300
                            && mayOpen(b)
                            && OPENING.matcher(blocks.text(b)).lookingAt();
            opens = opens && !(blocks.length(b) < LONGEST && isSiteWide(b));
            boolean goesOn =
                    b > 0
                            && labels[b - 1]
                            && blocks.length(b) <= LONGEST
                            && blocks.linkedLength(b) * 10 >= blocks.length(b) * 8;
            labels[b] = opens || goesOn;
        }
        return labels;
    }

    /**
     * Whether a line's first two letters of ASCII are those of a label: most lines' are not. What
     * stands before them is of no account.
     */
    private boolean mayOpen(int line) {
        for (int i = 0; i + 1 < blocks.length(line); i++) {
            char c = Letters.toLower(blocks.charAt(line, i));
            if (c >= 'a' && c <= 'z') {
                char next = Letters.toLower(blocks.charAt(line, i + 1));
                return switch (c) {
                    case 't' -> next == 'a' || next == 'o';
                    case 'k' -> next == 'a' || next == 'e';
                    case 'l' -> next == 'a';
                    case 's' -> next == 'c';
                    case 'm' -> next == 'o';
                    default -> false;
                };
            }
        }
        return false;
    }

    private boolean isSiteWide(int line) {
        return line >= 0
                && blocks.length(line) < LONGEST
                && SITE_WIDE.matcher(blocks.text(line)).matches();
    }

    private List<String> nearest(Map<Integer, List<String>> groups) {
        List<String> chosen = List.of();
        int best = FARTHEST;
        for (Map.Entry<Integer, List<String>> group : groups.entrySet()) {
            int distance = distance(group.getKey(), group.getValue());
            if (distance < best && areNames(group.getValue())) {
                chosen = group.getValue();
                best = distance;
            }
        }
        return chosen;
    }

    /** Topics are a few short names; headlines are longer. */
    private static boolean areNames(List<String> group) {
        int length = group.stream().mapToInt(String::length).sum();
        return !group.isEmpty() && group.size() <= MOST && length <= 30 * group.size() + 10;
    }

    /**
     * How far a group is from the body: lines in between, and steps up to what holds both. A label
     * or hash signs bring it nearer; the site's own clouds are out of reach.
     */
    private int distance(int group, List<String> names) {
        int line = tree.firstBlock(group);
        if (isCloud(group)
                || tree.nearest(group, Hint.BREADCRUMB) > 0
                || isSiteWide(line)
                || isSiteWide(line - 1)) {
            return FARTHEST;
        }
        int lines = line > body.last() ? line - body.last() : 5 + gapAbove(line);
        int steps = 0;
        for (int a = core; a > 0 && !tree.inside(group, a); a = tree.parent(a)) {
            steps++;
        }
        boolean marked = labelled[line] || isHashed(group, names);
        return lines + steps * STEPS - (marked ? AFTER : 0) + (isFurniture(group) ? AFTER : 0);
    }

    /** Lines between a group above the body and the headline or the body, whichever is nearer. */
    private int gapAbove(int line) {
        int gap = Math.abs(body.first() - line);
        return headline.block() < 0 ? gap : Math.min(gap, Math.abs(line - headline.block()));
    }

    private boolean isHashed(int group, List<String> names) {
        return !names.isEmpty() && tree.count(group, '#') >= names.size();
    }

    /** Footers, sidebars and clouds hold the topics of the whole site. */
    private boolean isCloud(int group) {
        for (int a = group; a > 0 && !tree.inside(core, a); a = tree.parent(a)) {
            String look =
                    (tree.attribute(a, "class") + " " + tree.attribute(a, "id"))
                            .toLowerCase(Locale.ROOT);
            boolean cloud =
                    look.contains("cloud-label")
                            || look.contains("sidebar")
                            || look.contains("widget_tag_cloud")
                            || look.equals("tagcloud ");
            boolean foot = tree.tag(a) == HtmlTag.FOOTER && !tree.inside(a, story());
            if (cloud || foot) {
                return true;
            }
        }
        return false;
    }

    /** The article element around the body, or the body itself. */
    private int story() {
        for (int a = core; a > 0; a = tree.parent(a)) {
            if (tree.tag(a) == HtmlTag.ARTICLE) {
                return a;
            }
        }
        return core;
    }

    private boolean isFurniture(int group) {
        int a = tree.parent(group);
        for (int level = 0; level < 2 && a > 0 && !tree.inside(core, a); level++) {
            if (tree.tag(a) == HtmlTag.NAV && !tree.inside(a, story())) {
                return true;
            }
            a = tree.parent(a);
        }
        return false;
    }

    private boolean isTopic(int link) {
        String relation = tree.attribute(link, "rel");
        String target = tree.attribute(link, "href");
        return relation.contains("tag") && !relation.contains("category")
                || isTopicPage(target)
                || tree.opensWith(link, '#')
                || tree.has(link, Hint.TAGS) && Urls.hasStep(target, TOPIC_PAGE_NEAR, STEP_ENDS)
                || hinted(link);
    }

    private boolean hinted(int link) {
        int a = tree.parent(link);
        for (int level = 0; level < 3 && a > 0; level++, a = tree.parent(a)) {
            if (tree.has(a, Hint.TAGS)) {
                return !tree.has(a, Hint.RELATED)
                        && tree.linkTextLength(a) * 2 > tree.textLength(a);
            }
        }
        return false;
    }

    /** A link inside a sentence of the body is no printed topic. */
    private boolean inText(int link) {
        int line = tree.firstBlock(link);
        return body.kept(line) && blocks.linkedLength(line) * 2 < blocks.length(line);
    }

    /** The list a topic stands in: two levels up, past the item. */
    private int group(int link) {
        int a = tree.parent(link);
        while (a > 0
                && (tree.tag(a).inline()
                        || tree.tag(a) == HtmlTag.LI
                        || tree.endBlock(a) - tree.firstBlock(a) == 1
                                && tree.textLength(a) <= tree.linkTextLength(a) + 3)) {
            a = tree.parent(a);
        }
        return a;
    }
}
