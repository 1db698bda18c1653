package id.saring.parser;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The state that pages built in the browser carry in scripts: {@code __NEXT_DATA__}, Nuxt and
 * Apollo payloads, {@code window.x = {…}}, {@code queue.push({…})}. JSON-LD is not among it.
 */
final class ScriptStates {
    private static final int SHORTEST = 400;
    private static final int LONGEST = 8_000_000;
    private static final int TRIES = 4;
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(200)
                                                    .build())
                                    .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private ScriptStates() {}

    /** The values, in page order; what cannot be read is left out. */
    static List<JsonNode> of(PageTree tree) {
        List<JsonNode> states = new ArrayList<>();
        for (int script : tree.all(HtmlTag.SCRIPT)) {
            boolean linked = !tree.attribute(script, "type").contains("ld+json");
            String code = linked ? tree.wholeText(script) : "";
            if (code.length() >= SHORTEST && code.length() <= LONGEST) {
                read(code, states);
            }
        }
        return states;
    }

    /**
     * The value in a text that is JSON itself, as in payloads that hold others; missing if none.
     */
    static JsonNode inner(String text) {
        int start = 0;
        while (start < text.length()
                && start < TRIES
                && Character.isLetterOrDigit(text.charAt(start))) {
            start++; // "1a:[…]": a row of a stream
        }
        start += start < text.length() && text.charAt(start) == ':' ? 1 : 0;
        boolean json =
                start < text.length() && (text.charAt(start) == '{' || text.charAt(start) == '[');
        return json ? parse(text.substring(start)) : JSON.missingNode();
    }

    /** JSON as a whole, or the first value after "=" or "(" that can be read. */
    private static void read(String code, List<JsonNode> states) {
        int from = 0;
        for (int tries = 0; tries < TRIES && from >= 0; tries++) {
            from = start(code, from);
            JsonNode value = from < 0 ? JSON.missingNode() : parse(code.substring(from));
            if (value.isContainer() && !value.isEmpty()) {
                states.add(value);
                return;
            }
            from = from < 0 ? -1 : from + 1;
        }
    }

    private static int start(String code, int from) {
        for (int i = from; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '{' || c == '[') {
                int before = i - 1;
                while (before >= 0 && Character.isWhitespace(code.charAt(before))) {
                    before--;
                }
                if (before < 0 || code.charAt(before) == '=' || code.charAt(before) == '(') {
                    return i;
                }
            }
        }
        return -1;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            return JSON.missingNode(); // code, not data
        }
    }
}
