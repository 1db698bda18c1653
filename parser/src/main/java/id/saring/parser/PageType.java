package id.saring.parser;

import id.saring.i18n.Rules;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What kind of page it is, by what it declares, by its address and by the software that made it;
 * see {@code page-types.tsv}. It decides how the text is put together; whether there is an article
 * at all the text decides.
 */
public enum PageType {
    /** One story or one essay. */
    ARTICLE,
    /** A front, index, rubric or search page. */
    LISTING,
    /** A thread of readers, or questions and their answers. */
    FORUM,
    /** Something for sale. */
    PRODUCT,
    /** A manual or reference. */
    DOCUMENTATION,
    /** Pictures with a few words each. */
    GALLERY,
    /** One story told in many dated posts. */
    LIVE_BLOG,
    /** The page shows no sign of its kind. */
    UNKNOWN;

    private static final List<String> NAMES = List.of("id", "class", "itemtype");

    private record Sign(String place, String word, PageType type) {}

    private static final List<Sign> SIGNS = signs();

    /** Whether such a page tells one story, so that others on it do not belong to the text. */
    boolean single() {
        return this != FORUM && this != LISTING && this != LIVE_BLOG;
    }

    /** The type of the first sign of {@code page-types.tsv} that the page shows. */
    static PageType of(PageTree tree, JsonLd jsonLd, Metas metas, @Nullable URI url) {
        Set<String> schema = Set.copyOf(types(jsonLd));
        String preview = metas.first("og:type");
        String graph = preview == null ? "" : preview.toLowerCase(Locale.ROOT);
        List<String> path = path(url);
        Set<String> root = root(tree, metas);
        for (Sign sign : SIGNS) {
            boolean shown =
                    switch (sign.place) {
                        case "SCHEMA" -> schema.contains(sign.word);
                        case "GRAPH" -> graph.equals(sign.word);
                        case "ROOT" -> root.contains(sign.word);
                        default -> path.contains(sign.word);
                    };
            if (shown) {
                return sign.type;
            }
        }
        return UNKNOWN;
    }

    private static List<String> types(JsonLd jsonLd) {
        List<String> types = new ArrayList<>();
        for (JsonNode object : jsonLd.objects()) {
            types.addAll(JsonLd.strings(object.path("@type")));
        }
        return types;
    }

    /** What kind of software made it: the first word of that and what the outermost tags say. */
    private static Set<String> root(PageTree tree, Metas metas) {
        Set<String> words = new HashSet<>();
        String generator = metas.first("generator");
        if (generator != null) {
            words.add(generator.strip().toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0]);
        }
        for (int html : tree.all(HtmlTag.HTML)) {
            addNames(tree, html, words);
            for (int i = html + 1; i < tree.end(html); i = tree.end(i)) {
                addNames(tree, i, words);
            }
        }
        return words;
    }

    private static void addNames(PageTree tree, int element, Set<String> words) {
        for (String name : NAMES) {
            String value = tree.attribute(element, name).toLowerCase(Locale.ROOT);
            words.addAll(List.of(value.split("[\\s/]+")));
        }
    }

    /** The words of host and path. */
    private static List<String> path(@Nullable URI url) {
        if (url == null || url.getHost() == null) {
            return List.of();
        }
        String path = url.getPath() == null ? "" : url.getPath();
        String address = (url.getHost() + "/" + path).toLowerCase(Locale.ROOT);
        return List.of(address.split("[/.]+"));
    }

    private static List<Sign> signs() {
        return Rules.of(PageType.class).table("page-types.tsv", 3).stream()
                .map(row -> new Sign(row.get(0), row.get(1), row.parse(2, PageType::valueOf)))
                .toList();
    }
}
