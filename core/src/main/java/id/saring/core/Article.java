package id.saring.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One article as its page presents it. Absent facts are null, absent lists empty.
 *
 * <pre>{@code
 * Article article = Article.builder("Harga Beras Turun").language("id")
 *         .blocks(List.of(new Block.Paragraph(Text.of("Harga beras turun.")))).build();
 * }</pre>
 *
 * @param url where the page was read from, absolute, or null when the caller did not say
 * @param canonical the address the page gives itself, absolute, or null
 * @param title the headline, without the site's name; empty when the page has none
 * @param standfirst the summary set between headline and body, or null
 * @param description the page's own summary for machines, or null
 * @param publisher the outlet's name as it calls itself, or null
 * @param section the rubric, or null
 * @param language BCP 47 tag of the text, such as {@code id} or {@code jv}, or null
 * @param published when the page says that it was published, or null
 * @param modified when the page says that it was last changed, or null
 * @param dateline the place line that opens the body, which stays in the text too, or null
 * @param credits who made it, in page order
 * @param source the agency or outlet that the article names as its source, or null
 * @param tags the topics printed on the page, in page order
 * @param leadImage the picture that stands for the whole article, or null
 * @param blocks the body in reading order
 * @param related the other stories that the body points to ("Baca juga"), in page order
 * @param comments what readers wrote below it, one a comment, in page order; only where asked for
 * @param dates the expressions of time in the body, in reading order; empty unless asked for
 * @param next the article's next page, absolute, or null when this is the last
 * @param singlePage the whole article on one page, absolute, or null
 * @param provenance where each fact came from
 */
@Lean
@JsonPropertyOrder({
    "url",
    "canonical",
    "title",
    "standfirst",
    "description",
    "publisher",
    "section",
    "language"
})
public record Article(
        @Nullable URI url,
        @Nullable URI canonical,
        @JsonInclude(JsonInclude.Include.ALWAYS) String title,
        @Nullable String standfirst,
        @Nullable String description,
        @Nullable String publisher,
        @Nullable String section,
        @Nullable String language,
        @Nullable PublishedAt published,
        @Nullable PublishedAt modified,
        @Nullable Dateline dateline,
        List<Credit> credits,
        @Nullable String source,
        List<String> tags,
        Block.@Nullable Image leadImage,
        List<Block> blocks,
        List<RelatedLink> related,
        List<String> comments,
        List<TimeExpression> dates,
        @Nullable URI next,
        @Nullable URI singlePage,
        Map<Fact, Provenance> provenance) {

    /** A fact whose origin {@link #provenance()} tells. */
    public enum Fact {
        CANONICAL,
        TITLE,
        STANDFIRST,
        DESCRIPTION,
        PUBLISHER,
        SECTION,
        LANGUAGE,
        PUBLISHED,
        MODIFIED,
        DATELINE,
        CREDITS,
        SOURCE,
        TAGS,
        LEAD_IMAGE,
        BODY,
        NEXT,
        SINGLE_PAGE
    }

    /**
     * Copies lists and maps; a null list or map, as in JSON of another version, is an empty one.
     */
    public Article {
        title = Objects.requireNonNullElse(title, "");
        credits = copy(credits);
        tags = copy(tags);
        blocks = copy(blocks);
        related = copy(related);
        comments = copy(comments);
        dates = copy(dates);
        provenance = copy(provenance);
    }

    /** A builder for an article with this headline. */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /**
     * One article of the pages that it was parted into. They are put in the order in which their
     * {@link #next} pages lead, where these lead through all of them, else taken as they come. What
     * a page repeats of those before it is left out, a paragraph cut by the break of pages is made
     * whole, and facts that the first page lacks come from the others.
     *
     * @throws IllegalArgumentException if there are no pages
     */
    public static Article join(List<Article> pages) {
        return Joining.join(pages);
    }

    /** A builder that holds all of this article. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The body as plain text, one block a line; pictures and embeds have none. A line break inside
     * a block is a space, rows of a table and items of a list are lines of their own.
     */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String text() {
        return PlainText.of(blocks);
    }

    /** The names credited in {@code role}, in page order. */
    public List<String> credited(Credit.Role role) {
        return credits.stream()
                .filter(credit -> credit.role() == role)
                .map(Credit::name)
                .collect(Collectors.toUnmodifiableList());
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static Map<Fact, Provenance> copy(@Nullable Map<Fact, Provenance> map) {
        return map == null || map.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new EnumMap<>(map));
    }

    /**
     * Collects the facts of one article; not thread-safe. Each setter is named after its component.
     */
    public static final class Builder {
        private @Nullable URI url;
        private @Nullable URI canonical;
        private String title;
        private @Nullable String standfirst;
        private @Nullable String description;
        private @Nullable String publisher;
        private @Nullable String section;
        private @Nullable String language;
        private @Nullable PublishedAt published;
        private @Nullable PublishedAt modified;
        private @Nullable Dateline dateline;
        private List<Credit> credits = List.of();
        private @Nullable String source;
        private List<String> tags = List.of();
        private Block.@Nullable Image leadImage;
        private List<Block> blocks = List.of();
        private List<RelatedLink> related = List.of();
        private List<String> comments = List.of();
        private List<TimeExpression> dates = List.of();
        private @Nullable URI next;
        private @Nullable URI singlePage;
        private final Map<Fact, Provenance> provenance = new EnumMap<>(Fact.class);

        private Builder(String title) {
            this.title = title;
        }

        private Builder(Article article) {
            url = article.url;
            canonical = article.canonical;
            title = article.title;
            standfirst = article.standfirst;
            description = article.description;
            publisher = article.publisher;
            section = article.section;
            language = article.language;
            published = article.published;
            modified = article.modified;
            dateline = article.dateline;
            credits = article.credits;
            source = article.source;
            tags = article.tags;
            leadImage = article.leadImage;
            blocks = article.blocks;
            related = article.related;
            comments = article.comments;
            dates = article.dates;
            next = article.next;
            singlePage = article.singlePage;
            provenance.putAll(article.provenance);
        }

        /** Sets {@link Article#url}. */
        public Builder url(@Nullable URI url) {
            this.url = url;
            return this;
        }

        /** Sets {@link Article#canonical}. */
        public Builder canonical(@Nullable URI canonical) {
            this.canonical = canonical;
            return this;
        }

        /** Sets {@link Article#title}. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link Article#standfirst}. */
        public Builder standfirst(@Nullable String standfirst) {
            this.standfirst = standfirst;
            return this;
        }

        /** Sets {@link Article#description}. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets {@link Article#publisher}. */
        public Builder publisher(@Nullable String publisher) {
            this.publisher = publisher;
            return this;
        }

        /** Sets {@link Article#section}. */
        public Builder section(@Nullable String section) {
            this.section = section;
            return this;
        }

        /** Sets {@link Article#language}. */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /** Sets {@link Article#published}. */
        public Builder published(@Nullable PublishedAt published) {
            this.published = published;
            return this;
        }

        /** Sets {@link Article#modified}. */
        public Builder modified(@Nullable PublishedAt modified) {
            this.modified = modified;
            return this;
        }

        /** Sets {@link Article#dateline}. */
        public Builder dateline(@Nullable Dateline dateline) {
            this.dateline = dateline;
            return this;
        }

        /** Sets {@link Article#credits}. */
        public Builder credits(List<Credit> credits) {
            this.credits = credits;
            return this;
        }

        /** Sets {@link Article#source}. */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /** Sets {@link Article#tags}. */
        public Builder tags(List<String> tags) {
            this.tags = tags;
            return this;
        }

        /** Sets {@link Article#leadImage}. */
        public Builder leadImage(Block.@Nullable Image leadImage) {
            this.leadImage = leadImage;
            return this;
        }

        /** Sets {@link Article#blocks}. */
        public Builder blocks(List<Block> blocks) {
            this.blocks = blocks;
            return this;
        }

        /** Sets {@link Article#related}. */
        public Builder related(List<RelatedLink> related) {
            this.related = related;
            return this;
        }

        /** Sets {@link Article#comments}. */
        public Builder comments(List<String> comments) {
            this.comments = comments;
            return this;
        }

        /** Sets {@link Article#dates}. */
        public Builder dates(List<TimeExpression> dates) {
            this.dates = dates;
            return this;
        }

        /** Sets {@link Article#next}. */
        public Builder next(@Nullable URI next) {
            this.next = next;
            return this;
        }

        /** Sets {@link Article#singlePage}. */
        public Builder singlePage(@Nullable URI singlePage) {
            this.singlePage = singlePage;
            return this;
        }

        /** Says where {@code fact} came from. */
        public Builder provenance(Fact fact, Provenance origin) {
            provenance.put(fact, origin);
            return this;
        }

        /** The article collected so far. */
        public Article build() {
            return new Article(
                    url,
                    canonical,
                    title,
                    standfirst,
                    description,
                    publisher,
                    section,
                    language,
                    published,
                    modified,
                    dateline,
                    credits,
                    source,
                    tags,
                    leadImage,
                    blocks,
                    related,
                    comments,
                    dates,
                    next,
                    singlePage,
                    provenance);
        }
    }
}
