package id.saring.translation.machine;

import id.saring.translation.Piece;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * DeepL, and what speaks like its API v2: {@code POST /v2/translate}, codes as XML.
 *
 * <pre>{@code
 * MachineTranslator engine =
 *         new DeepL(URI.create("https://api-free.deepl.com"), "id", "en-GB", key);
 * MachineTranslation.with(engine).pacing(Duration.ofMillis(200)).translate(bitext);
 * }</pre>
 */
public final class DeepL implements MachineTranslator {
    /** The longest batch, in UTF-16 code units: at most 128 KiB, whatever the script. */
    private static final int LONGEST = 40_000;

    private final HttpEngine http;
    private final String source;
    private final String target;
    private final String key;

    /**
     * @param base the server's address, such as {@code https://api-free.deepl.com}
     * @param source BCP 47
     * @param target BCP 47; a region is kept, as in en-GB
     * @param key the authentication key
     */
    public DeepL(URI base, String source, String target, String key) {
        this.http = new HttpEngine("DeepL", base);
        this.source = source.split("-", 2)[0].toUpperCase(Locale.ROOT);
        this.target = target.toUpperCase(Locale.ROOT);
        this.key = key;
    }

    /** The API takes 50 texts and 128 KiB at once. */
    @Override
    public int batch() {
        return 40;
    }

    @Override
    public int batchLength() {
        return LONGEST;
    }

    @Override
    public List<List<Piece>> translate(List<List<Piece>> segments) throws IOException {
        ObjectNode body = HttpEngine.JSON.createObjectNode();
        ArrayNode texts = body.putArray("text");
        segments.forEach(segment -> texts.add(Markup.write(segment)));
        body.put("source_lang", source).put("target_lang", target);
        body.put("tag_handling", "xml").put("split_sentences", "0");
        body.put("preserve_formatting", true).putArray("ignore_tags").add("x");
        HttpRequest request =
                http.request("/v2/translate")
                        .header("Content-Type", "application/json")
                        .header("Authorization", "DeepL-Auth-Key " + key)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build();
        List<List<Piece>> translated = new ArrayList<>();
        for (JsonNode translation : http.send(request).path("translations")) {
            translated.add(Markup.read(http.text(translation.path("text"))));
        }
        return translated;
    }
}
