package id.saring.core;

import java.util.Locale;

/**
 * The forms an article can be written in.
 *
 * <pre>{@code
 * String markdown = ArticleWriter.MARKDOWN.write(article);
 * }</pre>
 */
public enum ArticleWriter {
    /** Indented JSON, see {@link ArticleJson}. */
    JSON("json") {
        @Override
        public String write(Article article) {
            return ArticleJson.write(article) + "\n";
        }
    },
    /** The headline, an empty line, and the text, one block a line. */
    TEXT("txt") {
        @Override
        public String write(Article article) {
            return (article.title().isEmpty() ? "" : article.title() + "\n\n")
                    + article.text()
                    + "\n";
        }
    },
    /** CommonMark 0.31, tables as in GitHub Flavored Markdown. */
    MARKDOWN("md") {
        @Override
        public String write(Article article) {
            return Markdown.of(article);
        }
    },
    /** A page of its own in clean, semantic HTML. */
    HTML("html") {
        @Override
        public String write(Article article) {
            return Html.of(article);
        }
    },
    /** TEI P5 XML. */
    TEI("xml") {
        @Override
        public String write(Article article) {
            return Tei.of(article);
        }
    };

    private final String extension;

    ArticleWriter(String extension) {
        this.extension = extension;
    }

    /** The article in this form, lines parted by and ending in {@code \n}. */
    public abstract String write(Article article);

    /** The usual file name extension, without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * The form of this name, in any case.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public static ArticleWriter named(String name) {
        for (ArticleWriter writer : values()) {
            if (writer.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return writer;
            }
        }
        throw new IllegalArgumentException(
                "no format " + name + "; there are json, text, markdown, html, tei");
    }
}
