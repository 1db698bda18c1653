package id.saring.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.saring.bulk.reading.FileName;
import id.saring.bulk.reading.PageBytes;
import id.saring.core.Article;
import id.saring.core.ArticleJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running text that a command reads.
 *
 * @param name the file, with the line where a file holds several texts
 * @param text what it says
 */
record TextInput(String name, String text) {
    private static final JsonMapper JSON = new JsonMapper();

    /** A line of {@code extract -f jsonl}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Line(@Nullable Object outcome, @Nullable Article article) {}

    /**
     * The texts of the file that {@code argument} names, {@code -} for standard input: plain text,
     * or articles as JSON or JSON Lines, of which headline and body are taken.
     *
     * @param eachLine whether every line of plain text is a text of its own
     */
    static List<TextInput> read(String argument, InputStream standardInput, boolean eachLine)
            throws IOException {
        byte[] bytes =
                argument.equals("-")
                        ? PageBytes.of(standardInput)
                        : PageBytes.of(FileName.path(argument));
        String text = decode(bytes);
        if (text.stripLeading().startsWith("{")) {
            List<TextInput> articles = articles(argument, text);
            if (!articles.isEmpty()) {
                return articles;
            }
        }
        if (!eachLine) {
            return List.of(new TextInput(argument, text));
        }
        return numbered(argument, text.lines().toList());
    }

    private static List<TextInput> numbered(String name, List<String> texts) {
        return java.util.stream.IntStream.range(0, texts.size())
                .mapToObj(i -> new TextInput(name + ":" + (i + 1), texts.get(i)))
                .toList();
    }

    private static String decode(byte[] bytes) throws IOException {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException("it is no text in UTF-8; convert it with iconv", e);
        }
    }

    /** The articles in {@code json}, or none where it is something else. */
    private static List<TextInput> articles(String name, String json) {
        try {
            Article whole = ArticleJson.read(json);
            return whole.title().isEmpty() && whole.blocks().isEmpty()
                    ? lines(name, json)
                    : List.of(new TextInput(name, text(whole)));
        } catch (IllegalArgumentException e) {
            return lines(name, json);
        }
    }

    private static List<TextInput> lines(String name, String json) {
        try {
            return numbered(
                    name,
                    json.lines().filter(line -> !line.isBlank()).map(line -> line(line)).toList());
        } catch (JacksonException | IllegalArgumentException e) {
            return List.of(); // text that only begins like JSON
        }
    }

    private static String line(String json) {
        Line line = JSON.readValue(json, Line.class);
        if (line.article() != null) {
            return text(line.article());
        }
        return line.outcome() != null ? "" : text(ArticleJson.read(json));
    }

    private static String text(Article article) {
        return article.title() + "\n" + article.text();
    }
}
