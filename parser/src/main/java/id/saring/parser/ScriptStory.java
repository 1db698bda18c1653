package id.saring.parser;

import id.saring.core.Article;
import id.saring.core.Xml;
import id.saring.i18n.Rules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A story that stands in a page's scripts only.
 *
 * @param html its text as HTML, below its headline
 * @param facts what the script says of it
 * @param topics its topics, in order
 */
record ScriptStory(String html, DeclaredStory facts, List<String> topics) {
    private static final int SHORTEST = 250;
    private static final int MOST_NODES = 200_000;
    private static final int NESTED_TEXTS = 3;
    private static final Map<String, String> KEYS = keys();

    /** "$$ARTICLEAD$$", "{{iklan}}": where the page's script puts something of its own. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\$[A-Z_]{2,30}\\$\\$|\\{\\{[^{}<>]{1,60}\\}\\}");

    /** The longest text in {@code states} and the facts beside it; null when there is none. */
    static @Nullable ScriptStory of(List<JsonNode> states) {
        JsonNode owner = null;
        String best = "";
        int length = SHORTEST - 1;
        Deque<JsonNode> waiting = new ArrayDeque<>(states);
        for (int n = 0; !waiting.isEmpty() && n < MOST_NODES; n++) {
            JsonNode node = waiting.poll();
            for (JsonNode child : node) {
                if (child.isString()) {
                    String text = child.asString();
                    JsonNode inner = text.length() < SHORTEST ? null : ScriptStates.inner(text);
                    if (inner != null && inner.isContainer()) {
                        waiting.add(inner);
                    } else if (node.isObject() && prose(text) > length) {
                        owner = node;
                        best = text;
                        length = prose(text);
                    }
                } else if (child.isContainer()) {
                    waiting.add(child);
                    String blocks = child.isArray() && node.isObject() ? blocks(child) : "";
                    if (prose(blocks) > length) {
                        owner = node;
                        best = blocks;
                        length = prose(blocks);
                    }
                }
            }
        }
        return owner == null ? null : read(owner, best);
    }

    /** Adds to the story's own facts what the page shows around it. */
    void complete(Article.Builder facts, Article around) {
        Article story = facts.build();
        if (story.published() == null) {
            facts.published(around.published());
        }
        if (story.credits().isEmpty()) {
            facts.credits(around.credits());
        }
        facts.tags(topics.isEmpty() ? around.tags() : topics);
    }

    /** The text that JSON-LD declares, or null when it declares none. */
    static @Nullable ScriptStory of(@Nullable DeclaredStory declared) {
        String body = declared == null ? null : declared.body();
        return body == null || body.length() < SHORTEST
                ? null
                : new ScriptStory(html(declared.headline(), body), declared, List.of());
    }

    /**
     * A page of the story alone, for the readers of pages; sentences that were glued together where
     * a paragraph ended are parted again.
     */
    private static String html(@Nullable String title, String text) {
        StringBuilder page = new StringBuilder("<article>");
        if (title != null) {
            page.append("<h1>").append(Xml.escape(title)).append("</h1>");
        }
        page.append("<div class=\"article-body\">");
        if (isMarkup(text)) {
            page.append(PLACEHOLDER.matcher(text).replaceAll(""));
        } else {
            for (String line :
                    text.replaceAll("(?<=[\\p{Ll})][.?!][\"”]?)(?=\\p{Lu}\\p{Ll})", "\n")
                            .split("\\R+")) {
                page.append("<p>").append(Xml.escape(line)).append("</p>");
            }
        }
        return page.append("</div></article>").toString();
    }

    private static boolean isMarkup(String text) {
        return text.contains("</p>") || text.contains("<br") || text.contains("</div>");
    }

    /** Letters of running text: outside tags, and only where there are sentences. */
    private static int prose(String text) {
        if (text.length() < SHORTEST) {
            return 0;
        }
        int length = 0;
        int blanks = 0;
        boolean tag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            tag = c == '<' || tag && c != '>';
            length += tag ? 0 : 1;
            blanks += !tag && c == ' ' ? 1 : 0;
        }
        boolean words = blanks * 14 > length && blanks * 2 < length;
        boolean code = text.contains("function") && (text.contains("=>") || text.contains("var "));
        return words && !code ? length : 0;
    }

    /** The paragraphs of an array of blocks, each with its text at some depth. */
    private static String blocks(JsonNode array) {
        StringBuilder html = new StringBuilder();
        int texts = 0;
        for (JsonNode block : array) {
            String text = block.isObject() ? text(block) : "";
            if (text.indexOf(' ') > 0) {
                texts++;
                html.append("<p>")
                        .append(isMarkup(text) ? text : Xml.escape(text))
                        .append("</p>\n");
            }
        }
        return texts < NESTED_TEXTS ? "" : html.toString();
    }

    private static String text(JsonNode block) {
        JsonNode node = block;
        for (int depth = 0; depth < 4; depth++) {
            for (String key : List.of("text", "html", "content", "value")) {
                if (node.path(key).isString()) {
                    return node.path(key).asString();
                }
            }
            JsonNode model = node.path("model");
            node = model.isObject() ? model : node.path("blocks").path(0);
        }
        return "";
    }

    private static ScriptStory read(JsonNode owner, String text) {
        Map<String, List<String>> facts = new HashMap<>();
        owner.properties()
                .forEach(
                        entry -> {
                            String fact = KEYS.get(entry.getKey().toLowerCase(Locale.ROOT));
                            if (fact != null && !facts.containsKey(fact)) {
                                List<String> values = names(entry.getValue());
                                if (!values.isEmpty()) {
                                    facts.put(fact, values);
                                }
                            }
                        });
        DeclaredStory story =
                new DeclaredStory(
                        "Article",
                        first(facts, "TITLE"),
                        first(facts, "DESCRIPTION"),
                        first(facts, "PUBLISHED"),
                        first(facts, "MODIFIED"),
                        makers(facts, "AUTHOR"),
                        makers(facts, "EDITOR"),
                        null,
                        first(facts, "SECTION"),
                        List.of(),
                        null,
                        null);
        return new ScriptStory(
                html(story.headline(), text), story, facts.getOrDefault("TAGS", List.of()));
    }

    private static List<String> names(JsonNode value) {
        List<String> names = new ArrayList<>();
        JsonLd.each(
                value,
                node -> {
                    JsonNode named =
                            node.has("title") && !node.has("name") ? node.path("title") : node;
                    String name = JsonLd.text(named);
                    if (name != null && name.length() < 1000 && !names.contains(name)) {
                        names.add(name);
                    }
                });
        return names;
    }

    private static @Nullable String first(Map<String, List<String>> facts, String fact) {
        return facts.containsKey(fact) ? facts.get(fact).get(0) : null;
    }

    private static List<DeclaredStory.Maker> makers(Map<String, List<String>> facts, String fact) {
        return facts.getOrDefault(fact, List.of()).stream()
                .map(name -> new DeclaredStory.Maker(name, false))
                .toList();
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        for (Rules.Row row : Rules.of(ScriptStory.class).table("state-keys.tsv", 2)) {
            keys.put(row.get(0), row.get(1));
        }
        return Map.copyOf(keys);
    }
}
