package id.saring.translation.machine;

import id.saring.translation.Piece;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Apertium's server, Apertium-APy: {@code POST /translate}.
 *
 * <pre>{@code
 * MachineTranslator engine = new ApertiumApy(URI.create("http://localhost:2737"), "id", "ms");
 * }</pre>
 */
public final class ApertiumApy implements MachineTranslator {
    private final HttpEngine http;
    private final String pair;

    /**
     * @param base the server's address, such as {@code http://localhost:2737}
     * @param source BCP 47
     * @param target BCP 47
     */
    public ApertiumApy(URI base, String source, String target) {
        this.http = new HttpEngine("Apertium-APy", base);
        this.pair = Apertium.name(source) + "|" + Apertium.name(target);
    }

    /** The server takes one text a request; a batch is so many requests. */
    @Override
    public int batch() {
        return 1;
    }

    @Override
    public List<List<Piece>> translate(List<List<Piece>> segments) throws IOException {
        List<List<Piece>> translated = new ArrayList<>();
        for (List<Piece> segment : segments) {
            String form =
                    "langpair="
                            + encoded(pair)
                            + "&markUnknown=no&format=html&q="
                            + encoded(Markup.write(segment));
            HttpRequest request =
                    http.request("/translate")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build();
            String text = http.text(http.send(request).path("responseData").path("translatedText"));
            translated.add(Markup.read(text));
        }
        return translated;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
