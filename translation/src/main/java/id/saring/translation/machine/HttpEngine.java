package id.saring.translation.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks JSON with an engine over HTTP. */
final class HttpEngine {
    static final JsonMapper JSON = new JsonMapper();

    /** The longest answer that is read, in bytes. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String name;
    private final URI base;

    /**
     * @param name the engine's name, for messages
     * @param base the address that paths are appended to
     */
    HttpEngine(String name, URI base) {
        if (!"http".equals(base.getScheme()) && !"https".equals(base.getScheme())) {
            throw new IllegalArgumentException(
                    "the address of " + name + " must begin with http:// or https://, was " + base);
        }
        this.name = name;
        this.base = base;
    }

    HttpRequest.Builder request(String path) {
        String address = base.toString().replaceFirst("/$", "") + path;
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
    }

    /** The answer to a request. */
    JsonNode send(HttpRequest request) throws IOException {
        HttpResponse<java.io.InputStream> response;
        try {
            response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + name, e);
        } catch (java.net.ConnectException e) {
            throw new IOException(name + " does not answer at " + base + "; is it running?", e);
        }
        byte[] body;
        try (var in = response.body()) {
            body = in.readNBytes(LONGEST);
        }
        String text = new String(body, StandardCharsets.UTF_8);
        int status = response.statusCode();
        if (status == 429 || status >= 500) {
            throw new BusyException(
                    name + " answered " + status + ": " + brief(text), retryAfter(response));
        }
        if (status != 200) {
            throw new EngineException(name + " refuses with " + status + ": " + brief(text));
        }
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new IOException(name + " gave no JSON but: " + brief(text), e);
        }
    }

    /** What Retry-After says (RFC 9110 §10.2.3), seconds or a date; zero where it says nothing. */
    private static Duration retryAfter(HttpResponse<?> response) {
        String said = response.headers().firstValue("Retry-After").orElse("0").strip();
        try {
            if (said.matches("\\d{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(said));
            }
            var date = ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Duration.between(Instant.now(), date.toInstant());
        } catch (DateTimeParseException e) {
            return Duration.ZERO;
        }
    }

    /** A text of the answer that must be there. */
    String text(JsonNode node) throws IOException {
        if (!node.isString()) {
            throw new IOException(name + " gave an answer without a translation");
        }
        return node.asString();
    }

    private static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }
}
