package id.saring.parquet;

import com.fasterxml.jackson.annotation.JsonTypeName;
import id.saring.bulk.writing.Row;
import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Credit;
import id.saring.core.PublishedAt;
import id.saring.core.RelatedLink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.jspecify.annotations.Nullable;

/** Lays a row out in the columns of {@code article.parquet-schema}. */
final class RowWriter extends WriteSupport<Row> {
    static final MessageType SCHEMA = schema();

    private @Nullable RecordConsumer out;

    /** Where the fields that are being written stand. */
    private GroupType group = SCHEMA;

    static ParquetWriter<Row> open(OutputFile file) throws IOException {
        return new Builder(file)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build();
    }

    private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
        Builder(OutputFile file) {
            super(file);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @Deprecated
        protected WriteSupport<Row> getWriteSupport(org.apache.hadoop.conf.Configuration conf) {
            return new RowWriter();
        }

        @Override
        protected WriteSupport<Row> getWriteSupport(ParquetConfiguration conf) {
            return new RowWriter();
        }
    }

    private static MessageType schema() {
        try (InputStream in = RowWriter.class.getResourceAsStream("article.parquet-schema")) {
            return MessageTypeParser.parseMessageType(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Deprecated
    public WriteContext init(org.apache.hadoop.conf.Configuration configuration) {
        return new WriteContext(SCHEMA, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(SCHEMA, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        out = consumer;
    }

    @Override
    public void write(Row row) {
        Article article = row.article();
        out.startMessage();
        text("input", row.origin().file());
        field("offset", () -> out.addLong(row.origin().offset()), true);
        text("id", row.id());
        text("fetched", row.fetched());
        facts(article);
        list("credits", article.credits(), this::credit);
        list("tags", article.tags(), tag -> text("element", tag));
        list("related", article.related(), this::related);
        list("blocks", article.blocks(), this::block);
        text("text", article.text());
        out.endMessage();
    }

    private void facts(Article article) {
        text("url", article.url());
        text("canonical", article.canonical());
        text("title", article.title());
        text("standfirst", article.standfirst());
        text("description", article.description());
        text("publisher", article.publisher());
        text("section", article.section());
        text("language", article.language());
        text("published", article.published());
        PublishedAt published = article.published();
        field(
                "published_day",
                () -> out.addInteger((int) published.day().toEpochDay()),
                published != null);
        text("modified", article.modified());
        text("place", article.dateline() == null ? null : article.dateline().place());
        text("source", article.source());
        text("lead_image", article.leadImage() == null ? null : article.leadImage().source());
        text("next", article.next());
    }

    private void credit(Credit credit) {
        group(
                "element",
                () -> {
                    text("role", credit.role());
                    text("name", credit.name());
                });
    }

    private void related(RelatedLink link) {
        group(
                "element",
                () -> {
                    text("title", link.title());
                    text("url", link.url());
                });
    }

    private void block(Block block) {
        String text = Article.builder("").blocks(List.of(block)).build().text();
        group(
                "element",
                () -> {
                    text("type", block.getClass().getAnnotation(JsonTypeName.class).value());
                    text("text", text.isEmpty() ? null : text);
                });
    }

    private <T> void list(String name, List<T> values, Consumer<T> element) {
        Runnable elements = () -> values.forEach(value -> element(() -> element.accept(value)));
        group(name, () -> field("list", elements, !values.isEmpty()));
    }

    private void element(Runnable content) {
        GroupType list = group;
        group = list.getType("list").asGroupType();
        out.startGroup();
        content.run();
        out.endGroup();
        group = list;
    }

    private void group(String name, Runnable content) {
        GroupType outer = group;
        field(
                name,
                () -> {
                    group = outer.getType(name).asGroupType();
                    out.startGroup();
                    content.run();
                    out.endGroup();
                    group = outer;
                },
                true);
    }

    private void text(String name, @Nullable Object value) {
        field(name, () -> out.addBinary(Binary.fromString(value.toString())), value != null);
    }

    /** Parquet wants an absent field left out altogether. */
    private void field(String name, Runnable adds, boolean present) {
        if (present) {
            int index = group.getFieldIndex(name);
            out.startField(name, index);
            adds.run();
            out.endField(name, index);
        }
    }
}
