package id.saring.cli;

import id.saring.bulk.Input;
import id.saring.core.Article;
import id.saring.core.ArticleJson;
import id.saring.i18n.date.Anchor;
import id.saring.parser.ArticleExtractor;
import id.saring.parser.Extraction;
import id.saring.parser.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text to find dates in, and when it was published.
 *
 * @param text the text, or null when a page holds no article
 * @param anchor the date of publication, or null
 * @param problem why there is no text, or null
 */
record DatedText(@Nullable String text, @Nullable Anchor anchor, @Nullable String problem) {

    /**
     * Reads an article's JSON, a page or a plain text in UTF-8: what it is, its first sign tells.
     *
     * @throws IOException if it cannot be read
     */
    static DatedText of(Input input) throws IOException {
        Page page = input.source().read();
        String text = new String(page.bytes(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        char first = firstSign(text);
        if (first == '{') {
            try {
                return of(ArticleJson.read(text));
            } catch (IllegalArgumentException e) {
                throw new IOException("it opens as JSON does, but " + e.getMessage(), e);
            }
        }
        boolean binary = text.indexOf('\0') >= 0;
        if (first != '<' && !binary) {
            return new DatedText(text, null, null);
        }
        Extraction extraction = ArticleExtractor.create().extract(page);
        return extraction instanceof Extraction.NotFound missing
                ? new DatedText(null, null, missing.detail())
                : of(extraction.found().orElseThrow());
    }

    private static DatedText of(Article article) {
        return new DatedText(article.text(), ArticleDates.anchor(article), null);
    }

    private static char firstSign(String text) {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() ? text.charAt(i) : ' ';
    }
}
