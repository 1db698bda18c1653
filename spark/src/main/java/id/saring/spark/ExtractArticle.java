package id.saring.spark;

import id.saring.bulk.reading.Capture;
import id.saring.bulk.reading.Origin;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/**
 * The function {@code extract_article(html, url)}: the article on a page, as one row of {@link
 * SaringSpark#schema()}. {@code html} is a string, or the page's bytes, whose encoding is then
 * found out; {@code url} may be null. Null HTML gives null; a page without an article has an {@code
 * outcome} that says so.
 *
 * <p>Known to SQL and Python by {@link SaringExtensions}, or by {@link SaringSpark#register}.
 */
public final class ExtractArticle implements UDF2<Object, String, Row> {
    private static final long serialVersionUID = 1;
    private static final Origin NOWHERE = new Origin("", 0, 0);

    /** A function without state. */
    public ExtractArticle() {}

    @Override
    public @Nullable Row call(@Nullable Object html, @Nullable String url) {
        return row(html, url);
    }

    static @Nullable Row row(@Nullable Object html, @Nullable String url) {
        return html == null ? null : ArticleRows.of(Judges.judge(capture(html, url)));
    }

    private static Capture capture(Object html, @Nullable String url) {
        if (html instanceof byte[] bytes) {
            return resource(url, "text/html", bytes);
        }
        if (html instanceof String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return resource(url, "text/html; charset=utf-8", bytes);
        }
        throw new IllegalArgumentException(
                "extract_article reads a string or bytes, not " + html.getClass().getSimpleName());
    }

    private static Capture resource(@Nullable String url, String type, byte[] bytes) {
        return new Capture.Resource(NOWHERE, url, null, null, type, bytes, bytes.length);
    }
}
