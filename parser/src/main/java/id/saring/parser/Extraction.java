package id.saring.parser;

import id.saring.core.Article;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page turned out to hold: an article, or the reason there is none. */
public sealed interface Extraction {

    /** The article, if there is one. */
    default Optional<Article> found() {
        return this instanceof Found found ? Optional.of(found.article()) : Optional.empty();
    }

    /**
     * Whatever text and facts the page gave, article or not: for those who collect text of any
     * kind. Empty when it gave none.
     */
    default Optional<Article> content() {
        return this instanceof NotFound missing ? Optional.ofNullable(missing.fragment()) : found();
    }

    /**
     * The page holds an article.
     *
     * @param article what it says
     */
    record Found(Article article) implements Extraction {
        /** The article is required. */
        public Found {
            Objects.requireNonNull(article, "article");
        }
    }

    /**
     * The page holds no article.
     *
     * @param reason why, for a program
     * @param detail why, for a person
     * @param fragment what the page gave all the same, or null
     */
    record NotFound(Reason reason, String detail, @Nullable Article fragment)
            implements Extraction {
        /** Reason and detail are required. */
        public NotFound {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(detail, "detail");
        }
    }

    /** Why a page holds no article. */
    enum Reason {
        /** No text at all. */
        EMPTY,
        /** Less text than an article has. */
        TOO_SHORT,
        /** A front or index page: links to articles. */
        LISTING,
        /** In none of the languages asked for. */
        OTHER_LANGUAGE
    }
}
