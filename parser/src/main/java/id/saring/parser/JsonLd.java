package id.saring.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema.org objects in a page's {@code application/ld+json} scripts, broken JSON included as
 * far as it can be read.
 */
final class JsonLd {
    private static final int LONGEST = 2_000_000;
    private static final int MOST_NODES = 5_000;
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(100)
                                                    .build())
                                    .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();
    private static final Set<String> OTHER_STORIES =
            Set.of(
                    "itemlistelement",
                    "comment",
                    "review",
                    "mentions",
                    "haspart",
                    "relatedlink",
                    "citation",
                    "ispartof");

    private final List<JsonNode> objects = new ArrayList<>();
    private @Nullable Map<String, JsonNode> named;

    JsonLd(PageTree tree) {
        for (int i : tree.all(HtmlTag.SCRIPT)) {
            if (tree.attribute(i, "type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                read(tree.wholeText(i));
            }
        }
    }

    /** The objects, outer before inner, in page order. */
    List<JsonNode> objects() {
        return objects;
    }

    /** The first object of which one type ends in one of {@code endings}, or null. */
    @Nullable JsonNode first(String... endings) {
        for (JsonNode object : objects) {
            if (isA(object, endings)) {
                return object;
            }
        }
        return null;
    }

    /** The first object that has this id and a name, or null. */
    @Nullable JsonNode named(String id) {
        if (named == null) {
            named = new HashMap<>();
            for (JsonNode object : objects) {
                if (object.has("name")) {
                    named.putIfAbsent(object.path("@id").asString(""), object);
                }
            }
        }
        return named.get(id);
    }

    static boolean isA(JsonNode object, String... endings) {
        for (String type : strings(object.path("@type"))) {
            for (String ending : endings) {
                if (type.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The texts of a value that may be one text, one object with a name, or an array of either. */
    static List<String> strings(JsonNode value) {
        Set<String> result = new LinkedHashSet<>();
        each(
                value,
                node -> {
                    String text = text(node);
                    if (text != null) {
                        result.add(text);
                    }
                });
        return new ArrayList<>(result);
    }

    /** A text, or an object's name, without markup; null if there is none. */
    static @Nullable String text(JsonNode node) {
        JsonNode value =
                node.isObject() ? node.has("name") ? node.path("name") : node.path("@value") : node;
        value = value.isArray() ? value.path(0) : value;
        if (!value.isString() && !value.isNumber()) {
            return null;
        }
        String text = value.asString().strip();
        if (text.indexOf('&') >= 0 || text.indexOf('<') >= 0) {
            text = org.jsoup.Jsoup.parseBodyFragment(text).text();
        }
        return text.isEmpty() ? null : text;
    }

    /** Calls {@code visitor} for the value, or for each element of an array. */
    static void each(JsonNode value, Consumer<JsonNode> visitor) {
        if (value.isArray()) {
            value.forEach(visitor);
        } else if (!value.isMissingNode() && !value.isNull()) {
            visitor.accept(value);
        }
    }

    private void read(String script) {
        String json = script.strip();
        if (json.startsWith("<") || json.startsWith("/") || json.endsWith(">")) {
            json = withoutWrapping(json);
        }
        json = json.endsWith(";") ? json.substring(0, json.length() - 1) : json;
        if (json.isEmpty() || json.length() > LONGEST) {
            return;
        }
        try {
            collect(JSON.readTree(json));
        } catch (JacksonException e) {
            collect(BrokenJson.salvage(json, JSON.createObjectNode()));
        }
    }

    /** Old pages hide their scripts from older browsers still. */
    private static String withoutWrapping(String json) {
        return json.replaceFirst("^<!--", "")
                .replaceFirst("-->$", "")
                .replaceFirst("^(//\\s*)?<!\\[CDATA\\[", "")
                .replaceFirst("(//\\s*)?\\]\\]>$", "")
                .strip();
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty() && objects.size() < MOST_NODES) {
            JsonNode node = waiting.poll();
            if (node.isArray()) {
                List<JsonNode> inner = new ArrayList<>();
                node.forEach(inner::add);
                for (int i = inner.size() - 1; i >= 0; i--) {
                    waiting.addFirst(inner.get(i));
                }
            } else if (node.isObject()) {
                objects.add(node);
                node.properties()
                        .forEach(
                                entry -> {
                                    boolean inner = entry.getValue().isContainer();
                                    if (inner
                                            && !OTHER_STORIES.contains(
                                                    entry.getKey().toLowerCase(Locale.ROOT))) {
                                        waiting.addLast(entry.getValue());
                                    }
                                });
            }
        }
    }
}
