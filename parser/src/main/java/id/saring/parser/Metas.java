package id.saring.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the page's {@code meta} and {@code link} elements say, by lower-case name, property or
 * relation.
 */
final class Metas {
    private static final int LONGEST = 4000;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final List<String> NAMES = List.of("property", "name", "itemprop");

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Integer> links = new HashMap<>();

    private final PageTree tree;

    Metas(PageTree tree) {
        this.tree = tree;
        for (int i : tree.all(HtmlTag.META)) {
            String content = tree.attribute(i, "content").strip();
            if (!content.isEmpty() && content.length() <= LONGEST) {
                for (String attribute : NAMES) {
                    add(tree.attribute(i, attribute).strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
        for (int i : tree.all(HtmlTag.LINK)) {
            for (String relation :
                    SPACES.split(tree.attribute(i, "rel").toLowerCase(Locale.ROOT))) {
                links.putIfAbsent(relation, i);
            }
        }
    }

    private void add(String name, String content) {
        if (!name.isEmpty()) {
            values.putIfAbsent(name, content);
            List<String> all = lists.computeIfAbsent(name, key -> new java.util.ArrayList<>());
            if (all.size() < 100 && !all.contains(content)) {
                all.add(content);
            }
        }
    }

    /** The first value of the first of {@code names} that has one, or null. */
    @Nullable String first(String... names) {
        for (String name : names) {
            if (values.containsKey(name)) {
                return values.get(name);
            }
        }
        return null;
    }

    /** All values of a name, in page order. */
    List<String> all(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** The absolute address of a {@code link} with this relation, or null. */
    @Nullable String link(String relation) {
        Integer link = links.get(relation);
        String address = link == null ? "" : tree.address(link, "href");
        return address.isEmpty() ? null : address;
    }
}
