package id.saring.bulk.writing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.saring.core.ArticleJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Lines: the same members as {@code saring extract} writes, and where the page stands. {@code
 * {"input":"crawl.warc.gz","offset":4711,"id":"urn:uuid:…","fetched":"…","outcome":"found","article":{…}}}
 */
final class JsonLinesFormat implements CorpusFormat {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final byte[] MEMBER = ",\"article\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "}\n".getBytes(StandardCharsets.US_ASCII);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Head(
            String input,
            long offset,
            @Nullable String id,
            @Nullable String fetched,
            String outcome) {}

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".jsonl", ".jsonl.gz", ".jsonl.zst", ".ndjson");
    }

    @Override
    public CorpusWriter open(Path file, Path target, long mark) throws IOException {
        return new StreamWriter(
                new BlockFile(file, Compression.of(target), mark), JsonLinesFormat::line);
    }

    private static byte[] line(Row row) {
        byte[] head =
                MAPPER.writeValueAsString(
                                new Head(
                                        row.origin().file(),
                                        row.origin().offset(),
                                        row.id(),
                                        row.fetched(),
                                        "found"))
                        .getBytes(StandardCharsets.UTF_8);
        byte[] article = ArticleJson.writeLineUtf8(row.article());
        int open = head.length - 1; // the brace at its end comes last
        return ByteBuffer.allocate(open + MEMBER.length + article.length + END.length)
                .put(head, 0, open)
                .put(MEMBER)
                .put(article)
                .put(END)
                .array();
    }
}
