package id.saring.parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a page's JSON-LD says of its story.
 *
 * @param type the schema.org type, such as {@code NewsArticle}
 * @param headline or null
 * @param description or null
 * @param published as it stands there, or null
 * @param modified as it stands there, or null
 * @param authors persons and organisations, in order
 * @param editors in order
 * @param publisher its name, or null
 * @param section or null
 * @param keywords in order
 * @param image an address, or null
 * @param body the text, or null
 */
record DeclaredStory(
        String type,
        @Nullable String headline,
        @Nullable String description,
        @Nullable String published,
        @Nullable String modified,
        List<Maker> authors,
        List<Maker> editors,
        @Nullable String publisher,
        @Nullable String section,
        List<String> keywords,
        @Nullable String image,
        @Nullable String body) {

    private static final String[] STORIES = {"Article", "Posting", "Report", "Recipe", "Review"};

    /** A person or organisation. */
    record Maker(String name, boolean organisation) {}

    /**
     * The story that {@code jsonLd} declares; of several the one whose headline is like {@code
     * title}.
     */
    static @Nullable DeclaredStory of(JsonLd jsonLd, @Nullable String title) {
        JsonNode found = null;
        for (JsonNode object : jsonLd.objects()) {
            if (JsonLd.isA(object, STORIES)) {
                boolean same = title != null && title.equals(JsonLd.text(object.path("headline")));
                found = found == null || same ? object : found;
                if (same) {
                    break;
                }
            }
        }
        return found == null ? null : read(found, jsonLd);
    }

    private static DeclaredStory read(JsonNode story, JsonLd jsonLd) {
        List<String> types = JsonLd.strings(story.path("@type"));
        return new DeclaredStory(
                types.isEmpty() ? "Article" : types.get(0),
                JsonLd.text(story.path(story.has("headline") ? "headline" : "name")),
                JsonLd.text(story.path("description")),
                date(story, "datePublished", jsonLd),
                date(story, "dateModified", jsonLd),
                makers(story.path("author"), jsonLd),
                makers(story.path("editor"), jsonLd),
                JsonLd.text(resolve(story.path("publisher"), jsonLd)),
                JsonLd.text(
                        story.path("articleSection").isArray()
                                ? story.path("articleSection").path(0)
                                : story.path("articleSection")),
                keywords(story.path("keywords")),
                image(story.path("image")),
                body(story));
    }

    private static @Nullable String date(JsonNode story, String name, JsonLd jsonLd) {
        String own = JsonLd.text(story.path(name));
        if (own == null && story.path("mainEntityOfPage").has(name)) {
            own = JsonLd.text(story.path("mainEntityOfPage").path(name));
        }
        JsonNode page = own == null ? jsonLd.first("WebPage") : null;
        return page == null ? own : JsonLd.text(page.path(name));
    }

    private static List<Maker> makers(JsonNode value, JsonLd jsonLd) {
        Map<String, Maker> makers = new LinkedHashMap<>();
        JsonLd.each(
                value,
                node -> {
                    JsonNode maker = resolve(node, jsonLd);
                    String name = JsonLd.text(maker);
                    if (name != null) {
                        boolean group = JsonLd.isA(maker, "Organization", "Corporation", "WebSite");
                        makers.putIfAbsent(name, new Maker(name, group));
                    }
                });
        return new ArrayList<>(makers.values());
    }

    /** {@code {"@id": …}} stands for the object of that id. */
    private static JsonNode resolve(JsonNode node, JsonLd jsonLd) {
        String id = node.path("@id").asString("");
        JsonNode named = id.isEmpty() || node.has("name") ? null : jsonLd.named(id);
        return named == null ? node : named;
    }

    private static List<String> keywords(JsonNode value) {
        List<String> keywords = JsonLd.strings(value);
        return keywords.size() == 1 ? List.of(keywords.get(0).split("\\s*,\\s*")) : keywords;
    }

    private static @Nullable String image(JsonNode value) {
        JsonNode first = value.isArray() ? value.path(0) : value;
        String url = first.isObject() ? first.path("url").asString("") : first.asString("");
        return url.isEmpty() ? null : url;
    }

    private static @Nullable String body(JsonNode story) {
        String body = story.path("articleBody").asString("");
        return body.isBlank() ? null : body;
    }
}
