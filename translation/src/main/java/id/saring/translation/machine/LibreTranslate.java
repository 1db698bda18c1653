package id.saring.translation.machine;

import id.saring.translation.Piece;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * LibreTranslate, and what speaks like it: {@code POST /translate}.
 *
 * <pre>{@code
 * MachineTranslator engine =
 *         new LibreTranslate(URI.create("http://localhost:5000"), "id", "en", null);
 * }</pre>
 */
public final class LibreTranslate implements MachineTranslator {
    private final HttpEngine http;
    private final String source;
    private final String target;
    private final @Nullable String key;

    /**
     * @param base the server's address, such as {@code http://localhost:5000}
     * @param source BCP 47
     * @param target BCP 47
     * @param key the API key, or null
     */
    public LibreTranslate(URI base, String source, String target, @Nullable String key) {
        this.http = new HttpEngine("LibreTranslate", base);
        this.source = source;
        this.target = target;
        this.key = key;
    }

    @Override
    public int batch() {
        return 20;
    }

    @Override
    public List<List<Piece>> translate(List<List<Piece>> segments) throws IOException {
        ObjectNode body = HttpEngine.JSON.createObjectNode();
        ArrayNode texts = body.putArray("q");
        segments.forEach(segment -> texts.add(Markup.write(segment)));
        body.put("source", source).put("target", target).put("format", "html");
        if (key != null) {
            body.put("api_key", key);
        }
        HttpRequest request =
                http.request("/translate")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build();
        JsonNode answer = http.send(request).path("translatedText");
        if (answer.isString() && segments.size() == 1) {
            return List.of(Markup.read(answer.asString()));
        }
        List<List<Piece>> translated = new ArrayList<>();
        for (JsonNode text : answer) {
            translated.add(Markup.read(http.text(text)));
        }
        return translated;
    }
}
