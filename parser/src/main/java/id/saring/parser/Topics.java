package id.saring.parser;

import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the topics that a page prints for its story: links to topic pages, in one place near the
 * body.
 */
final class Topics {
    private static final Pattern TOPIC_PAGE =
            Pattern.compile("(?i)/(tags?|label|keywords?|hashtag)[/=.?]|[?&]tag=");
    private static final int MOST = 25;
    private static final int AFTER = 40;
    private static final int LONGEST = 60;
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?iu)\\W*(tags?|topi[ck]s?( terkait)?|tag terkait|label|kata kunci|keywords?|filed under|schlagworte|mots-clés)(\\s*:|\\W*$|\\s+(?=\\p{L}))");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)(tags?|topik( pilihan)?|label|baca juga|more|selengkapnya|lihat semua|kumpulan artikel|index|indeks|share)\\W*");

    /** Topics and where they came from. */
    record Choice(List<String> topics, Provenance provenance) {}

    private Topics() {}

    static Choice choose(PageTree tree, Headline headline, Body body) {
        int from = Math.max(0, headline.block() < 0 ? body.first() - 5 : headline.block() - 3);
        int to = Math.min(tree.blocks().size(), Math.max(0, body.last()) + AFTER);
        boolean[] labelled = labelled(tree.blocks(), from, to);
        Map<Integer, List<String>> groups = new LinkedHashMap<>();
        for (int link : tree.all(HtmlTag.A)) {
            int line = tree.firstBlock(link);
            boolean near = line >= from && tree.endBlock(link) <= to && tree.textLength(link) > 0;
            if (near && (labelled[line] || isTopic(tree, link)) && !inText(tree, body, link)) {
                String name =
                        tree.text(link)
                                .replace('\n', ' ')
                                .replaceFirst("^[#,\\s]+", "")
                                .replaceFirst("[,\\s]+$", "");
                List<String> group =
                        groups.computeIfAbsent(group(tree, link), key -> new ArrayList<>());
                if (!name.isEmpty() && !LABEL.matcher(name).matches() && !group.contains(name)) {
                    group.add(name);
                }
            }
        }
        return new Choice(
                nearest(tree, body, groups, labelled), new Provenance(Source.VISIBLE, null, 0.8));
    }

    /** The lines on which a label such as "Tags:" stands, and the linked ones right after it. */
    private static boolean[] labelled(TextBlocks blocks, int from, int to) {
        boolean[] labelled = new boolean[blocks.size() + 1];
        for (int b = from; b < to; b++) {
            boolean opens = blocks.length(b) < 300 && OPENING.matcher(blocks.text(b)).lookingAt();
            boolean goesOn =
                    b > 0
                            && labelled[b - 1]
                            && blocks.length(b) <= LONGEST
                            && blocks.linkedLength(b) * 10 >= blocks.length(b) * 8;
            labelled[b] = opens || goesOn;
        }
        return labelled;
    }

    private static List<String> nearest(
            PageTree tree, Body body, Map<Integer, List<String>> groups, boolean[] labelled) {
        List<String> chosen = List.of();
        int best = Integer.MAX_VALUE;
        for (Map.Entry<Integer, List<String>> group : groups.entrySet()) {
            int distance =
                    distance(tree, body, group.getKey())
                            - (labelled[tree.firstBlock(group.getKey())] ? 1000 : 0);
            if (areNames(group.getValue()) && distance < best) {
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

    /** Lines from the end of the body; topics above it count as far. */
    private static int distance(PageTree tree, Body body, int group) {
        int lines = tree.firstBlock(group) - body.last();
        return lines >= 0 ? lines : AFTER + Math.abs(tree.firstBlock(group) - body.first());
    }

    private static boolean isTopic(PageTree tree, int link) {
        String relation = tree.attribute(link, "rel");
        return relation.contains("tag") && !relation.contains("category")
                || TOPIC_PAGE.matcher(tree.attribute(link, "href")).find()
                || hinted(tree, link);
    }

    private static boolean hinted(PageTree tree, int link) {
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
    private static boolean inText(PageTree tree, Body body, int link) {
        int line = tree.firstBlock(link);
        return body.kept(line) && tree.blocks().linkedLength(line) * 2 < tree.blocks().length(line);
    }

    /** The list a topic stands in: two levels up, past the item. */
    private static int group(PageTree tree, int link) {
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
