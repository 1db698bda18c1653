package id.saring.parser;

import id.saring.core.Article;
import id.saring.core.Article.Fact;
import id.saring.core.Block;
import id.saring.core.Credit;
import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a page into an article. Immutable and thread-safe: build one and share it.
 *
 * <pre>{@code
 * ArticleExtractor extractor = ArticleExtractor.create();
 * extractor.extract(Page.of(uri, bytes)).found()
 *         .ifPresent(article -> System.out.println(article.text()));
 * }</pre>
 */
public final class ArticleExtractor {
    private final PageDecoder decoder;
    private final BodyFinder bodyFinder;
    private final int minCharacters;

    private ArticleExtractor(Builder settings) {
        this.decoder = new PageDecoder(settings.maxBytes, settings.maxTags);
        this.bodyFinder = new BodyFinder(settings.strictness);
        this.minCharacters = settings.minCharacters;
    }

    /** An extractor with the usual settings. */
    public static ArticleExtractor create() {
        return builder().build();
    }

    /** A builder with the usual settings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the article on {@code page}. A readable page without one is a result, not an error.
     *
     * @throws PageException if the bytes cannot be read as the page claims
     */
    public Extraction extract(Page page) {
        PageDecoder.Decoded decoded = decoder.decode(page);
        PageTree tree = PageTree.of(decoded.dom());
        Declared declared = Declared.of(tree, page.url());
        Headline headline = new Headline(tree, declared.titles());
        Body found = decoded.bare() ? Body.whole(tree, headline) : bodyFinder.find(tree, headline);
        Inserts.Cleaned cleaned = Inserts.take(tree, found, headline);
        Body body = cleaned.body();
        List<Block> blocks = SignOffs.cut(Openings.join(BlockReader.read(tree, body)));
        Story story = new Story(blocks, cleaned.related(), cleaned.credits());
        Article.Builder facts = FactReader.read(tree, page.url(), declared, headline, body, story);
        double likelihood = Math.min(1, Listings.likelihood(tree, body));
        facts.provenance(Fact.BODY, new Provenance(Source.VISIBLE, null, likelihood));
        credit(facts, decoded.author());
        return judge(facts.build(), !decoded.bare() && Listings.is(tree, body));
    }

    /** A document's own properties tell its author best. */
    private static void credit(Article.Builder facts, @Nullable String author) {
        if (author != null && !author.isBlank()) {
            facts.credits(List.of(new Credit(Credit.Role.AUTHOR, author.strip())))
                    .provenance(Fact.CREDITS, new Provenance(Source.DOCUMENT, author, 0.8));
        }
    }

    private Extraction judge(Article article, boolean listing) {
        int length = article.text().length();
        if (length < minCharacters) {
            return new Extraction.NotFound(
                    length == 0 ? Extraction.Reason.EMPTY : Extraction.Reason.TOO_SHORT,
                    length + " characters of text, fewer than " + minCharacters,
                    length == 0 ? null : article);
        }
        return listing
                ? new Extraction.NotFound(
                        Extraction.Reason.LISTING,
                        "a page of links and teasers, not one story",
                        article)
                : new Extraction.Found(article);
    }

    /** Settings of an extractor; each says its unit and default. Not thread-safe. */
    public static final class Builder {
        private int minCharacters = 100;
        private int maxBytes = 100_000_000;
        private int maxTags = 2_000_000;
        private float strictness = 1;

        private Builder() {}

        /** Shortest body taken for an article, in UTF-16 code units; 100 unless set. */
        public Builder minCharacters(int minCharacters) {
            if (minCharacters < 0) {
                throw new IllegalArgumentException(
                        "minCharacters must be >= 0, was " + minCharacters);
            }
            this.minCharacters = minCharacters;
            return this;
        }

        /** The most bytes of a page that is read; 100,000,000 unless set. */
        public Builder maxBytes(int maxBytes) {
            this.maxBytes = positive("maxBytes", maxBytes);
            return this;
        }

        /** The most tags of a page that is read; 2,000,000 unless set. */
        public Builder maxTags(int maxTags) {
            this.maxTags = positive("maxTags", maxTags);
            return this;
        }

        private static int positive(String name, int value) {
            if (value < 1) {
                throw new IllegalArgumentException(name + " must be >= 1, was " + value);
            }
            return value;
        }

        /** The extractor. */
        public ArticleExtractor build() {
            return new ArticleExtractor(this);
        }
    }
}
