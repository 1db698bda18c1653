package id.saring.parser;

import id.saring.core.Article;
import id.saring.core.Article.Fact;
import id.saring.core.Block;
import id.saring.core.Credit;
import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    /** How many times as much recall weighs as precision in choosing the body. */
    private static final double PRECISE = 0.5;

    private static final double COMPLETE = 2;

    /** A page that shows less text may hold its story in scripts; in UTF-16 code units. */
    private static final int SHOWN = 250;

    private final PageDecoder decoder;
    private final BodyFinder bodyFinder;
    private final @Nullable SiteMemory memory;
    private final int minCharacters;
    private final Selection selection;
    private final boolean comments;
    private final Set<String> languages;

    private ArticleExtractor(Builder settings) {
        this.decoder = new PageDecoder(settings.maxBytes, settings.maxTags);
        this.bodyFinder = new BodyFinder(settings.beta);
        this.memory = settings.memory;
        this.minCharacters = settings.minCharacters;
        this.selection = new Selection(settings.links, settings.images, settings.tables);
        this.comments = settings.comments;
        this.languages = settings.languages;
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
        return read(page).extraction();
    }

    /**
     * Reads the article on {@code page} and tells why it turned out so. Slower than {@link
     * #extract}.
     *
     * @throws PageException if the bytes cannot be read as the page claims
     */
    public Explanation explain(Page page) {
        return Explainer.explain(read(page));
    }

    private Reading read(Page page) {
        PageDecoder.Decoded decoded = decoder.decode(page);
        PageTree tree = PageTree.of(decoded.page(), decoded.address());
        Declared declared = Declared.of(tree, page.url());
        Headline headline = new Headline(tree, declared.titles());
        Body found =
                decoded.bare()
                        ? Body.whole(tree, headline)
                        : bodyFinder.find(tree, headline, declared);
        if (found.length() < SHOWN && !decoded.bare()) {
            ScriptStory hidden = hidden(tree, declared, found.length());
            if (hidden != null) {
                Front front = new Front(tree, declared.with(hidden.facts()), headline);
                Inserts.Cleaned shown = Inserts.take(tree, found, headline);
                Article around = article(page, front, shown, Source.VISIBLE).build();
                return read(page, hidden, new Outside(front.declared, around));
            }
        }
        Body stripped = memory == null ? found : memory.strip(tree, declared.host(), found);
        Inserts.Cleaned cleaned = Inserts.take(tree, stripped, headline);
        Source source = decoded.bare() ? Source.DOCUMENT : Source.VISIBLE;
        Article.Builder facts = article(page, new Front(tree, declared, headline), cleaned, source);
        credit(facts, decoded.author());
        Body body = cleaned.body();
        facts.comments(comments ? Comments.read(tree, body) : List.of());
        Extraction extraction =
                judge(selection.of(facts.build()), !decoded.bare() && Listings.is(tree, body));
        return new Reading(
                tree, declared.type(), headline.block(), found, stripped, body, extraction);
    }

    /** What scripts hold of a story that the page does not show; null when that is not more. */
    private static @Nullable ScriptStory hidden(PageTree tree, Declared declared, int shown) {
        ScriptStory state = ScriptStory.of(ScriptStates.of(tree));
        state = state == null ? ScriptStory.of(declared.story()) : state;
        return state == null || state.html().length() < shown * 2 ? null : state;
    }

    /**
     * Reads the story of a script.
     *
     * @param outside what the page declares and shows around it
     */
    private Reading read(Page page, ScriptStory hidden, Outside outside) {
        byte[] html = hidden.html().getBytes(StandardCharsets.UTF_8);
        Page alone = new Page(page.url(), "text/html; charset=utf-8", html);
        PageDecoder.Decoded decoded = decoder.decode(alone);
        PageTree tree = PageTree.of(decoded.page(), decoded.address());
        Headline headline = new Headline(tree, outside.declared.titles());
        Body whole = Body.whole(tree, headline);
        Inserts.Cleaned cleaned = Inserts.take(tree, whole, headline);
        Front inner = new Front(tree, outside.declared, headline);
        Article.Builder facts = article(page, inner, cleaned, Source.SCRIPT);
        hidden.complete(facts, outside.article);
        Extraction extraction = judge(selection.of(facts.build()), false);
        return new Reading(
                tree,
                outside.declared.type(),
                headline.block(),
                whole,
                whole,
                cleaned.body(),
                extraction);
    }

    /** A page as far as its headline. */
    private record Front(PageTree tree, Declared declared, Headline headline) {}

    /** What a page tells of a story that it does not show. */
    private record Outside(Declared declared, Article article) {}

    private static Article.Builder article(
            Page page, Front front, Inserts.Cleaned cleaned, Source source) {
        PageTree tree = front.tree;
        Body body = cleaned.body();
        List<Block> blocks = SignOffs.cut(Openings.join(BlockReader.read(tree, body)));
        Story story = new Story(blocks, cleaned.related(), cleaned.credits());
        double likelihood = Math.min(1, Listings.likelihood(tree, body));
        return FactReader.read(tree, page.url(), front.declared, front.headline, body, story)
                .provenance(Fact.BODY, new Provenance(source, null, likelihood));
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
        if (listing) {
            return new Extraction.NotFound(
                    Extraction.Reason.LISTING,
                    "a page of links and teasers, not one story",
                    article);
        }
        return isWanted(article.language())
                ? new Extraction.Found(article)
                : new Extraction.NotFound(
                        Extraction.Reason.OTHER_LANGUAGE,
                        "in " + article.language() + ", not in " + String.join(", ", languages),
                        article);
    }

    /** A text of which the language is unknown is not one of those asked for. */
    private boolean isWanted(@Nullable String language) {
        return languages.isEmpty()
                || language != null
                        && (languages.contains(language)
                                || languages.contains(language.replaceFirst("-.*", "")));
    }

    /** Settings of an extractor; each says its unit and default. Not thread-safe. */
    public static final class Builder {
        private int minCharacters = 100;
        private int maxBytes = 100_000_000;
        private int maxTags = 2_000_000;
        private double beta = 1;
        private @Nullable SiteMemory memory;
        private boolean links = true;
        private boolean images = true;
        private boolean tables = true;
        private boolean comments;
        private Set<String> languages = Set.of();

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

        /** Leaves out what is not surely part of the story: fewer lines, hardly a wrong one. */
        public Builder favourPrecision() {
            this.beta = PRECISE;
            return this;
        }

        /** Keeps what may be part of the story: hardly a line missed, some too many. */
        public Builder favourRecall() {
            this.beta = COMPLETE;
            return this;
        }

        /** What is known of the pages' sites; nothing unless set. */
        public Builder memory(SiteMemory memory) {
            this.memory = memory;
            return this;
        }

        /** Whether running text keeps its links; the words stay in any case. True unless set. */
        public Builder links(boolean links) {
            this.links = links;
            return this;
        }

        /** Whether pictures are kept, the lead image among them; true unless set. */
        public Builder images(boolean images) {
            this.images = images;
            return this;
        }

        /** Whether tables are kept; true unless set. */
        public Builder tables(boolean tables) {
            this.tables = tables;
            return this;
        }

        /** Whether readers' comments are read too; false unless set. */
        public Builder comments(boolean comments) {
            this.comments = comments;
            return this;
        }

        /**
         * Languages by BCP 47 tag, such as {@code id}; an article in another one is {@link
         * Extraction.Reason#OTHER_LANGUAGE}. Empty, which takes every language, unless set.
         */
        public Builder languages(Collection<String> languages) {
            this.languages = new TreeSet<>(languages);
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
