package id.saring.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles as JSON, as {@code article.schema.json} (JSON Schema 2020-12) describes it, and as JSON
 * Lines. Absent facts and empty lists are left out; {@code text} is written for the reader's
 * convenience and not read back. A mapper of your own, of Jackson 2 or 3, writes and reads the same
 * members.
 *
 * <pre>{@code
 * String json = ArticleJson.write(article);
 * assert ArticleJson.read(json).equals(article);
 * }</pre>
 */
public final class ArticleJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();
    private static final ObjectWriter PRETTY =
            MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT);

    /** Pairs of surrogates as four bytes, as a string's UTF-8 has them. */
    private static final ObjectWriter UTF_8 =
            MAPPER.writer().with(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);

    private ArticleJson() {}

    /** The article as indented JSON, lines parted by {@code \n}. */
    public static String write(Article article) {
        return PRETTY.writeValueAsString(article).replace("\r\n", "\n");
    }

    /** The article as JSON without line breaks: one line of JSON Lines. */
    public static String writeLine(Article article) {
        return MAPPER.writeValueAsString(article);
    }

    /** {@link #writeLine} in UTF-8, without the detour by a string. */
    public static byte[] writeLineUtf8(Article article) {
        try {
            byte[] line = UTF_8.writeValueAsBytes(article);
            if (!holdsHalfAPair(line)) {
                return line;
            }
        } catch (JacksonException e) {
            // half a pair of surrogates at the end of a text
        }
        return writeLine(article).getBytes(StandardCharsets.UTF_8);
    }

    /** Many readers refuse an escaped half of a surrogate pair; a string's bytes replace it. */
    private static boolean holdsHalfAPair(byte[] json) {
        for (int i = 2; i < json.length; i++) {
            if (json[i] == 'D' && json[i - 1] == 'u' && json[i - 2] == '\\') {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads what {@link #write} or {@link #writeLine} wrote; members of a later version are passed
     * over.
     *
     * @throws IllegalArgumentException if {@code json} is no article; the message says where and
     *     why
     */
    public static Article read(String json) {
        try {
            return MAPPER.readValue(json, Article.class);
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    /**
     * Reads JSON Lines: one article a line, empty lines passed over. {@code in} is read to its end
     * and left open.
     *
     * @throws IllegalArgumentException if a line is no article; the message says which and why
     * @throws IOException if {@code in} cannot be read
     */
    public static List<Article> readLines(Reader in) throws IOException {
        List<Article> articles = new ArrayList<>();
        try {
            MappingIterator<Article> rows = MAPPER.readerFor(Article.class).readValues(in);
            rows.forEachRemaining(articles::add);
        } catch (tools.jackson.core.exc.JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
        return articles;
    }

    /** The JSON Schema 2020-12 of an article. */
    public static String schema() {
        try (InputStream in = ArticleJson.class.getResourceAsStream("article.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalArgumentException unreadable(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String place =
                at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new IllegalArgumentException(
                "no article"
                        + place
                        + ": "
                        + e.getOriginalMessage()
                        + "; expected JSON as article.schema.json describes",
                e);
    }
}
