package id.saring.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page's {@code meta} and {@code link} elements say, by lower-case name, property or
 * relation.
 */
final class Metas {
    private static final int LONGEST = 4000;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    Metas(PageTree tree) {
        for (int i : tree.all(HtmlTag.META)) {
            String content = tree.attribute(i, "content").strip();
            if (!content.isEmpty() && content.length() <= LONGEST) {
                for (String attribute : List.of("property", "name", "itemprop")) {
                    add(tree.attribute(i, attribute).strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
        for (int i : tree.all(HtmlTag.LINK)) {
            for (String relation :
                    tree.attribute(i, "rel").toLowerCase(Locale.ROOT).split("\\s+")) {
                links.putIfAbsent(relation, tree.address(i, "href"));
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
        String address = links.get(relation);
        return address == null || address.isEmpty() ? null : address;
    }
}
