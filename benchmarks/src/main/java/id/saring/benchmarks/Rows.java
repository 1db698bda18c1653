package id.saring.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rows of JSON Lines, in and out. */
final class Rows {
    private static final JsonMapper JSON = new JsonMapper();

    private Rows() {}

    static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            try {
                if (!line.isBlank()) {
                    rows.add(JSON.readTree(line));
                }
            } catch (JacksonException e) {
                throw new IOException(file + ":" + number + ": " + e.getOriginalMessage(), e);
            }
        }
        return rows;
    }

    static void write(Path file, List<ObjectNode> rows) throws IOException {
        Files.write(file, rows.stream().map(JsonNode::toString).toList(), StandardCharsets.UTF_8);
    }

    static ObjectNode row() {
        return JSON.createObjectNode();
    }

    /** A member's text, or null. */
    static @Nullable String text(JsonNode row, String name) {
        JsonNode value = row.path(name);
        return value.isString() ? value.asString() : null;
    }

    /** Whether a member is there and says something: no null, no false, no empty text. */
    static boolean isGiven(JsonNode row, String name) {
        JsonNode value = row.path(name);
        return value.isString() ? !value.asString().isEmpty() : value.asBoolean(false);
    }

    /** A member's texts: of an array, of one text, or none. */
    static List<String> texts(JsonNode row, String name) {
        JsonNode value = row.path(name);
        if (value.isString()) {
            return List.of(value.asString());
        }
        return StreamSupport.stream(value.spliterator(), false)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }
}
