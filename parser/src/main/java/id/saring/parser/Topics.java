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
            Pattern.compile(
                    "(?i)/(tags?|topi[ck]s?|topik-pilihan|label|keywords?|hashtag)[/=.?]|[?&]tag=");
    private static final int MOST = 25;
    private static final int LONGEST = 60;

    /** Topics and where they came from. */
    record Choice(List<String> topics, Provenance provenance) {}

    private Topics() {}

    static Choice choose(PageTree tree, Headline headline, Body body) {
        int from = Math.max(0, headline.block() < 0 ? body.first() - 5 : headline.block() - 3);
        int to = Math.min(tree.blocks().size(), Math.max(0, body.last()) + 40);
        Map<Integer, List<String>> groups = new LinkedHashMap<>();
        for (int link : tree.all(HtmlTag.A)) {
            boolean near =
                    tree.firstBlock(link) >= from
                            && tree.endBlock(link) <= to
                            && tree.textLength(link) > 0;
            if (near && isTopic(tree, link) && !inText(tree, body, link)) {
                String name =
                        tree.text(link)
                                .replace('\n', ' ')
                                .replaceFirst("^[#,\\s]+", "")
                                .replaceFirst("[,\\s]+$", "");
                List<String> group =
                        groups.computeIfAbsent(group(tree, link), key -> new ArrayList<>());
                if (!name.isEmpty() && name.length() <= LONGEST && !group.contains(name)) {
                    group.add(name);
                }
            }
        }
        List<String> chosen = List.of();
        for (Map.Entry<Integer, List<String>> group : groups.entrySet()) {
            boolean better = group.getValue().size() <= MOST && chosen.isEmpty();
            chosen = better ? group.getValue() : chosen;
        }
        return new Choice(chosen, new Provenance(Source.VISIBLE, null, 0.8));
    }

    private static boolean isTopic(PageTree tree, int link) {
        String relation = tree.element(link).attr("rel");
        return relation.contains("tag") && !relation.contains("category")
                || TOPIC_PAGE.matcher(tree.element(link).attr("href")).find()
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
                                && tree.textLength(a) == tree.linkTextLength(a))) {
            a = tree.parent(a);
        }
        return a;
    }
}
