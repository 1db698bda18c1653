package id.saring.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One block of an article's body. In JSON its {@code type} is the word in {@code @JsonTypeName}.
 * The kinds are listed for Jackson 2; Jackson 3 finds those of a sealed type by itself.
 */
@Lean
@JsonSubTypes({
    @JsonSubTypes.Type(Block.Paragraph.class),
    @JsonSubTypes.Type(Block.Heading.class),
    @JsonSubTypes.Type(Block.Quote.class),
    @JsonSubTypes.Type(Block.ListBlock.class),
    @JsonSubTypes.Type(Block.Image.class),
    @JsonSubTypes.Type(Block.Table.class),
    @JsonSubTypes.Type(Block.Preformatted.class),
    @JsonSubTypes.Type(Block.Embed.class)
})
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Block {

    /**
     * Its reading text, as {@link Article#text} has it; empty for pictures and embeds. A line break
     * inside running text is a space, rows of a table and items of a list are lines of their own.
     */
    default String text() {
        return PlainText.of(List.of(this));
    }

    /** Calls the visitor's method for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Running text.
     *
     * @param content the text
     */
    @JsonTypeName("paragraph")
    record Paragraph(Text content) implements Block {
        /** The content is required. */
        public Paragraph {
            Objects.requireNonNull(content, "content");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A heading inside the body.
     *
     * @param level 1 to 6, as in HTML
     * @param content the text
     */
    @JsonTypeName("heading")
    record Heading(int level, Text content) implements Block {
        /** Checks the level. */
        public Heading {
            Objects.requireNonNull(content, "content");
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("level must be 1 to 6, was " + level);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * A block quotation.
     *
     * @param paragraphs at least one
     * @param speaker who said it, or null
     */
    @JsonTypeName("quote")
    record Quote(List<Text> paragraphs, @Nullable String speaker) implements Block {
        /** Copies the list. */
        public Quote {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether its items are numbered
     * @param items at least one
     */
    @JsonTypeName("list")
    record ListBlock(boolean ordered, List<Item> items) implements Block {
        /** Copies the list. */
        public ListBlock {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }

        /**
         * One item.
         *
         * @param content its text, perhaps empty
         * @param nested the list inside it, or null
         */
        @Lean
        public record Item(Text content, @Nullable ListBlock nested) {
            /** The content is required. */
            public Item {
                Objects.requireNonNull(content, "content");
            }
        }
    }

    /**
     * A picture.
     *
     * @param source its file, absolute
     * @param alternative what it shows, for those who cannot see it, or null
     * @param caption the line under it, without the credit, or null
     * @param credit whose it is, without "Foto:", or null
     */
    @JsonTypeName("image")
    record Image(
            URI source,
            @Nullable String alternative,
            @Nullable String caption,
            @Nullable String credit)
            implements Block {
        /** The source is required. */
        public Image {
            Objects.requireNonNull(source, "source");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.image(this);
        }
    }

    /**
     * A table of data.
     *
     * @param caption its title, or null
     * @param header whether the first row names the columns
     * @param rows at least one, of equal length
     */
    @JsonTypeName("table")
    record Table(@Nullable String caption, boolean header, List<List<Text>> rows) implements Block {
        /** Copies the rows and checks their length. */
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
            if (rows.stream().mapToInt(List::size).distinct().count() > 1) {
                throw new IllegalArgumentException("rows must be of equal length");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * Text whose white space counts, such as program code.
     *
     * @param text as it stands
     * @param language the programming language's short name, or null
     */
    @JsonTypeName("preformatted")
    record Preformatted(
            @JsonInclude(JsonInclude.Include.ALWAYS) String text, @Nullable String language)
            implements Block {
        /** The text is required. */
        public Preformatted {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.preformatted(this);
        }
    }

    /**
     * Something shown from elsewhere: a video, a post, a map.
     *
     * @param kind the service in one word, such as {@code youtube}, {@code x}, {@code instagram},
     *     or {@code frame}
     * @param source its address, absolute
     * @param text what the page itself prints of it, or null
     */
    @JsonTypeName("embed")
    record Embed(String kind, URI source, @Nullable String text) implements Block {
        /** Kind and source are required. */
        public Embed {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.embed(this);
        }
    }

    /** One answer per kind of block: a new kind does not compile until every writer has one. */
    interface Visitor<R> {
        /** For running text. */
        R paragraph(Paragraph paragraph);

        /** For a heading. */
        R heading(Heading heading);

        /** For a block quotation. */
        R quote(Quote quote);

        /** For a list. */
        R list(ListBlock list);

        /** For a picture. */
        R image(Image image);

        /** For a table. */
        R table(Table table);

        /** For preformatted text. */
        R preformatted(Preformatted preformatted);

        /** For an embed. */
        R embed(Embed embed);
    }
}
